import { type Instant, toEpochMs } from '@livelane/contracts/vocabulary';
import type { DatedPost } from '../profile/known-profile.ts';
import {
  averageOfParts,
  between,
  knownValue,
  unknownValue,
  type Value,
} from '../valuation/value.ts';

const DAY = 86_400_000;
/** A record as long as this speaks fully for a creator's staying power; a shorter one in proportion. */
const DAYS_FOR_A_RECORD = 90;
/** 90 % interval: this many standard errors either way. */
const Z = 1.645;

/** How steadily a creator publishes. */
export interface Cadence {
  readonly value: Value;
  readonly posts: number;
  /** Coefficient of variation of the gaps between posts: 0 is a clock, 1 is chance; null below three posts. */
  readonly variation: number | null;
  /** Longest gap in days, the one since the last post included; null without posts. */
  readonly longestGapDays: number | null;
  /** The mean of the value if the last 60 days had been silent. */
  readonly afterLongPause: number;
}

/**
 * Staying power: how even the gaps between posts are (1 / (1 + coefficient of variation)), how long the longest
 * one was (full up to 7 days, nothing from 60), and how long ago the last post was (full up to 7 days, nothing
 * from 45). A record shorter than 90 days speaks in proportion; the rest is not known.
 * @param posts - known at `asOf`, oldest first
 */
export function cadence(posts: readonly DatedPost[], asOf: Instant): Cadence {
  const [first, last] = [posts[0], posts.at(-1)];
  if (first === undefined || last === undefined)
    return {
      value: unknownValue(),
      posts: 0,
      variation: null,
      longestGapDays: null,
      afterLongPause: 0,
    };
  const now = toEpochMs(asOf);
  const gaps = posts.slice(1).map(({ at }, index) => (at - (posts[index]?.at ?? at)) / DAY);
  const sinceLast = (now - last.at) / DAY;
  const longestGapDays = gaps.reduce((longest, gap) => Math.max(longest, gap), sinceLast);
  const variation = coefficientOfVariation(gaps);
  const even = regularity(variation, gaps.length);
  const record = Math.min(1, (now - first.at) / DAY / DAYS_FOR_A_RECORD);
  const valueOf = (gap: Value, recency: Value): Value => {
    const seen = averageOfParts([
      { weight: 0.4, value: even },
      { weight: 0.3, value: gap },
      { weight: 0.3, value: recency },
    ]);
    return averageOfParts([
      { weight: record, value: seen },
      { weight: 1 - record, value: unknownValue() },
    ]);
  };
  return {
    value: valueOf(
      knownValue(between(longestGapDays, { zero: 60, full: 7 })),
      knownValue(between(sinceLast, { zero: 45, full: 7 })),
    ),
    posts: posts.length,
    variation,
    longestGapDays,
    afterLongPause: valueOf(knownValue(0), knownValue(0)).mean,
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
function regularity(variation: number | null, gaps: number): Value {
  if (variation === null) return unknownValue();
  const off = Z * variation * Math.sqrt((0.5 + variation ** 2) / gaps);
  const even = (c: number): number => 1 / (1 + Math.max(0, c));
  return knownValue(even(variation), even(variation + off), even(variation - off));
}
