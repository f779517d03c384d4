import { expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE } from '../profile/story.fixture.ts';
import { readOf } from '../signals/grade-input.fixture.ts';
import { expectedViewers } from './expected-viewers.ts';

function expectedViewersOf(profile: CreatorProfile) {
  return expectedViewers({ profile }, readOf({ profile }));
}

it('the interval of the viewers starts at 0 if neither followers nor lives are known', () => {
  const viewers = (change: Partial<CreatorProfile>) =>
    expectedViewersOf({ ...AFFORDABLE, ...change });
  const lowest = (change: Partial<CreatorProfile>): number => viewers(change).interval.lower;
  const lives: CreatorProfile['lives'] = [
    { viewers: 900, conversions: null, minutes: 60, category: 'beauty', source: 'declared' },
  ];
  expect(lowest({ followers: null })).toBe(0);
  expect(lowest({ followers: null, lives: [] })).toBe(0);
  expect(lowest({ followers: null, lives })).toBeGreaterThan(0);
  expect(lowest({})).toBeGreaterThan(0);
  // The mean is that of the tenth percentile of 4,000 followers; the upper end is wider by a log-sd of 1.5 × 0.85.
  const { mean, interval } = viewers({ followers: null });
  const logMean = Math.log(2000) + 0.85 * Math.log(0.04);
  const logSd = Math.hypot(0.7, 0.85 * 1.5, 0.5);
  const tenth = logMean - 1.2815515655446004 * 0.7;
  expect(mean).toBeCloseTo(Math.exp(tenth + 0.5 ** 2 / 2), 6);
  expect(interval.upper).toBeCloseTo(Math.exp(logMean + 1.6448536269514722 * logSd), 6);
  expect(interval.level).toBe(0.9);
});
