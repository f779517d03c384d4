import { isLivelaneError, money } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Draws, drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { medianLine, type Point, quantileOf } from './median-line.ts';
import type { FeeQuote } from './quote.ts';
import { quoteQuantiles } from './quote-quantiles.ts';

const quoteOf = (followers: number, fee: number, platform = 'tiktok'): FeeQuote => ({
  fee: money('USD', BigInt(Math.round(fee))),
  followers: Math.round(followers),
  platform,
});

/** Quotes of a population: fee = e^4 × followers^0.7 × log-normal noise. */
function population(draws: Draws, { n, logSd }: { n: number; logSd: number }): FeeQuote[] {
  return Array.from({ length: n }, () => {
    const followers = Math.exp(Math.log(50_000) + 1.2 * draws.normal());
    return quoteOf(followers, Math.exp(4) * followers ** 0.7 * Math.exp(logSd * draws.normal()));
  });
}

const anyQuotes = fc
  .array(
    fc.record({
      followers: fc.integer({ min: 1, max: 5_000_000 }),
      fee: fc.integer({ min: 1, max: 10_000_000 }),
    }),
    {
      minLength: 5,
      maxLength: 40,
    },
  )
  .map((quotes) => quotes.map(({ followers, fee }) => quoteOf(followers, fee)));

describe('the line of least absolute deviations', () => {
  const deviationOf = (points: readonly Point[], slope: number): number => {
    const residuals = points.map(({ x, y }) => y - slope * x).sort((a, b) => a - b);
    const level = quantileOf(residuals, 0.5);
    return residuals.reduce((sum, it) => sum + Math.abs(it - level), 0);
  };

  it('deviates as little as the best line through two of the points, which some best line is', () => {
    const anyPoint = fc.record({
      x: fc.integer({ min: 0, max: 20 }),
      y: fc.integer({ min: -20, max: 60 }),
    });
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 3, maxLength: 12 }), (points) => {
        fc.pre(points.some(({ x }) => x !== points[0]?.x));
        const slopes = points.flatMap((a) =>
          points.flatMap((b) => (a.x === b.x ? [] : [(a.y - b.y) / (a.x - b.x)])),
        );
        const allowed = [0, 2, ...slopes.filter((slope) => slope >= 0 && slope <= 2)];
        const least = Math.min(...allowed.map((slope) => deviationOf(points, slope)));
        expect(deviationOf(points, medianLine(points).slope)).toBeCloseTo(least, 6);
      }),
      { numRuns: 500 },
    );
  });

  it('is not moved by one absurd quote', () => {
    const points = Array.from({ length: 15 }, (_, x) => ({ x, y: 3 + 0.7 * x }));
    expect(medianLine([...points, { x: 14.5, y: 40 }]).slope).toBeCloseTo(0.7, 6);
  });
});

