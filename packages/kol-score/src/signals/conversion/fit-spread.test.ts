import { describe, expect, it } from 'vitest';
import { gammaQuantile } from '../../probability/gamma.ts';
import { drawsFrom } from '../../probability/seeded-draws.fixture.ts';
import { type ComparedLive, countedLives, fitConversionSpread } from './fit-spread.ts';

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

describe('the spread of conversion rates', () => {
  it.each([0.4, 0.8, 1.2])('fitted at log-sd %s covers the true rates', (logSd) => {
    let [covered, total] = [0, 0];
    for (let seed = 0; seed < 12; seed++) {
      const drawn = population(seed, { logSd, betweenLives: 0.1 });
      const spread = fitConversionSpread(drawn.map(({ lives }) => lives));
      if (spread === undefined) throw new Error('no spread');
      for (const { rate, lives } of drawn) {
        const counted = countedLives(lives, spread.betweenLives);
        const [shape, exposure] = [
          spread.shape + counted.conversions,
          spread.exposure + counted.expected,
        ];
        const [low, high] = [gammaQuantile(0.05, shape), gammaQuantile(0.95, shape)];
        if (low / exposure <= rate && rate <= high / exposure) covered++;
        total++;
      }
    }
    expect(covered / total).toBeGreaterThan(0.85);
    expect(covered / total).toBeLessThan(0.97);
  });

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
});
