import type { ActivityPrior } from '../../benchmarks/activity.ts';

/** When somebody was seen to act, in one unit of time from the first act on. */
export interface ActivityRecord {
  /** Acts after the first one, at least 0. */
  readonly frequency: number;
  /** Time of the last act, 0 if there is no second one. */
  readonly recency: number;
  /** Time until now, at least `recency`. */
  readonly age: number;
}

/**
 * The probability that somebody is still active, by the modified BG/NBD model: acts come at a rate that is gamma
 * distributed (shape r, rate alpha), and after each act, the first included, the actor stops with a probability that is
 * beta distributed (a, b): 1 / (1 + a / (b + x) × ((alpha + T) / (alpha + t))^(r + x)) for x later acts, the last of them
 * at t, and an age of T. Fader, Hardie and Lee 2005, in the form of Batislam, Denizel and Filiztekin 2007, in which also
 * those who acted once may have stopped.
 * @returns above 0, at most 1; decreasing in `age`
 */
export function probabilityActive(
  { frequency, recency, age }: ActivityRecord,
  { r, alpha, a, b }: Pick<ActivityPrior, 'r' | 'alpha' | 'a' | 'b'>,
): number {
  const silence = (r + frequency) * Math.log((alpha + age) / (alpha + recency));
  return 1 / (1 + (a / (b + frequency)) * Math.exp(silence));
}
