import { type Instant, toEpochMs } from '@livelane/contracts/vocabulary';
import { gammaQuantile } from '@livelane/contracts/vocabulary/probability';
import type { CreatorPost, CreatorProfile } from '../profile/creator-profile.ts';
import type { GradeInput, GradeSetting, Read } from './signal.ts';

/** A post and its publication time in milliseconds since 1970. */
export interface DatedPost {
  readonly post: CreatorPost;
  readonly at: number;
}

/** Platforms on which creators may hide likes; some readers then write 0. */
const HIDING_LIKES: ReadonlySet<string> = new Set(['instagram', 'facebook']);
/** Number that some readers write for hidden likes on any platform. */
const STAND_IN = 3;
/** Fewest posts, and fewest views of each, at which the same number on all of them is a stand-in. */
const FEWEST_POSTS = 3;
const FEWEST_VIEWS = 100;
/** Part of the usual rate of the other posts that is granted to a post before its likes are doubted. */
const GRANTED_PART = 0.05;
/** A number that is as unlikely as this for so many views stands for hidden likes. */
const LEAST_CHANCE = 1e-4;

/** Numbers that stand for hidden likes. */
export interface HiddenLikes {
  readonly numbers: readonly number[];
  /** Fewest views at which they do. */
  readonly fromViews: number;
}

/**
 * The numbers that stand for hidden likes, 3 and, on a platform on which likes can be hidden, 0; null if likes are what
 * they seem. They do so where at least three posts show one and no other shows likes, and beside others where so few likes
 * are too unlikely: with a twentieth of the likes per view of the middle one of the others, a Poisson count that low has a
 * chance below 1 in 10,000.
 */
export function likesStandIn({
  posts,
  platform,
}: Pick<CreatorProfile, 'posts' | 'platform'>): HiddenLikes | null {
  const numbers: number[] = [];
  const others: number[] = [];
  let seen = 0;
  for (const { likes, views } of posts) {
    if (likes === null || (views ?? 0) < FEWEST_VIEWS) continue;
    if (likes === STAND_IN || (likes === 0 && HIDING_LIKES.has(platform))) {
      seen++;
      if (!numbers.includes(likes)) numbers.push(likes);
    } else others.push(likes / (views as number));
  }
  if (seen === 0) return null;
  // Of two, the higher: a single post without likes says nothing about the rest.
  const middle = others.sort((a, b) => a - b)[Math.floor(others.length / 2)] ?? 0;
  if (middle === 0) return seen < FEWEST_POSTS ? null : { numbers, fromViews: 0 };
  // The mean at which a count up to the number is that unlikely.
  const mean = gammaQuantile(1 - LEAST_CHANCE, Math.max(...numbers) + 1);
  return { numbers, fromViews: mean / (GRANTED_PART * middle) };
}

/** Whether the likes of a post are hidden behind a number. */
export function hidesLikes(
  { likes, views }: Pick<CreatorPost, 'likes' | 'views'>,
  hidden: HiddenLikes | null,
): boolean {
  if (hidden === null || likes === null) return false;
  return hidden.numbers.includes(likes) && (views ?? 0) >= hidden.fromViews;
}

/** The instant for which the grade holds, in milliseconds since 1970. */
export function asOfMs({ asOf }: GradeSetting): number {
  return toEpochMs(asOf);
}

/** The posts published by `asOf`, oldest first. Likes for which another number stands are hidden. */
export function datedPosts({
  profile,
  shared,
}: Pick<GradeInput, 'profile' | 'shared'>): DatedPost[] {
  const until = shared(asOfMs);
  const standIn = likesStandIn(profile);
  const dated: DatedPost[] = [];
  for (const post of profile.posts) {
    const at = epochMsOf(post.publishedAt);
    const hides = hidesLikes(post, standIn);
    if (at <= until) dated.push({ post: hides ? { ...post, likes: null } : post, at });
  }
  return isLatestFirst(dated)
    ? dated.reverse()
    : dated.sort((a, b) => a.at - b.at || (a.post.id < b.post.id ? -1 : 1));
}

/** Whether posts stand as platforms list them. */
function isLatestFirst(dated: readonly DatedPost[]): boolean {
  let before = Number.POSITIVE_INFINITY;
  for (const { at } of dated) {
    if (at >= before) return false;
    before = at;
  }
  return true;
}

/** The two digits of a text from `at` on. */
function digits(text: string, at: number): number {
  return 10 * text.charCodeAt(at) + text.charCodeAt(at + 1) - 11 * 48;
}

/** The milliseconds since 1970 of an instant that needs no check, in a third of the time of `Date.parse`. */
export function epochMsOf(instant: Instant): number {
  const century = digits(instant, 0);
  const isWhole = instant.length === 20;
  // `Date.UTC` takes the years 0 to 99 for those of the 20th century.
  if (century === 0 || !(isWhole || instant.length === 24)) return Date.parse(instant);
  return Date.UTC(
    100 * century + digits(instant, 2),
    digits(instant, 5) - 1,
    digits(instant, 8),
    digits(instant, 11),
    digits(instant, 14),
    digits(instant, 17),
    isWhole ? 0 : 10 * digits(instant, 20) + instant.charCodeAt(22) - 48,
  );
}

/** The posts published by `asOf`, oldest first, without their times. */
export function knownPosts(_: GradeInput, read: Read): CreatorPost[] {
  return read(datedPosts).map(({ post }) => post);
}
