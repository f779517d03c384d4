import { describe, expect, it } from 'vitest';
import { AFFORDABLE, postsOf } from '../../profile/story.fixture.ts';
import { postEngagement } from '../../signals/engagement/engagement.ts';
import { readOf } from '../../signals/grade-input.fixture.ts';
import { assessedWith } from '../criterion/assessed.fixture.ts';
import { engagement } from './engagement.ts';

/** The market's scale of the fixture: 0.5% is worth 0, 15% is worth 1, logarithmic between. */
function scaled(rate: number): number {
  return Math.log(rate / 0.005) / Math.log(0.15 / 0.005);
}

describe('engagement', () => {
  it('is the logarithm of the rate between the ends of the market’s scale', () => {
    const { mean } = readOf()(postEngagement).rate;
    expect(assessedWith(engagement).value.mean).toBeCloseTo(scaled(mean), 12);
    const posts = postsOf(0.9, { views: 60_000, tier: 'mid', count: 200 });
    expect(assessedWith(engagement, { posts }).value.mean).toBe(1);
    const silent = postsOf(0, { views: 60_000, tier: 'mid', count: 200 });
    expect(assessedWith(engagement, { posts: silent }).value.mean).toBe(0);
  });

  it('names the rate, its interval and the posts that it rests on', () => {
    const posts = AFFORDABLE.posts.map((post, at) => (at < 4 ? { ...post, likes: null } : post));
    expect(assessedWith(engagement, { posts }).reason['en']).toMatch(
      /^engagement: \d\.\d% of viewers like or comment \(\d\.\d% – \d+\.\d% with 90% certainty, by 26 posts; 4 more hide figures\)$/,
    );
    const { reason, counterfactual } = assessedWith(engagement, { posts: [] });
    expect(reason['en']).toContain('not known');
    expect(counterfactual).toMatchObject({
      value: 1,
      condition: { en: 'if 15% of viewers did so' },
    });
  });

  it('keeps the promise of half the rate', () => {
    const { value, counterfactual } = assessedWith(engagement);
    expect(value.mean).toBeGreaterThan(0.5);
    expect(counterfactual.condition['en']).toBe('if half as many did');
    const { mean } = readOf()(postEngagement).rate;
    expect(counterfactual.value).toBeCloseTo(scaled(mean / 2), 12);
  });
});
