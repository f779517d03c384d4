import type { Brief, FxQuote, Instant } from '@livelane/contracts/vocabulary';
import type { Benchmarks } from '../benchmarks/benchmarks.ts';
import type { MarketScales } from '../benchmarks/market-scales.ts';
import type { CreatorProfile } from '../profile/creator-profile.ts';
import type { Wording } from '../wording/wording.ts';

/** What the grades of one brief share: the brief, the instant, and the reference data. */
export interface GradeSetting {
  readonly brief: Brief;
  /** Later posts are ignored. */
  readonly asOf: Instant;
  readonly benchmarks: Benchmarks;
  readonly scales: MarketScales;
  /** Exchange rates for fees and prices in another currency than the budget's. */
  readonly fx: readonly FxQuote[];
  /** How texts of posts are read. Default: by the lexicon of this package, with no tone to compare. */
  readonly wording?: Wording;
}

/** Everything that a grade depends on: one creator, and what all creators of the brief share. */
export interface GradeInput extends GradeSetting {
  readonly profile: CreatorProfile;
  readonly shared: Shared;
}

/** Gives a figure that depends on no creator; computes it on the first call for a brief only. */
export type Shared = <T>(figure: (setting: GradeSetting) => T) => T;

/** A {@link Shared} for one brief. */
export function sharedBy(setting: GradeSetting): Shared {
  const results = new Map<(setting: GradeSetting) => unknown, unknown>();
  return <T>(figure: (setting: GradeSetting) => T): T => {
    if (!results.has(figure)) results.set(figure, figure(setting));
    return results.get(figure) as T;
  };
}

/**
 * A figure that several criteria, or a criterion and the expectation, need: a pure function of the grade's input.
 * A signal obtains other signals through `read`, so that each is computed once per grade.
 */
export type Signal<T> = (input: GradeInput, read: Read) => T;

/** Gives the result of a signal for the input at hand; computes it on the first call only. */
export type Read = <T>(signal: Signal<T>) => T;

/** A {@link Read} for one input. */
export function readerOf(input: GradeInput): Read {
  // With about twenty signals a search takes less time than a Map takes to grow.
  const signals: Signal<unknown>[] = [];
  const results: unknown[] = [];
  const read: Read = <T>(signal: Signal<T>): T => {
    const found = signals.indexOf(signal);
    if (found >= 0) return results[found] as T;
    const result = signal(input, read);
    signals.push(signal);
    results.push(result);
    return result;
  };
  return read;
}
