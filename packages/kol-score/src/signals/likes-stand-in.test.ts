import { describe, expect, it } from 'vitest';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import type { CreatorPost } from '../profile/creator-profile.ts';
import { AFFORDABLE } from '../profile/story.fixture.ts';
import { fitEngagementPrior } from './engagement/fit-prior.ts';
import { readOf } from './grade-input.fixture.ts';
import { knownPosts, likesStandIn } from './posts.ts';

const [POST] = AFFORDABLE.posts as [CreatorPost];
const postsOf = (...likes: readonly number[]): CreatorPost[] =>
  likes.map((count, at) => ({ ...POST, id: `p${at}`, views: 10_000, likes: count }));
const known = (posts: CreatorPost[], platform = 'instagram') =>
  readOf({ profile: { ...AFFORDABLE, platform, posts } })(knownPosts).map(({ likes }) => likes);
const sorted = (likes: (number | null)[]) =>
  likes.toSorted((a, b) => (a ?? -1) - (b ?? -1)) as (number | null)[];

describe('a number that stands for hidden likes', () => {
  it('counts as hidden on some posts beside others that show theirs', () => {
    expect(sorted(known(postsOf(400, 3, 250, 3, 600)))).toEqual([null, null, 250, 400, 600]);
    expect(sorted(known(postsOf(400, 0, 250, 0, 600)))).toEqual([null, null, 250, 400, 600]);
    expect(sorted(known(postsOf(400, 0, 250, 3, 600)))).toEqual([null, null, 250, 400, 600]);
    expect(sorted(known(postsOf(400, 3, 250, 600), 'tiktok'))).toEqual([null, 250, 400, 600]);
  });

  it('counts as hidden however few posts show theirs, and whatever one of them shows', () => {
    expect(sorted(known(postsOf(800, ...Array<number>(8).fill(3), 700), 'tiktok'))).toEqual([
      ...Array<null>(8).fill(null),
      ...[700, 800],
    ]);
    expect(sorted(known(postsOf(800, 3, 3, 3), 'tiktok'))).toEqual([null, null, null, 800]);
    expect(sorted(known(postsOf(800, 3, 3, 3, 700, 0), 'tiktok'))).toEqual([
      ...[null, null, null, 0, 700, 800],
    ]);
  });

  it('is a figure where it may be one: few views, weak posts beside it, none to compare', () => {
    const few = postsOf(400, 3, 250, 600).map((post) =>
      post.likes === 3 ? { ...post, views: 300 } : post,
    );
    for (const posts of [few, postsOf(12, 3, 8, 20), postsOf(3, 3)])
      expect(known(posts)).toContain(3);
    // Nobody hides likes on TikTok.
    expect(known(postsOf(400, 0, 250, 600), 'tiktok')).toContain(0);
  });

  it('is hardly ever taken for one in posts whose likes vary as much as viral ones do', () => {
    const draws = drawsFrom(7);
    let taken = 0;
    for (let creator = 0; creator < 3_000; creator++) {
      const posts = Array.from({ length: 12 }, (_, at) => {
        const views = Math.round(20_000 * Math.exp(1.2 * draws.normal()));
        const likes = draws.poisson(views * 0.002 * Math.exp(draws.normal()));
        return { ...POST, id: `p${at}`, views, likes };
      });
      const hidden = known(posts).filter((likes) => likes === null).length;
      if (hidden > 0) taken++;
    }
    expect(taken / 3_000).toBeLessThan(0.005);
  });

  it('teaches nothing about the engagement of peers', () => {
    const peers = Array.from({ length: 12 }, (_, at) => ({
      ...AFFORDABLE,
      followers: 20_000 * (at + 1),
      posts: postsOf(300 + 20 * at, 400, 500 + 30 * at, 620),
    }));
    const hiding = peers.map((peer) => ({
      ...peer,
      posts: [...peer.posts, ...postsOf(3, 3, 3), ...postsOf(3)],
    }));
    const { engagement } = ILLUSTRATIVE_BENCHMARKS;
    expect(fitEngagementPrior(hiding, engagement)).toEqual(fitEngagementPrior(peers, engagement));
  });

  it('is null where likes are what they seem', () => {
    expect(likesStandIn({ posts: postsOf(4, 4, 4), platform: 'instagram' })).toBeNull();
    expect(likesStandIn({ posts: postsOf(3, 3), platform: 'instagram' })).toBeNull();
  });
});
