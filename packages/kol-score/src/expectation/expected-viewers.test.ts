import { expect, it } from 'vitest';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import { AFFORDABLE } from '../profile/story.fixture.ts';
import { inputOf } from '../signals/grade-input.fixture.ts';
import { expectedViewers } from './expected-viewers.ts';

it('the interval of the viewers starts at 0 if neither followers nor lives are known', () => {
  const lowest = (change: Partial<CreatorProfile>): number =>
    expectedViewers(inputOf({ profile: { ...AFFORDABLE, ...change } })).interval.lower;
  const lives: CreatorProfile['lives'] = [
    { viewers: 900, conversions: null, minutes: 60, category: 'beauty', source: 'declared' },
  ];
  expect(lowest({ followers: null })).toBe(0);
  expect(lowest({ followers: null, lives: [] })).toBe(0);
  expect(lowest({ followers: null, lives })).toBeGreaterThan(0);
  expect(lowest({})).toBeGreaterThan(0);
});
