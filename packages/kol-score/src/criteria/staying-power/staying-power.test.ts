import { toInstant } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { AFFORDABLE, AS_OF } from '../../profile/story.fixture.ts';
import { assessedWith } from '../criterion/assessed.fixture.ts';
import { stayingPower } from './staying-power.ts';

function postsDaysAgo(...days: number[]) {
  const posts = days.map((ago, index) => ({
    ...AFFORDABLE.posts[0]!,
    id: `p${index}`,
    publishedAt: toInstant(Date.parse(AS_OF) - ago * 86_400_000),
  }));
  return { posts };
}

describe('staying power', () => {
  it('is worded as a pace, not as a coefficient', () => {
    expect(assessedWith(stayingPower).reason['en']).toBe(
      'staying power: 30 posts at a steady pace, at most 4 days without one',
    );
    const worded = (...days: number[]) =>
      assessedWith(stayingPower, postsDaysAgo(...days)).reason['en'];
    expect(worded(1)).toBe('staying power: 1 post, at most 1 day without one');
    expect(worded(12, 6, 5, 1, 0)).toContain(' at an uneven pace, at most 6 days');
    expect(worded(40, 39, 38, 37, 36, 35, 2, 1)).toContain(' in bursts, at most 33 days');
    expect(worded()).toBe('staying power: no posts to judge by');
  });

  it('names a pause where it is steady, and a steady pace where it is not', () => {
    expect(assessedWith(stayingPower).counterfactual.condition['en']).toBe(
      'after 60 days of silence',
    );
    expect(assessedWith(stayingPower, postsDaysAgo(90)).counterfactual.value).toBe(1);
  });
});
