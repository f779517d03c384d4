import type { CreatorGrade } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProfile } from '../../profile/profile.arbitrary.ts';
import { AS_OF, briefFor } from '../../profile/story.fixture.ts';
import { rankCreators } from './rank-creators.ts';

type Pair = readonly [first: CreatorGrade, second: CreatorGrade];

/** The lead if criterion `index` had weight `to` and the others were scaled to fill the rest. */
function leadAt([first, second]: Pair, index: number, to: number): number {
  return first.contributions.reduce((sum, { weight, value }, at) => {
    const own = first.contributions[index]!.weight;
    const scaled = at === index ? to : (weight * (1 - to)) / (1 - own);
    return sum + 100 * scaled * (value - second.contributions[at]!.value);
  }, 0);
}

/** The weight at which the two are level, by bisection; null if the lead has one sign from 0 to 1. */
function levelWeight(pair: Pair, index: number): number | null {
  let [low, high] = [0, 1 - 1e-9];
  const sign = Math.sign(leadAt(pair, index, low));
  if (sign === Math.sign(leadAt(pair, index, high))) return null;
  for (let step = 0; step < 200; step++) {
    const middle = (low + high) / 2;
    if (Math.sign(leadAt(pair, index, middle)) === sign) low = middle;
    else high = middle;
  }
  return low;
}

describe('the robustness of the first place', { timeout: 30_000 }, () => {
  it('names the smallest change of a weight that bisection finds', () => {
    fc.assert(
      fc.property(anyProfile, anyProfile, (a, b) => {
        const profiles = [a, b].map((profile, at) => ({
          ...profile,
          id: `c${at}`,
          platform: 'tiktok',
          followers: 200_000,
          lives: [],
          fee: { fixed: null, commission: null },
          audience: {},
          posts: profile.posts.map((post) => ({ ...post, sponsored: false })),
        }));
        const { grades, robustness } = rankCreators(profiles, briefFor(), { asOf: AS_OF });
        const pair = grades as unknown as Pair;
        fc.pre(robustness !== null);
        const lead = pair[0].score.mean - pair[1].score.mean;
        fc.pre(Math.abs(lead) > 1e-6);
        // Two that differ in one criterion alone are level where its weight is 0, but for rounding.
        fc.pre(pair[0].contributions.every((_, index) => Math.abs(leadAt(pair, index, 0)) > 1e-9));
        const changes = pair[0].contributions.flatMap(({ id, weight }, index) => {
          const to = levelWeight(pair, index);
          return to === null ? [] : [{ id, change: Math.abs(to - weight) }];
        });
        const least = Math.min(...changes.map(({ change }) => change));
        const { flip = null, because = [] } = robustness ?? {};
        if (changes.length === 0) expect(flip).toBeNull();
        else expect(Math.abs(flip!.to - flip!.from)).toBeCloseTo(least, 6);
        const points = because.map((it) => it.points);
        expect(points.reduce((sum, it) => sum + it, 0)).toBeCloseTo(lead, 9);
        const sizes = points.map(Math.abs);
        expect(sizes).toEqual(sizes.toSorted((x, y) => y - x));
      }),
      { numRuns: 200 },
    );
  });
});
