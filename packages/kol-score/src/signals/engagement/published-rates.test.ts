import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { postEngagement } from './engagement.ts';
import { publishedRates } from './published-rates.ts';

type Averages = NonNullable<CreatorProfile['averages']>;
const NONE: Averages = { posts: 12, views: null, likes: null, comments: null, source: 'measured' };
const of = (change: Partial<Averages>, profile: Partial<CreatorProfile> = {}) =>
  publishedRates({ ...AFFORDABLE, ...profile, averages: { ...NONE, ...change } }, 0.3).rates;

describe('the engagement rate of averages', () => {
  it('is likes and comments by views, beside a rate that is stated', () => {
    const engagement = { rate: 0.5, per: 'views' } as const;
    const figures = { views: 20_000, likes: 900, comments: 100 };
    expect(of({ ...figures, engagement })).toEqual(
      [0.05, 0.5].map((rate) => ({ rate, posts: 12 })),
    );
    expect(of({ ...figures, views: 2_000 })).toMatchObject([{ rate: 0.5 }]);
    expect(of({ views: 20_000, engagement })).toEqual([{ rate: 0.5, posts: 12 }]);
  });

  it('is turned from one by followers with the mean views of posts or videos', () => {
    const engagement = { rate: 0.01, per: 'followers' } as const;
    // 2,000 of 200,000 followers engage with posts that 40,000 see.
    expect(of({ engagement, views: 40_000 })[0]?.rate).toBeCloseTo(0.05, 12);
    expect(of({ engagement })).toEqual([]);
    expect(of({ engagement, views: 40_000 }, { followers: null })).toEqual([]);
    const shop = { days: 30, lives: null, liveViewers: null, videoViews: 80_000 };
    const both = { shop: { ...shop, source: 'declared' } } as const;
    expect(of({ engagement }, both)[0]?.rate).toBeCloseTo(0.025, 12);
    // Leaving out either number of views does not raise the rate.
    expect(of({ engagement, views: 40_000 }, both)[0]?.rate).toBeCloseTo(0.05, 12);
  });

  it('does not count above half of the viewers, by views that make another likely', () => {
    const engagement = { rate: 0.05, per: 'followers' } as const;
    expect(of({ views: 1_000, likes: 10_000, comments: 0 })).toEqual([]);
    expect(of({ views: 1, engagement })).toEqual([]);
    const shop = { days: 30, lives: null, liveViewers: null, videoViews: 80_000 };
    const both = { shop: { ...shop, source: 'declared' } } as const;
    expect(of({ views: 1, engagement }, both)).toEqual(of({ views: null, engagement }, both));
  });

  it('counts less where it was not measured, and as one post where their number is not stated', () => {
    const engagement = { rate: 0.05, per: 'views' } as const;
    expect(of({ engagement, source: 'declared' })[0]?.posts).toBeCloseTo(3.6, 12);
    expect(of({ engagement, posts: null })[0]?.posts).toBe(1);
    expect(of({ engagement, posts: 5_000 })[0]?.posts).toBe(30);
    expect(of({})).toEqual([]);
    expect(publishedRates(AFFORDABLE, 0.3)).toEqual({ rates: [], unlikely: [] });
  });

  it('enters beside the posts, the higher of the two counting', () => {
    const of = (rate: number) => ({ ...NONE, engagement: { rate, per: 'views' as const } });
    const hidden = AFFORDABLE.posts.map((post) => ({ ...post, likes: null }));
    const found = (change: Partial<CreatorProfile>) =>
      readOf({ profile: { ...AFFORDABLE, ...change } })(postEngagement);
    const alone = found({ averages: of(0.2), posts: [] });
    expect(alone.rate.mean).toBeGreaterThan(0.1);
    expect(found({ averages: of(0.2) })).toMatchObject({
      rate: { mean: alone.rate.mean },
      averaged: true,
      shown: 30,
    });
    expect(found({ averages: of(0.01) })).toMatchObject({
      rate: found({}).rate,
      averaged: false,
    });
    expect(found({ averages: of(0.2), posts: hidden })).toMatchObject({ averaged: true, shown: 0 });
  });
});
