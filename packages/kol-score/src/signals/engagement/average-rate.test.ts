import { describe, expect, it } from 'vitest';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import { AFFORDABLE } from '../../profile/story.fixture.ts';
import { readOf } from '../grade-input.fixture.ts';
import { averageRate, postEngagement } from './engagement.ts';

type Averages = NonNullable<CreatorProfile['averages']>;
const NONE: Averages = { posts: 12, views: null, likes: null, comments: null, source: 'measured' };
const of = (change: Partial<Averages>, profile: Partial<CreatorProfile> = {}) =>
  averageRate({ ...AFFORDABLE, ...profile, averages: { ...NONE, ...change } }, 0.3);

describe('the engagement rate of averages', () => {
  it('is likes and comments by views, before a rate that is stated', () => {
    const engagement = { rate: 0.5, per: 'views' } as const;
    const figures = { views: 20_000, likes: 900, comments: 100 };
    expect(of({ ...figures, engagement })).toEqual({ rate: 0.05, posts: 12 });
    expect(of({ ...figures, views: 500 })?.rate).toBe(1);
    expect(of({ views: 20_000, engagement })).toEqual({ rate: 0.5, posts: 12 });
  });

  it('is turned from one by followers with the mean views of posts or videos', () => {
    const engagement = { rate: 0.01, per: 'followers' } as const;
    // 2,000 of 200,000 followers engage with posts that 40,000 see.
    expect(of({ engagement, views: 40_000 })?.rate).toBeCloseTo(0.05, 12);
    expect(of({ engagement })).toBeNull();
    expect(of({ engagement, views: 40_000 }, { followers: null })).toBeNull();
    const shop = { days: 30, lives: null, liveViewers: null, videoViews: 80_000 };
    expect(of({ engagement }, { shop: { ...shop, source: 'declared' } })?.rate).toBeCloseTo(
      0.025,
      12,
    );
  });

  it('counts less where it was not measured, and as one post where their number is not stated', () => {
    const engagement = { rate: 0.05, per: 'views' } as const;
    expect(of({ engagement, source: 'declared' })?.posts).toBeCloseTo(3.6, 12);
    expect(of({ engagement, posts: null })?.posts).toBe(1);
    expect(of({})).toBeNull();
    expect(averageRate(AFFORDABLE, 0.3)).toBeNull();
  });

  it('enters where no post shows its figures, and only there', () => {
    const averages = { ...NONE, engagement: { rate: 0.2, per: 'views' as const } };
    const hidden = AFFORDABLE.posts.map((post) => ({ ...post, likes: null }));
    const found = (change: Partial<CreatorProfile>) =>
      readOf({ profile: { ...AFFORDABLE, ...change } })(postEngagement);
    expect(found({ averages })).toEqual(found({}));
    expect(found({ averages, posts: hidden })).toMatchObject({ averaged: true, shown: 0 });
    expect(found({ averages, posts: [] }).rate.mean).toBeGreaterThan(0.1);
  });
});
