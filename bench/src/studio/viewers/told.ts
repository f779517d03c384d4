import type { Changed } from '../../../../examples/studio/src/server/hub.ts';

/** Something that the stream has told a viewer. */
export interface Told {
  readonly what: Changed;
  /** By `performance.now()`. */
  readonly at: number;
}

/** An act of the host, and what pages are told has changed. */
export interface Acted {
  readonly what: string;
  readonly changes: Changed;
  /** When it was called, by `performance.now()`. */
  readonly at: number;
}

/** What a viewer heard. */
export interface Heard {
  /** When the stream was open; infinite where it never was. */
  readonly from: number;
  readonly told: readonly Told[];
}

/**
 * Times from each act to each viewer who listened then, in milliseconds: to the first event of what it changes after the
 * act was called. Infinite where none came.
 */
export const tellingTimes = (acts: readonly Acted[], viewers: readonly Heard[]): number[] =>
  acts.flatMap(({ changes, at: calledAt }) =>
    viewers
      .filter(({ from }) => from < calledAt)
      .map(({ told }) => {
        const first = told.find(({ what, at }) => what === changes && at >= calledAt);
        return (first?.at ?? Number.POSITIVE_INFINITY) - calledAt;
      }),
  );
