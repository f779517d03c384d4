import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../../benchmarks/benchmarks.ts';
import type { PastLive } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { inputOf } from '../grade-input.fixture.ts';
import { nextLiveViewers } from './live-viewers.ts';

const prior = ILLUSTRATIVE_BENCHMARKS.reach;
const live: PastLive = {
  viewers: 9_000,
  conversions: null,
  minutes: 60,
  category: 'beauty',
  source: 'measured',
};

function next(followers: number | null, lives: PastLive[]) {
  return nextLiveViewers(inputOf({ profile: { ...AFFORDABLE, followers, lives } }));
}

describe('viewers of the next live', () => {
  it('are the benchmark without past lives: ten times the followers, 10^0.85 times the viewers', () => {
    expect(Math.exp(next(100_000, []).logMean)).toBeCloseTo(2000, 9);
    expect(Math.exp(next(1_000_000, []).logMean)).toBeCloseTo(2000 * 10 ** 0.85, 6);
  });

  it('move toward past lives by their precision, less for declared ones', () => {
    const [measured, declared] = [
      next(100_000, [live]),
      next(100_000, [{ ...live, source: 'declared' }]),
    ];
    const moved = (share: number): number => (1 - share) * Math.log(2000) + share * Math.log(9000);
    expect(measured.logMean).toBeCloseTo(moved(0.7 ** 2 / (0.7 ** 2 + 0.5 ** 2)), 12);
    expect(declared.logMean).toBeCloseTo(moved(0.7 ** 2 / (0.7 ** 2 + 0.5 ** 2 / 0.3)), 12);
    expect(measured.logSd).toBeLessThan(next(100_000, []).logSd);
  });

  it('vary from live to live however many are known, and most if followers are hidden', () => {
    expect(next(100_000, Array<PastLive>(500).fill(live)).logSd).toBeGreaterThan(prior.liveLogSd);
    expect(next(null, []).logSd).toBeGreaterThan(next(100_000, []).logSd);
  });
});
