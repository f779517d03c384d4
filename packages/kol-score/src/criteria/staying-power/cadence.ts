import { type Instant, toEpochMs } from '@livelane/contracts/vocabulary';
import { type ActivityPrior, ILLUSTRATIVE_ACTIVITY } from '../../benchmarks/activity.ts';
import {
  knownEstimate,
  linearScale,
  type UnitEstimate,
  unknownEstimate,
  weightedMean,
  withMean,
} from '../../estimate/unit-estimate.ts';
import type { DatedPost } from '../../signals/posts.ts';
import { type ActivityRecord, probabilityActive } from './probability-active.ts';

const DAY = 86_400_000;
const WEEK = 7 * DAY;
/** Length in days of a record after which nothing before it is in doubt; a shorter one is in doubt in proportion. */
const FULL_RECORD = 90;
/** Standard errors on either side of a 90 % interval. */
const Z = 1.645;

/** How steadily a creator publishes. */
export interface Cadence {
  readonly value: UnitEstimate;
  readonly posts: number;
  /** Coefficient of variation of the gaps between posts: 0 if even, 1 for a Poisson process; null below three posts. */
  readonly variation: number | null;
  /** Burstiness of the gaps: −1 if even, 0 for a Poisson process, towards 1 in bursts; null below three posts. */
  readonly burstiness: number | null;
  /** Longest gap in days, the time since the last post included; null without posts. */
  readonly longestGapDays: number | null;
  /** Probability that the creator still publishes, relative to that right after a post; null without posts. */
  readonly active: number | null;
  /** Mean of the value if the last 60 days had been without a post. */
  readonly afterLongPause: () => number;
}

/** What a cadence is judged with. */
export interface CadenceOptions {
  readonly asOf: Instant;
  /** The value without posts, and of the evenness with fewer than three. */
  readonly assumed: number;
  /** Default: {@link ILLUSTRATIVE_ACTIVITY}. */
  readonly activity?: ActivityPrior | undefined;
}

/**
 * The steadiness of posting, a weighted mean of three parts: evenness of the gaps, 1 / (1 + coefficient of variation),
 * which is (1 − burstiness) / 2 in the terms of Goh and Barabási 2008 (0.4); the longest gap (0.3; worth 1 up to 7 days,
 * 0 from 60); the probability that the creator still publishes, relative to that right after a post (0.3; see
 * {@link probabilityActive}). How many posts are known does not count: a list holds as many as one page of the platform,
 * so that the record is taken to have gone on before it as it did within. A record shorter than 90 days widens the
 * interval, because what was before is not known.
 * @param posts - published by `asOf`, oldest first
 */
export function cadence(
  posts: readonly DatedPost[],
  { asOf, assumed, activity = ILLUSTRATIVE_ACTIVITY }: CadenceOptions,
): Cadence {
  const [first, last] = [posts[0], posts.at(-1)];
  const unknown = { variation: null, burstiness: null, longestGapDays: null, active: null };
  if (first === undefined || last === undefined)
    return { value: unknownEstimate(assumed), posts: 0, ...unknown, afterLongPause: () => 0 };
  const now = toEpochMs(asOf);
  const sinceLast = (now - last.at) / DAY;
  let longestGapDays = sinceLast;
  const gaps: number[] = [];
  for (let index = 1; index < posts.length; index++) {
    const gap = gapBefore(posts, index);
    gaps.push(gap);
    longestGapDays = Math.max(longestGapDays, gap);
  }
  const variation = coefficientOfVariation(gaps);
  const even = evenness(variation, { gaps: gaps.length, assumed });
  const record = Math.min(1, (now - first.at) / DAY / FULL_RECORD);
  const weeks = activeWeeks(posts);
  const afterPost = probabilityActive(weeks, activity);
  const stillActive = (silence: number): number =>
    probabilityActive({ ...weeks, age: weeks.recency + (silence * DAY) / WEEK }, activity) /
    afterPost;
  const valueOf = (gap: number, active: number): UnitEstimate => {
    const observed = weightedMean([
      { weight: 0.4, value: even },
      { weight: 0.3, value: knownEstimate(gap) },
      { weight: 0.3, value: knownEstimate(active) },
    ]);
    const before = { weight: 1 - record, value: unknownEstimate(assumed) };
    const whole = weightedMean([{ weight: record, value: observed }, before]);
    return withMean(whole, observed.mean);
  };
  const active = stillActive(sinceLast);
  return {
    value: valueOf(linearScale(longestGapDays, { zero: 60, full: 7 }), active),
    posts: posts.length,
    variation,
    burstiness: variation === null ? null : (variation - 1) / (variation + 1),
    longestGapDays,
    active,
    afterLongPause: () => valueOf(0, stillActive(Math.max(60, sinceLast))).mean,
  };
}

/** Days between a post and the one before it. */
function gapBefore(posts: readonly DatedPost[], index: number): number {
  const [before, after] = [posts[index - 1], posts[index]];
  return before === undefined || after === undefined ? 0 : (after.at - before.at) / DAY;
}

/**
 * The record of weeks with a post over 90 days up to the last post: posts within a week of the last counted one count as
 * one, since several in a week are one habit. A shorter record is continued at its own rate. It ends with the last post.
 */
function activeWeeks(posts: readonly DatedPost[]): ActivityRecord {
  const last = posts.at(-1)?.at ?? 0;
  const since = last - FULL_RECORD * DAY;
  const first = posts.find(({ at }) => at >= since)?.at ?? last;
  let counted = first;
  let weeks = 0;
  for (const { at } of posts) {
    if (at < since || at - counted < WEEK) continue;
    counted = at;
    weeks++;
  }
  if (weeks === 0) return { frequency: 0, recency: 0, age: 0 };
  const recency = (FULL_RECORD * DAY) / WEEK;
  const frequency = (weeks * recency * WEEK) / (counted - first);
  return { frequency, recency, age: recency };
}

function coefficientOfVariation(gaps: readonly number[]): number | null {
  if (gaps.length < 2) return null;
  let sum = 0;
  for (const gap of gaps) sum += gap;
  const mean = sum / gaps.length;
  if (mean === 0) return null;
  let squares = 0;
  for (const gap of gaps) squares += (gap - mean) ** 2;
  return Math.sqrt(squares / (gaps.length - 1)) / mean;
}

/** Standard error of a coefficient of variation c from n gaps, by the delta method: c √((½ + c²) / n). */
function evenness(
  variation: number | null,
  { gaps, assumed }: { readonly gaps: number; readonly assumed: number },
): UnitEstimate {
  if (variation === null) return unknownEstimate(assumed);
  const error = Z * variation * Math.sqrt((0.5 + variation ** 2) / gaps);
  const even = (c: number): number => 1 / (1 + Math.max(0, c));
  return knownEstimate(even(variation), even(variation + error), even(variation - error));
}
