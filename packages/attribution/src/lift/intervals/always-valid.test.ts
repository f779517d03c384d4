import { expect, it } from 'vitest';
import { alwaysValidInterval } from './always-valid.ts';

/** The mixture of likelihood ratios over normal effects of variance ρ², at a sum of n values of unit variance. */
function mixture(sum: number, n: number, square: number): number {
  return Math.exp((square * sum ** 2) / (2 * (n * square + 1))) / Math.sqrt(n * square + 1);
}

it.each([
  [100, 10_000, 0.05],
  [10_000, 10_000, 0.05],
  [70_000, 10_000, 0.01],
])(
  'ends where the mixture likelihood ratio is 1 / α: %d people of %d',
  (people, planned, alpha) => {
    const [deviation, level] = [3, 1 - alpha];
    const error = deviation / Math.sqrt(people);
    const interval = alwaysValidInterval(
      { estimate: 5, error, people },
      { plannedPeople: planned, level },
    );
    const square = (-2 * Math.log(alpha) + Math.log(1 - 2 * Math.log(alpha))) / planned;
    const sum = (((interval?.upper ?? 0) - 5) * people) / deviation;
    expect(mixture(sum, people, square) * alpha).toBeCloseTo(1, 9);
    expect((interval?.upper ?? 0) - 5).toBeCloseTo(5 - (interval?.lower ?? 0), 12);
  },
);

it('is the narrowest for about as many people as were planned', () => {
  const width = (plannedPeople: number): number =>
    alwaysValidInterval({ estimate: 0, error: 1, people: 10_000 }, { plannedPeople })?.upper ?? 0;
  const widths = [1_000, 3_000, 10_000, 30_000, 100_000].map(width);
  expect(Math.min(...widths)).toBe(widths[2]);
  // Always wider than the interval of a single look.
  expect(widths[2]).toBeGreaterThan(1.96);
});

it('is null without variation', () => {
  const seen = { estimate: 0, error: 0, people: 10 };
  expect(alwaysValidInterval(seen, { plannedPeople: 10 })).toBeNull();
});