describe('quantiles of quotes', () => {
  it('find level, elasticity and spread of a large population', () => {
    const quotes = population(drawsFrom(3), { n: 4000, logSd: 0.5 });
    const { n, elasticity, extrapolated, quantiles } = quoteQuantiles(quotes, {
      followers: 200_000,
      platform: 'tiktok',
    });
    expect([n, extrapolated]).toEqual([4000, false]);
    expect(elasticity).toBeCloseTo(0.7, 1);
    const median = Math.exp(4) * 200_000 ** 0.7;
    for (const [index, z] of [-0.6745, 0, 0.6745].entries())
      expect(Number(quantiles[index]?.fee.minor) / (median * Math.exp(0.5 * z))).toBeCloseTo(1, 1);
  });

  it.each([12, 30, 100])(
    'have a 90 %% interval that covers in 85 to 99 %% of %d-quote samples, near and far',
    (n) => {
      const draws = drawsFrom(n);
      for (const followers of [50_000, 500_000]) {
        const truth = Math.exp(4) * followers ** 0.7;
        let covered = 0;
        for (let sample = 0; sample < 300; sample++) {
          const quotes = population(draws, { n, logSd: 0.6 });
          const [median] = quoteQuantiles(quotes, {
            followers,
            platform: 'tiktok',
            probabilities: [0.5],
          }).quantiles;
          const [low, high] = [
            Number(median?.lower?.minor ?? 0),
            Number(median?.upper?.minor ?? Number.POSITIVE_INFINITY),
          ];
          if (low <= truth && truth <= high) covered += 1;
        }
        expect(covered / 300).toBeGreaterThanOrEqual(0.85);
        expect(covered / 300).toBeLessThanOrEqual(0.99);
      }
    },
  );

  it('rise with the probability and with followers; the interval holds the fee', () => {
    fc.assert(
      fc.property(anyQuotes, fc.integer({ min: 1, max: 10_000_000 }), (quotes, followers) => {
        const probabilities = [0.1, 0.25, 0.5, 0.75, 0.9];
        const at = (size: number) =>
          quoteQuantiles(quotes, { followers: size, platform: 'tiktok', probabilities }).quantiles;
        const fees = at(followers).map(({ fee }) => BigInt(fee.minor));
        expect(fees).toEqual(fees.toSorted((a, b) => (a < b ? -1 : 1)));
        for (const [index, { fee }] of at(2 * followers).entries())
          expect(BigInt(fee.minor)).toBeGreaterThanOrEqual(fees[index] ?? 0n);
        for (const { fee, lower, upper } of at(followers)) {
          if (lower !== null) expect(BigInt(lower.minor)).toBeLessThanOrEqual(BigInt(fee.minor));
          if (upper !== null) expect(BigInt(upper.minor)).toBeGreaterThanOrEqual(BigInt(fee.minor));
        }
      }),
    );
  });

  it('leave an end open that too few quotes cannot give', () => {
    const five = [10, 20, 30, 40, 50].map((it) => quoteOf(it * 1000, it * 100));
    const { n, quantiles } = quoteQuantiles(five, { followers: 30_000, platform: 'tiktok' });
    const open = quantiles.map(({ lower, upper }) => [lower === null, upper === null]);
    expect([n, open]).toEqual([
      5,
      [
        [true, false],
        [false, false],
        [false, true],
      ],
    ]);
  });

  it('of one size alone are proportional elsewhere, with an open interval', () => {
    const same = [100, 110, 120, 130, 140].map((fee) => quoteOf(1000, fee));
    const { elasticity, extrapolated, quantiles } = quoteQuantiles(same, {
      followers: 2000,
      platform: 'tiktok',
    });
    expect([elasticity, extrapolated]).toEqual([1, true]);
    expect(quantiles[1]).toMatchObject({ fee: money('USD', 240n), lower: null, upper: null });
    expect(
      quoteQuantiles(same, { followers: 1000, platform: 'tiktok' }).quantiles[1]?.lower,
    ).toEqual(money('USD', 100n));
  });

  it('use the quotes of the platform only', () => {
    const own = [10, 20, 30, 40, 50].map((it) => quoteOf(it * 1000, it * 100));
    const others = own.map((it) => ({ ...it, platform: 'youtube', fee: money('EUR', 1n) }));
    expect(quoteQuantiles([...own, ...others], { followers: 9000, platform: 'tiktok' })).toEqual(
      quoteQuantiles(own, { followers: 9000, platform: 'tiktok' }),
    );
  });

  const five = [10, 20, 30, 40, 50].map((it) => quoteOf(it * 1000, it * 100));
  const query = { followers: 1000, platform: 'tiktok' };
  it.each<{ quotes: unknown; asked: unknown; found: string }>([
    { quotes: five.slice(1), asked: query, found: 'AT_LEAST_ITEMS ' },
    { quotes: five, asked: { ...query, platform: 'youtube' }, found: 'AT_LEAST_ITEMS ' },
    { quotes: [...five, quoteOf(1, 0)], asked: query, found: 'AMOUNT_ABOVE_ZERO /5/fee/minor' },
    {
      quotes: [...five, { ...five[0], fee: money('EUR', 1n) }],
      asked: query,
      found: 'EXACTLY /5/fee/currency',
    },
    { quotes: [...five, quoteOf(0, 5)], asked: query, found: 'AT_LEAST /5/followers' },
    { quotes: five, asked: { ...query, followers: 0 }, found: 'AT_LEAST /followers' },
    { quotes: five, asked: { ...query, probabilities: [1] }, found: 'LESS_THAN /probabilities/0' },
    {
      quotes: five,
      asked: { ...query, probabilities: [] },
      found: 'AT_LEAST_ITEMS /probabilities',
    },
    { quotes: 'x', asked: query, found: 'ARRAY ' },
  ])('refuse: $found', ({ quotes, asked, found }) => {
    try {
      quoteQuantiles(quotes as never, asked as never);
      expect.unreachable();
    } catch (error) {
      if (!isLivelaneError(error, 'INPUT_INVALID')) throw error;
      expect(error.details.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([found]);
    }
  });
});
