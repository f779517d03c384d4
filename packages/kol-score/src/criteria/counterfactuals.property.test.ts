import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyProfile } from '../profile/profile.arbitrary.ts';
import { AFFORDABLE, postsOf } from '../profile/story.fixture.ts';
import { inputOf } from '../signals/grade-input.fixture.ts';
import { readerOf } from '../signals/signal.ts';
import { categoryFocus } from './category-focus/category-focus.ts';
import { assessedWith } from './criterion/assessed.fixture.ts';
import { CRITERIA } from './registry.ts';

/** Conditions that are better for a creator, by the words of their texts. */
const BETTER =
  /^(?:if (?:it were yours|your products were|you shipped to all|they were exactly|\d+(?:\.\d+)?% of viewers did so|every post were|all of them lived|it turned out|the creator asked)|with (?:few|a post)|for (?:an account of [\d,]+ to|half|a ))/;

describe('the counterfactual of any criterion', { timeout: 30_000 }, () => {
  for (const criterion of CRITERIA) {
    it(`moves the value in the direction of its change: ${criterion.id}`, () => {
      fc.assert(
        fc.property(anyProfile, (profile) => {
          const input = inputOf({ profile });
          const { value, explain } = criterion.assess(input, readerOf(input));
          const { counterfactual } = explain();
          const { change, value: then, condition } = counterfactual;
          expect([0 <= then, then <= 1]).toEqual([true, true]);
          if (change === 'better') expect(then).toBeGreaterThanOrEqual(value.mean);
          else expect(then).toBeLessThanOrEqual(value.mean);
          if (BETTER.test(condition['en'] ?? '')) expect(change).toBe('better');
        }),
        { numRuns: 100 },
      );
    });
  }

  it('is what grading shows: every post in the category, without posts and with declared shares', () => {
    for (const count of [0, 1, 6]) {
      const posts = postsOf(0.05, { views: 1_000, tier: 'mid', count });
      const inside = posts.map((post) => ({ ...post, category: 'beauty' }));
      const before = assessedWith(categoryFocus, {
        posts: posts.map((post) => ({ ...post, category: 'food' })),
      });
      const then = assessedWith(categoryFocus, { posts: inside });
      if (count > 0) expect(before.counterfactual.value).toBeCloseTo(then.value.mean, 12);
      expect(before.counterfactual.value).toBeGreaterThan(before.value.mean);
      expect(AFFORDABLE.categories).toEqual({ beauty: 0.85 });
    }
  });
});
