import { gammaQuantile } from '@livelane/contracts/vocabulary/probability';
import { type ConversionSpread, countedLives, fitConversionSpread } from '@livelane/kol-score';
import {
  type Draws,
  drawsFrom,
} from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import type { Row, Section } from '../../section.ts';
import { leastWidth } from '../least-width.ts';

const CREATORS = 60;
/** Many, because all creators of a population share the error of the mean where they do not differ. */
const POPULATIONS = 200;
const BETWEEN_LIVES = 0.1;

/** How often the interval of a creator's rate covers the true one, after the spread is fitted to lives. */
export const coverage: Section = {
  name: 'coverage',
  about: 'the 90 % interval of a creator’s conversion rate, by the true spread between creators',
  measure: async (say) => {
    const rows = SPREADS.map((spread) => {
      say(`log-sd ${spread.logSd}`);
      return rowOf(spread);
    });
    const data = `${POPULATIONS} simulated populations of ${CREATORS} creators with one to six lives; the oracle knows the spread and estimates the mean`;
    say('the least width');
    return { data, rows: [...rows, ...SPREADS.flatMap(boundRow)] };
  },
};

/**
 * Spreads between creators. Those below what the lives can tell from none are reported besides: no interval is as narrow
 * as the oracle's at none and covers often enough there.
 */
const SPREADS = [
  { logSd: 0, isWanted: true },
  { logSd: 0.05, isWanted: false },
  { logSd: 0.1, isWanted: false },
  { logSd: 0.2, isWanted: false },
  { logSd: 0.4, isWanted: true },
  { logSd: 0.8, isWanted: true },
  { logSd: 1.2, isWanted: true },
] as const;

/** How wide intervals must be without a spread to cover enough at one that the lives hardly show. */
function boundRow({ logSd }: (typeof SPREADS)[number]): Row[] {
  if (logSd === 0 || logSd > 0.1) return [];
  const draws = drawsFrom(1);
  const width = leastWidth(logSd, {
    draws,
    coverage: 0.85,
    errors: () => drawn(draws, 0).map(({ lives }) => errorOf(lives)),
  });
  return [
    {
      what: `any method that covers 85 % at log-sd ${logSd}, at log-sd 0`,
      measured: `at least ${width.toFixed(2)} times as wide as the oracle’s`,
      reached: true,
    },
  ];
}

/** Standard error of a creator's log rate. */
function errorOf(lives: Lives): number {
  return countedLives(lives, BETWEEN_LIVES, { shape: 1e6, exposure: 1e6 }).expected ** -0.5;
}

function rowOf({ logSd, isWanted }: (typeof SPREADS)[number]): Row {
  const [own, oracle, allKnowing] = [tally(), tally(), tally()];
  for (let seed = 1; seed <= POPULATIONS; seed++) {
    const population = drawn(drawsFrom(seed), logSd);
    const all = population.map(({ lives }) => lives);
    const spread = fitConversionSpread(all);
    if (spread === undefined) continue;
    const known = oracleSpread(all, logSd);
    const truth = { shape: shapeOf(logSd), exposure: shapeOf(logSd), betweenLives: BETWEEN_LIVES };
    for (const { rate, lives } of population) {
      own.add(interval(lives, spread), rate);
      oracle.add(interval(lives, known), rate);
      allKnowing.add(interval(lives, truth), rate);
    }
  }
  const [share, ratio] = [own.share(), own.width() / oracle.width()];
  const what = `log-sd ${logSd} between creators`;
  const besides =
    logSd === 0
      ? ''
      : `; ${(own.width() / allKnowing.width()).toFixed(2)} times that of an oracle who knows the mean too`;
  const measured = `covered ${percent(share)}, ${ratio.toFixed(2)} times as wide as the oracle’s, who covers ${percent(oracle.share())}${besides}`;
  if (!isWanted) return { what, measured, reached: true };
  return {
    ...{ what, measured, wanted: '85 to 97 %, at most 1.3 times' },
    reached: share >= 0.85 && share <= 0.97 && ratio <= 1.3,
  };
}

/** Counts how often intervals cover, and how wide they are together. */
function tally() {
  let [covered, total, width] = [0, 0, 0];
  return {
    add([low, high]: readonly [low: number, high: number], rate: number): void {
      total++;
      width += high - low;
      if (low <= rate && rate <= high) covered++;
    },
    share: () => covered / total,
    width: () => width,
  };
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}

/** Points at which the mean rate of an oracle is weighed, 0.5 % apart. */
const MEANS = Array.from({ length: 401 }, (_, at) => Math.exp((at - 200) / 200));

/** The distribution of rates over creators for somebody who knows how much they differ, but not their mean. */
function oracleSpread(creators: readonly Lives[], logSd: number): ConversionSpread {
  const shape = shapeOf(logSd);
  const usual = { shape, exposure: shape };
  const first = spreadOf(
    creators.map((lives) => countedLives(lives, BETWEEN_LIVES, usual)),
    shape,
  );
  return spreadOf(
    creators.map((lives) => countedLives(lives, BETWEEN_LIVES, first)),
    shape,
  );
}

/** Shape of a gamma distribution whose logarithm has about this standard deviation. */
function shapeOf(logSd: number): number {
  return 1 / Math.max(1e-6, Math.expm1(logSd ** 2));
}

function spreadOf(counted: readonly Counted[], shape: number): ConversionSpread {
  const logs = MEANS.map((mean) =>
    counted.reduce(
      (sum, { conversions, expected }) =>
        sum -
        shape * Math.log(mean) -
        (shape + conversions) * Math.log1p((shape / mean + expected) / shape - 1),
      0,
    ),
  );
  const top = Math.max(...logs);
  let [weights, first, second] = [0, 0, 0];
  for (const [at, mean] of MEANS.entries()) {
    const weight = Math.exp((logs[at] ?? 0) - top);
    weights += weight;
    first += weight * mean;
    second += weight * mean ** 2 * (1 + 1 / shape);
  }
  const mean = first / weights;
  const variance = second / weights - mean ** 2;
  return { shape: mean ** 2 / variance, exposure: mean / variance, betweenLives: BETWEEN_LIVES };
}

type Counted = ReturnType<typeof countedLives>;
type Lives = { readonly conversions: number; readonly expected: number }[];

function drawn(draws: Draws, logSd: number) {
  return Array.from({ length: CREATORS }, () => {
    const rate = Math.exp(logSd * draws.normal() - logSd ** 2 / 2);
    const lives: Lives = Array.from({ length: 1 + Math.floor(draws.uniform() * 6) }, () => {
      const expected = 2 + 40 * draws.uniform();
      const variation = draws.gamma(1 / BETWEEN_LIVES) * BETWEEN_LIVES;
      return { expected, conversions: draws.poisson(expected * rate * variation) };
    });
    return { rate, lives };
  });
}

function interval(lives: Lives, spread: ConversionSpread): [low: number, high: number] {
  const { conversions, expected } = countedLives(lives, spread.betweenLives, spread);
  const [shape, exposure] = [spread.shape + conversions, spread.exposure + expected];
  return [gammaQuantile(0.05, shape) / exposure, gammaQuantile(0.95, shape) / exposure];
}
