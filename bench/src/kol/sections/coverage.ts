import { countedLives, fitConversionSpread } from '@livelane/kol-score';
import { gammaQuantile } from '../../../../packages/kol-score/src/probability/gamma.ts';
import {
  type Draws,
  drawsFrom,
} from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import type { Row, Section } from '../../section.ts';

const CREATORS = 60;
const POPULATIONS = 60;
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
    return { data, rows };
  },
};

/**
 * Spreads between creators. One below what the lives can tell from none is reported besides: an interval that were as
 * narrow as the oracle's at none would cover too seldom there.
 */
const SPREADS = [
  { logSd: 0, isWanted: true },
  { logSd: 0.1, isWanted: false },
  { logSd: 0.4, isWanted: true },
  { logSd: 0.8, isWanted: true },
  { logSd: 1.2, isWanted: true },
] as const;

function rowOf({ logSd, isWanted }: (typeof SPREADS)[number]): Row {
  let [covered, total, width, oracle] = [0, 0, 0, 0];
  for (let seed = 1; seed <= POPULATIONS; seed++) {
    const population = drawn(drawsFrom(seed), logSd);
    const spread = fitConversionSpread(population.map(({ lives }) => lives));
    if (spread === undefined) continue;
    const known = oracleSpread(
      population.map(({ lives }) => lives),
      logSd,
    );
    for (const { rate, lives } of population) {
      const [low, high] = interval(lives, spread);
      const [knownLow, knownHigh] = interval(lives, known);
      total++;
      if (low <= rate && rate <= high) covered++;
      width += high - low;
      oracle += knownHigh - knownLow;
    }
  }
  const share = covered / total;
  const ratio = width / oracle;
  const what = `log-sd ${logSd} between creators`;
  const measured = `covered ${(100 * share).toFixed(1)} %, ${ratio.toFixed(2)} times as wide as the oracle’s`;
  if (!isWanted) return { what, measured, reached: true };
  return {
    ...{ what, measured, wanted: '85 to 97 %, at most 1.3 times' },
    reached: share >= 0.85 && share <= 0.97 && ratio <= 1.3,
  };
}

/** Points at which the mean rate of an oracle is weighed, 0.5 % apart. */
const MEANS = Array.from({ length: 401 }, (_, at) => Math.exp((at - 200) / 200));

/** The distribution of rates over creators for somebody who knows how much they differ, but not their mean. */
function oracleSpread(creators: readonly Lives[], logSd: number) {
  const shape = 1 / Math.max(1e-6, Math.expm1(logSd ** 2));
  const counted = creators.map((lives) => countedLives(lives, BETWEEN_LIVES));
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

function interval(
  lives: Lives,
  spread: { readonly shape: number; readonly exposure: number; readonly betweenLives: number },
): [low: number, high: number] {
  const { conversions, expected } = countedLives(lives, spread.betweenLives);
  const [shape, exposure] = [spread.shape + conversions, spread.exposure + expected];
  return [gammaQuantile(0.05, shape) / exposure, gammaQuantile(0.95, shape) / exposure];
}
