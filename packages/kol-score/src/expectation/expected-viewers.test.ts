import { expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE } from '../profile/story.fixture.ts';
import { inputOf } from '../signals/grade-input.fixture.ts';
import { expectedViewers } from './expected-viewers.ts';

it('the interval of the viewers starts at 0 if neither followers nor lives are known', () => {
  const viewers = (change: Partial<CreatorProfile>) =>
    expectedViewers(inputOf({ profile: { ...AFFORDABLE, ...change } }));
  const lowest = (change: Partial<CreatorProfile>): number => viewers(change).interval.lower;
  const lives: CreatorProfile['lives'] = [
    { viewers: 900, conversions: null, minutes: 60, category: 'beauty', source: 'declared' },
  ];
  expect(lowest({ followers: null })).toBe(0);
  expect(lowest({ followers: null, lives: [] })).toBe(0);
  expect(lowest({ followers: null, lives })).toBeGreaterThan(0);
  expect(lowest({})).toBeGreaterThan(0);
  // Mean and upper end are those of 30,000 followers, with a log-sd of 1.5 × 0.85 added.
  const { mean, interval } = viewers({ followers: null });
  const logMean = Math.log(2000) + 0.85 * Math.log(0.3);
  const logSd = Math.hypot(0.7, 0.85 * 1.5, 0.5);
  expect(mean).toBeCloseTo(Math.exp(logMean + logSd ** 2 / 2), 6);
  expect(interval.upper).toBeCloseTo(Math.exp(logMean + 1.6448536269514722 * logSd), 6);
  expect(interval.level).toBe(0.9);
});
