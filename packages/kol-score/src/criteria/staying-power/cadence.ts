import { type Instant, toEpochMs } from '@livelane/contracts/vocabulary';
import {
  knownEstimate,
  linearScale,
  type UnitEstimate,
  unknownEstimate,
  weightedMean,
  withMean,
} from '../../estimate/unit-estimate.ts';
import type { DatedPost } from '../../signals/posts.ts';

const DAY = 86_400_000;
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
  /** Longest gap in days, the time since the last post included; null without posts. */
  readonly longestGapDays: number | null;
  /** Mean of the value if the last 60 days had been without a post. */
  readonly afterLongPause: number;
}

/**
 * The steadiness of posting, a weighted mean of three parts: evenness of the gaps, 1 / (1 + coefficient of variation)
 * (0.4); the longest gap (0.3; worth 1 up to 7 days, 0 from 60); the time since the last post (0.3; worth 1 up to
 * 7 days, 0 from 45). How many posts are known does not count: a list holds as many as one page of the platform. A
 * record shorter than 90 days widens the interval, because what was before is not known.
 * @param posts - published by `asOf`, oldest first
 * @param options - `assumed`: the value without posts, and of the evenness with fewer than three
 */
export function cadence(
  posts: readonly DatedPost[],
  { asOf, assumed }: { readonly asOf: Instant; readonly assumed: number },
): Cadence {
  const [first, last] = [posts[0], posts.at(-1)];
  const none = { posts: 0, variation: null, longestGapDays: null, afterLongPause: 0 };
  if (first === undefined || last === undefined)
    return { value: unknownEstimate(assumed), ...none };
  const now = toEpochMs(asOf);
  const gaps = posts.slice(1).map(({ at }, index) => (at - (posts[index]?.at ?? at)) / DAY);
  const sinceLast = (now - last.at) / DAY;
  const longestGapDays = gaps.reduce((longest, gap) => Math.max(longest, gap), sinceLast);
  const variation = coefficientOfVariation(gaps);
  const even = evenness(variation, { gaps: gaps.length, assumed });
  const record = Math.min(1, (now - first.at) / DAY / FULL_RECORD);
  const valueOf = (gap: number, recency: number): UnitEstimate => {
    const observed = weightedMean([
      { weight: 0.4, value: even },
      { weight: 0.3, value: knownEstimate(gap) },
      { weight: 0.3, value: knownEstimate(recency) },
    ]);
    const before = { weight: 1 - record, value: unknownEstimate(assumed) };
    const whole = weightedMean([{ weight: record, value: observed }, before]);
    return withMean(whole, observed.mean);
  };
  return {
    value: valueOf(
      linearScale(longestGapDays, { zero: 60, full: 7 }),
      linearScale(sinceLast, { zero: 45, full: 7 }),
    ),
    posts: posts.length,
    variation,
    longestGapDays,
    afterLongPause: valueOf(0, 0).mean,
  };
}

function coefficientOfVariation(gaps: readonly number[]): number | null {
  if (gaps.length < 2) return null;
  const mean = gaps.reduce((sum, gap) => sum + gap, 0) / gaps.length;
  if (mean === 0) return null;
  const variance = gaps.reduce((sum, gap) => sum + (gap - mean) ** 2, 0) / (gaps.length - 1);
  return Math.sqrt(variance) / mean;
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
