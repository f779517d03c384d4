import { countedLives, fitConversionSpread } from '@livelane/kol-score';
import { gammaQuantile } from '../../../../packages/kol-score/src/probability/gamma.ts';
import {
  type Draws,
  drawsFrom,
} from '../../../../packages/kol-score/src/probability/seeded-draws.fixture.ts';
import type { Row, Section } from '../section.ts';

const CREATORS = 60;
const POPULATIONS = 60;
const BETWEEN_LIVES = 0.1;

/** How often the interval of a creator's rate covers the true one, after the spread is fitted to lives. */
export const coverage: Section = {
  name: 'coverage',
  about: 'the 90 % interval of a creator’s conversion rate, by the true spread between creators',
  measure: async (say) => {
    const rows = [0, 0.4, 0.8, 1.2].map((logSd) => {
      say(`log-sd ${logSd}`);
      return rowOf(logSd);
    });
    const data = `${POPULATIONS} simulated populations of ${CREATORS} creators with one to six lives`;
    return { data, rows };
  },
};

function rowOf(logSd: number): Row {
  let [covered, total, width, oracle] = [0, 0, 0, 0];
  for (let seed = 1; seed <= POPULATIONS; seed++) {
    const population = drawn(drawsFrom(seed), logSd);
    const spread = fitConversionSpread(population.map(({ lives }) => lives));
    if (spread === undefined) continue;
    const known = {
      shape: 1 / Math.max(1e-6, Math.expm1(logSd ** 2)),
      betweenLives: BETWEEN_LIVES,
    };
    for (const { rate, lives } of population) {
      const [low, high] = interval(lives, spread);
      const [knownLow, knownHigh] = interval(lives, { ...known, exposure: known.shape });
      total++;
      if (low <= rate && rate <= high) covered++;
      width += high - low;
      oracle += knownHigh - knownLow;
    }
  }
  const share = covered / total;
  const ratio = width / oracle;
  return {
    what: `log-sd ${logSd} between creators`,
    measured: `covered ${(100 * share).toFixed(1)} %, ${ratio.toFixed(2)} times as wide as with the spread and the mean known`,
    wanted: '85 to 97 %, at most 1.3 times',
    reached: share >= 0.85 && share <= 0.97 && ratio <= 1.3,
  };
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
