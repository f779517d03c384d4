import { gammaQuantile } from '@livelane/contracts/vocabulary/probability';
import { describe, expect, it } from 'vitest';
import { drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import { issuesOf } from '../../profile/refused.fixture.ts';
import {
  type ComparedLive,
  type ConversionSpread,
  countedLives,
  fitConversionSpread,
} from './fit-spread.ts';

interface Drawn {
  readonly rate: number;
  readonly lives: readonly ComparedLive[];
}

/** Creators whose log rates have a standard deviation, with lives that vary. */
function population(
  seed: number,
  { logSd, betweenLives }: { logSd: number; betweenLives: number },
): Drawn[] {
  const draws = drawsFrom(seed);
  return Array.from({ length: 60 }, () => {
    const rate = Math.exp(logSd * draws.normal() - logSd ** 2 / 2);
    const lives = Array.from({ length: 1 + Math.floor(draws.uniform() * 6) }, () => {
      const expected = 2 + 40 * draws.uniform();
      const variation = draws.gamma(1 / betweenLives) * betweenLives;
      return { expected, conversions: draws.poisson(expected * rate * variation) };
    });
    return { rate, lives };
  });
}

/** The 90 % interval of a creator's rate. */
function intervalOf(lives: readonly ComparedLive[], spread: ConversionSpread): [number, number] {
  const { conversions, expected } = countedLives(lives, spread.betweenLives, spread);
  const [shape, exposure] = [spread.shape + conversions, spread.exposure + expected];
  return [gammaQuantile(0.05, shape) / exposure, gammaQuantile(0.95, shape) / exposure];
}

function fitted(drawn: readonly Drawn[]): ConversionSpread {
  const spread = fitConversionSpread(drawn.map(({ lives }) => lives));
  if (spread === undefined) throw new TypeError('no spread');
  return spread;
}

const VARIED = { betweenLives: 0.1 } as const;

describe('the spread of conversion rates', () => {
  it.each([0.4, 0.8, 1.2])('fitted at log-sd %s covers the true rates', (logSd) => {
    let [covered, total] = [0, 0];
    for (let seed = 0; seed < 12; seed++) {
      const drawn = population(seed, { logSd, ...VARIED });
      const spread = fitted(drawn);
      for (const { rate, lives } of drawn) {
        const [low, high] = intervalOf(lives, spread);
        if (low <= rate && rate <= high) covered++;
        total++;
      }
    }
    expect(covered / total).toBeGreaterThan(0.85);
    expect(covered / total).toBeLessThan(0.97);
  });

  it('makes intervals hardly wider than that of the common rate where creators convert alike', () => {
    let [own, common] = [0, 0];
    for (let seed = 0; seed < 30; seed++) {
      const drawn = population(seed, { logSd: 0, ...VARIED });
      const spread = fitted(drawn);
      // Every live of n expected conversions says as much as n / (1 + 0.1 n) independent ones.
      const all = drawn.flatMap(({ lives }) => lives);
      const known = all.reduce((sum, { expected }) => sum + expected / (1 + 0.1 * expected), 0);
      for (const { lives } of drawn) {
        const [low, high] = intervalOf(lives, spread);
        own += high - low;
        common += (2 * 1.645) / Math.sqrt(known);
      }
    }
    expect(own / common).toBeGreaterThan(1);
    expect(own / common).toBeLessThan(1.4);
  });

  it.each([0, 0.4])(
    'has the mean of the creators at log-sd %s, whatever luck they had',
    (logSd) => {
      const logs = Array.from({ length: 40 }, (_, seed) => {
        const { shape, exposure } = fitted(population(seed + 100, { logSd, ...VARIED }));
        return Math.log(shape / exposure);
      });
      const mean = logs.reduce((sum, log) => sum + log, 0) / logs.length;
      const error = Math.hypot(0.03, logSd / Math.sqrt(60)) / Math.sqrt(logs.length);
      expect(Math.abs(mean)).toBeLessThan(3.5 * error);
    },
  );

  it('is wider where creators differ more', () => {
    const shapes = [0, 0.4, 0.8, 1.2].map(
      (logSd) =>
        fitConversionSpread(population(5, { logSd, betweenLives: 0.1 }).map((it) => it.lives))
          ?.shape ?? 0,
    );
    expect(shapes).toEqual([...shapes].sort((a, b) => b - a));
  });

  it('is not fitted to fewer than five creators with lives', () => {
    const lives = [{ conversions: 3, expected: 4 }];
    expect(fitConversionSpread([lives, lives, lives, lives, [], []])).toBeUndefined();
    expect(fitConversionSpread([lives, lives, lives, lives, lives])?.shape).toBeGreaterThan(0);
  });

  it('stays finite where nobody sold anything', () => {
    const none = Array.from({ length: 8 }, () => [{ conversions: 0, expected: 12 }]);
    const spread = fitConversionSpread(none);
    expect((spread?.shape ?? 0) / (spread?.exposure ?? 1)).toBeLessThan(0.1);
    expect(Number.isFinite(spread?.shape)).toBe(true);
  });
});

describe('lives in independent conversions', () => {
  it('a lucky live weighs as much as an unlucky one', () => {
    const { conversions, expected } = countedLives(
      [
        { conversions: 30, expected: 10 },
        { conversions: 10, expected: 10 },
      ],
      0.1,
    );
    // Both weigh 1 / (1 + 0.1 × 10 × 2).
    expect(conversions).toBeCloseTo(40 / 3, 12);
    expect(expected).toBeCloseTo(20 / 3, 12);
  });

  it('a rate is shrunk towards the usual one before it weighs the lives', () => {
    const lives = [{ conversions: 30, expected: 10 }];
    // At the usual rate the live counts for 1 / (1 + 0.1 × 10) = 0.5; then at (20 + 15) / (20 + 5) = 1.4 for 1 / 2.4.
    const { conversions, expected } = countedLives(lives, 0.1, { shape: 20, exposure: 20 });
    expect(conversions).toBeCloseTo(30 / 2.4, 12);
    expect(expected).toBeCloseTo(10 / 2.4, 12);
  });
});

describe('lives that cannot be', () => {
  const fine = { conversions: 3, expected: 2 };
  it.each([
    ['CONVERSIONS_FINITE', 'conversions', Number.NaN],
    ['CONVERSIONS_FINITE', 'conversions', -1],
    ['CONVERSIONS_FINITE', 'conversions', Number.POSITIVE_INFINITY],
    ['EXPECTED_ABOVE_ZERO', 'expected', 0],
    ['EXPECTED_ABOVE_ZERO', 'expected', Number.NaN],
  ] as const)('are refused with %s for %s of %s', (code, key, received) => {
    const lives = [fine, { ...fine, [key]: received }];
    expect(issuesOf(() => fitConversionSpread([[fine], lives]))).toEqual([
      expect.objectContaining({ code, path: `/1/1/${key}`, received: String(received) }),
    ]);
    expect(issuesOf(() => countedLives(lives, 0.1))).toEqual([
      expect.objectContaining({ code, path: `/lives/1/${key}` }),
    ]);
  });

  it('are refused with a variance that is none', () => {
    for (const betweenLives of [Number.NaN, -0.1])
      expect(issuesOf(() => countedLives([fine], betweenLives))).toEqual([
        expect.objectContaining({ code: 'VARIANCE_FINITE', path: '/betweenLives' }),
      ]);
  });
});
