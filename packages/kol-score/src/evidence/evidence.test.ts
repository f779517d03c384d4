import { toInstant } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { authenticity } from '../authenticity/authenticity.ts';
import { ILLUSTRATIVE_BENCHMARKS } from '../benchmarks/benchmarks.ts';
import { gradeCreator } from '../grade/grade-creator.ts';
import { drawsFrom } from '../probability/seeded-draws.fixture.ts';
import type { CreatorPost } from '../profile/creator-profile.ts';
import { FULL_BRIEF, FULL_PROFILE } from '../profile/full.fixture.ts';
import { AS_OF } from '../profile/story.fixture.ts';
import { hasOddDigits } from './benford.ts';
import { growthJumps } from './growth/follower-growth.ts';
import { changePoints, squaredError } from './growth/pelt.ts';
import { reviewComments } from './review-comments.ts';

const START = Date.parse('2026-01-05T00:00:00Z');
const WEEK = 7 * 86_400_000;
const week = (at: number) => toInstant(START + at * WEEK);
const prior = ILLUSTRATIVE_BENCHMARKS.engagement;

interface World {
  readonly seed: number;
  /** Growth of single weeks beyond the usual, as shares. */
  readonly extra?: Readonly<Record<number, number>>;
  readonly viral?: number;
  readonly rounded?: boolean;
}

/** A year of an account of 200,000: its weekly counts, and a post a week. */
function yearOf({ seed, extra = {}, viral, rounded = false }: World) {
  const draws = drawsFrom(seed);
  let followers = 200_000;
  const history = Array.from({ length: 52 }, (_, at) => {
    followers *= Math.exp(0.004 + 0.002 * draws.normal()) * (1 + (extra[at] ?? 0));
    const count = Math.round(followers);
    return { at: week(at), followers: rounded ? Math.floor(count / 1000) * 1000 : count };
  });
  const posts = Array.from({ length: 52 }, (_, at) => {
    const views = Math.round(40_000 * Math.exp(0.5 * draws.normal()) * (at === viral ? 40 : 1));
    const likes = Math.round(views * 0.045 * Math.exp(0.3 * draws.normal()));
    return { views, likes, comments: Math.round(likes / 30), publishedAt: week(at) };
  });
  return { history, posts, followers: 200_000, prior };
}

const signals = (world: World) => authenticity(yearOf(world)).evidence.map(({ signal }) => signal);

describe('growth of followers', () => {
  it('asks for a review of a jump without views, whatever comes after', () => {
    expect(signals({ seed: 1, extra: { 20: 0.08 } })).toEqual(['growth-without-views']);
    expect(signals({ seed: 2, extra: { 20: 0.03, 21: 0.03, 22: 0.03 } })).toEqual([
      'growth-without-views',
    ]);
    expect(signals({ seed: 3, extra: { 20: 0.1, 24: -0.03, 25: -0.03 } })).toEqual([
      'growth-then-loss',
    ]);
    const turns = {
      8: 0.07,
      11: -0.06,
      18: 0.07,
      21: -0.06,
      28: 0.07,
      31: -0.06,
      38: 0.07,
      41: -0.06,
    };
    expect(signals({ seed: 4, extra: turns })).toEqual(['growth-sawtooth']);
  });

  it('is quiet about steady growth, about a post that many saw, and about rounded counts', () => {
    for (let seed = 10; seed < 40; seed++) {
      expect(signals({ seed }), `${seed}`).toEqual([]);
      expect(signals({ seed, rounded: true }), `${seed}`).toEqual([]);
    }
    expect(signals({ seed: 41, extra: { 20: 0.08 }, viral: 19 })).toEqual([]);
  });
});

describe('growth of a small account, by counts', () => {
  /** A year of an account that gains a few people a week. */
  const small = (seed: number, bought = 0) => {
    const draws = drawsFrom(seed);
    let followers = 900;
    return Array.from({ length: 52 }, (_, at) => {
      followers += draws.poisson(8) + (at === 20 ? bought : 0);
      return { at: week(at), followers };
    });
  };

  it('is found where it jumps, and quiet where only chance is at work', () => {
    let [found, false_] = [0, 0];
    for (let seed = 100; seed < 200; seed++) {
      if (growthJumps(small(seed)).length > 0) false_++;
      const [jump] = growthJumps(small(seed, 90));
      if (jump !== undefined && jump.share > 0.05 && jump.share < 0.13) found++;
    }
    expect(found).toBeGreaterThanOrEqual(95);
    expect(false_).toBeLessThanOrEqual(5);
  });
});

describe('change points', () => {
  it('are those of the least cost over all segmentations', () => {
    const draws = drawsFrom(8);
    const cost = (values: readonly number[]) => {
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      return values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
    };
    for (let trial = 0; trial < 60; trial++) {
      const values = Array.from({ length: 9 }, (_, at) => draws.normal() + (at > 4 ? 3 : 0));
      let [least, best] = [Number.POSITIVE_INFINITY, [0]];
      for (let mask = 0; mask < 2 ** 8; mask++) {
        const starts = [
          0,
          ...Array.from({ length: 8 }, (_, at) => at + 1).filter((at) => (mask >> (at - 1)) & 1),
        ];
        const total = starts.reduce(
          (sum, start, at) => sum + cost(values.slice(start, starts[at + 1])) + 2,
          0,
        );
        if (total < least) [least, best] = [total, starts];
      }
      expect(changePoints(values.length, squaredError(values), 2)).toEqual(best);
    }
    expect(changePoints(0, squaredError([]), 1)).toEqual([]);
  });
});

