import { expect, it } from 'vitest';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import { logNormalEstimate } from './log-normal.ts';

it('a log-normal estimate has the mean of draws and covers 90% of them', () => {
  const draws = drawsFrom(9);
  const { mean, interval } = logNormalEstimate({ logMean: 7, logSd: 0.8 });
  const seen = Array.from({ length: 40_000 }, () => Math.exp(7 + 0.8 * draws.normal()));
  const average = seen.reduce((sum, x) => sum + x, 0) / seen.length;
  const covered = seen.filter((x) => interval.lower <= x && x <= interval.upper).length;
  expect(average / mean).toBeGreaterThan(0.98);
  expect(average / mean).toBeLessThan(1.02);
  expect(covered / seen.length).toBeGreaterThan(0.89);
  expect(covered / seen.length).toBeLessThan(0.91);
});

it('the upper end of a log-normal estimate is never below its mean', () => {
  const { mean, interval } = logNormalEstimate({ logMean: 0, logSd: 5 });
  expect(interval.upper).toBe(mean);
});
