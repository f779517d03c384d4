import type { Draws } from '../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import { mean } from './figures.ts';

/** For which intervals the least width is sought. */
interface LeastWidthOptions {
  readonly draws: Draws;
  /** Share of true rates that the intervals are to cover at the spread. */
  readonly coverage: number;
  /** Draws the standard errors of the log rates of a population. */
  readonly errors: () => readonly number[];
}

const POPULATIONS = 150;
/** Creators of a population whose width is taken, and points over which. */
const WIDTHS_OF = 10;
const POINTS = 200;
const STEPS = 18;

/**
 * How wide intervals must be on average where creators do not differ, if they are to cover often enough where log rates
 * differ by `logSd`: in widths of the interval of somebody who knows that they do not differ.
 *
 * Among all methods, the least width belongs to the sets in which λ × the joint density at the spread is at least that of
 * the data without one (Neyman and Pearson; Pratt, 1961). For every λ, width + λ × (wanted − reached coverage) is a lower
 * bound. Log rates are taken as normal, with known errors and an unknown mean, which only makes the task easier.
 */
export function leastWidth(logSd: number, { draws, coverage, errors }: LeastWidthOptions): number {
  const populations = (spread: number): Drawn[] =>
    Array.from({ length: POPULATIONS }, () => drawnWith(spread, { draws, sds: errors(), logSd }));
  const [same, spread] = [populations(0), populations(logSd)];
  const oracle = mean(same.map(({ none }) => 2 * 1.645 * none.error));
  let [multiplier, best] = [1, 0];
  for (let step = 0; step < STEPS; step++) {
    const isIn = (of: Drawn, at: number, rate: number): boolean =>
      multiplier * of.ratio * oracle * of.density(at, rate) >= 1;
    const width = mean(same.map((of) => widthOf(of, isIn))) / oracle;
    const covered = mean(
      spread.map((of) => mean(of.rates.map((rate, at) => Number(isIn(of, at, rate))))),
    );
    best = Math.max(best, width + multiplier * (coverage - covered));
    multiplier *= Math.exp(4 * (coverage - covered));
  }
  return best;
}

function widthOf(of: Drawn, isIn: (of: Drawn, at: number, rate: number) => boolean): number {
  const step = of.none.error / 10;
  const widths = of.rates.slice(0, WIDTHS_OF).map((_, at) => {
    let inside = 0;
    for (let point = -POINTS; point <= POINTS; point++)
      if (isIn(of, at, of.none.centre + point * step)) inside++;
    return inside * step;
  });
  return mean(widths);
}

type Drawn = ReturnType<typeof drawnWith>;

interface DrawnOptions {
  readonly draws: Draws;
  readonly sds: readonly number[];
  /** The spread whose density is asked for. */
  readonly logSd: number;
}

function drawnWith(spread: number, { draws, sds, logSd }: DrawnOptions) {
  const rates = sds.map(() => spread * draws.normal());
  const seen = rates.map((rate, at) => rate + (sds[at] ?? 0) * draws.normal());
  const [none, some] = [pooled(seen, sds, 0), pooled(seen, sds, logSd)];
  const density = (at: number, rate: number): number => {
    const variance = (sds[at] ?? 0) ** 2;
    const kept = variance / (variance + logSd ** 2);
    const middle = kept * some.centre + (1 - kept) * (seen[at] ?? 0);
    const sd = Math.sqrt((1 - kept) * variance + (kept * some.error) ** 2);
    return Math.exp(-(((rate - middle) / sd) ** 2) / 2) / (sd * Math.sqrt(2 * Math.PI));
  };
  return { rates, none, ratio: Math.exp(some.log - none.log), density };
}

/** The common mean, its standard error, and the logarithm of the probability of what was seen, up to a constant. */
function pooled(seen: readonly number[], sds: readonly number[], logSd: number) {
  const weights = sds.map((sd) => 1 / (sd ** 2 + logSd ** 2));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const centre = seen.reduce((sum, it, at) => sum + (weights[at] ?? 0) * it, 0) / total;
  const log = seen.reduce((sum, it, at) => {
    const weight = weights[at] ?? 0;
    return sum + (Math.log(weight) - weight * (it - centre) ** 2) / 2;
  }, -Math.log(total) / 2);
  return { centre, error: 1 / Math.sqrt(total), log };
}