describe('engagement', () => {
  it('is looked at where likes per view are the same on every post', () => {
    const world = yearOf({ seed: 50 });
    const even = world.posts.map((post) => ({ ...post, likes: Math.round(post.views * 0.05) }));
    const { verdict, evidence } = authenticity({ ...world, posts: even });
    expect([verdict, evidence.map(({ signal }) => signal)]).toEqual([
      'review',
      ['engagement-too-even'],
    ]);
  });
});

describe('first digits', () => {
  it('flag few genuine samples, narrow or wide, and most whose digits were made up', () => {
    for (const spread of [0.3, 1, 2]) {
      let flagged = 0;
      const draws = drawsFrom(60 + spread);
      for (let trial = 0; trial < 100; trial++) {
        const numbers = Array.from({ length: 200 }, () =>
          Math.round(5000 * Math.exp(spread * draws.normal())),
        );
        flagged += hasOddDigits(numbers) ? 1 : 0;
      }
      expect(flagged / 100, `${spread}`).toBeLessThanOrEqual(0.05);
    }
    const draws = drawsFrom(70);
    const made = Array.from({ length: 200 }, () =>
      Math.floor(10 ** (3 + Math.floor(draws.uniform() * 3)) * 7.5),
    );
    expect(hasOddDigits(made)).toBe(true);
  }, 30_000);
});

describe('comments', () => {
  const words =
    'the colour stays on all day after lunch my skin feels great shipping took two weeks would buy again love this shade what size fits'.split(
      ' ',
    );
  const genuine = (count: number) => {
    const draws = drawsFrom(80);
    return Array.from({ length: count }, (_, at) => ({
      author: `a${Math.floor(draws.uniform() * 400)}`,
      postId: `p${at % 10}`,
      text: Array.from(
        { length: 4 + Math.floor(draws.uniform() * 6) },
        () => words[Math.floor(draws.uniform() * words.length)],
      ).join(' '),
    }));
  };
  const found = (comments: Parameters<typeof reviewComments>[0]) => {
    const { verdict, evidence } = reviewComments(comments);
    return [verdict, ...evidence.map(({ signal }) => signal)];
  };

  it('of many people are clear, and too few say nothing', () => {
    expect(found(genuine(200))).toEqual(['clear']);
    expect(found(genuine(29))).toEqual(['abstain', 'too-little-shown']);
  });

  it('that repeat a text, or come from one group, are to be reviewed', () => {
    const copies = Array.from({ length: 50 }, (_, at) => ({
      author: `b${at}`,
      postId: `p${at % 10}`,
      text: `Amazing content, keep going my friend${'!'.repeat(at % 4)} 🔥`,
    }));
    expect(found([...genuine(150), ...copies])).toEqual(['review', 'comment-copies']);
    const pod = genuine(200).map((comment, at) =>
      at < 100 ? { ...comment, author: `pod${Math.floor(at / 10)}` } : comment,
    );
    expect(found(pod)).toEqual(['review', 'comment-groups']);
  });
});

it('a share of fake followers that is certainly high asks for a review, and stands in the result', () => {
  const world = yearOf({ seed: 90 });
  const share = (low: number) => ({ value: low + 0.05, low, high: low + 0.1, level: 0.9, n: 300 });
  const high = authenticity({ ...world, fakeShare: share(0.5) });
  expect([high.verdict, high.fakeShare?.mean]).toEqual(['review', 0.55]);
  expect(authenticity({ ...world, fakeShare: share(0.1) }).verdict).toBe('clear');
});

it('nothing changes where only country and language differ', () => {
  const { history, posts } = yearOf({ seed: 91, extra: { 20: 0.08 } });
  const profile = {
    ...FULL_PROFILE,
    ...{ followerHistory: history, followers: 200_000 },
    posts: posts.map((post, at) => ({
      ...(FULL_PROFILE.posts[0] as CreatorPost),
      ...post,
      id: `p${at}`,
    })),
    fakeShare: { value: 0.4, low: 0.35, high: 0.45, level: 0.9, n: 300 },
  };
  const options = { asOf: AS_OF };
  const home = gradeCreator(profile, FULL_BRIEF, options).authenticity;
  const moved = {
    ...profile,
    ...{
      market: 'NG',
      languages: ['yo'],
      audience: { countries: { NG: 0.9 }, languages: { yo: 0.9 } },
    },
  } as const;
  expect(home.verdict).toBe('review');
  expect(gradeCreator({ ...moved, languages: ['yo'] }, FULL_BRIEF, options).authenticity).toEqual(
    home,
  );
});
