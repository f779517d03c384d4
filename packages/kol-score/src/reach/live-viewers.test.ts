import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import type { PastLive } from '../profile/creator-profile.ts';
import { logNormalEstimate, nextLiveViewers } from './live-viewers.ts';

const prior = ILLUSTRATIVE_BENCHMARKS.reach;
const live: PastLive = {
  viewers: 9_000,
  conversions: null,
  minutes: 60,
  category: 'beauty',
  source: 'measured',
};

function next(followers: number | null, lives: PastLive[]) {
  return nextLiveViewers({ followers, lives, prior, declaredReliability: 0.3 });
}

describe('viewers of the next live', () => {
  it('are the benchmark where no live is on record: ten times the followers, 10^0.85 times the viewers', () => {
    expect(Math.exp(next(100_000, []).logMean)).toBeCloseTo(2000, 9);
    expect(Math.exp(next(1_000_000, []).logMean)).toBeCloseTo(2000 * 10 ** 0.85, 6);
  });

  it('move toward past lives by their precision, less far by declared ones', () => {
    const [before, measured, declared] = [
      next(100_000, []),
      next(100_000, [live]),
      next(100_000, [{ ...live, source: 'declared' }]),
    ];
    const share = 0.7 ** 2 / (0.7 ** 2 + 0.5 ** 2);
    expect(measured.logMean).toBeCloseTo((1 - share) * Math.log(2000) + share * Math.log(9000), 12);
    expect(declared.logMean).toBeGreaterThan(before.logMean);
    expect(declared.logMean).toBeLessThan(measured.logMean);
    expect(measured.logSd).toBeLessThan(before.logSd);
  });

  it('are never surer than one live differs from the next, and widest where followers are hidden', () => {
    expect(next(100_000, Array<PastLive>(500).fill(live)).logSd).toBeGreaterThan(prior.liveLogSd);
    expect(next(null, []).logSd).toBeGreaterThan(next(100_000, []).logSd);
    const { mean, interval } = logNormalEstimate(next(100_000, []));
    expect(interval.lower).toBeLessThan(mean);
    expect(interval.upper).toBeGreaterThan(mean);
  });
});
