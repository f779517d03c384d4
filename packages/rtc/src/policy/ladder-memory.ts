import type { LadderPlan } from './ladder-plan.ts';

/** State of the ladder: plain JSON data. Times are milliseconds of the clock; null if the condition does not hold. */
export interface LadderMemory {
  /** Index of the current rung; 0 is the best. */
  readonly rung: number;
  /** When the first estimate was read since the camera was published. */
  readonly sendingSince: number | null;
  /** Since when the estimate is below what the current rung needs. */
  readonly starvedSince: number | null;
  /** Since when the CPU limits the video quality. */
  readonly cpuLimitedSince: number | null;
  /** For each rung: since when the estimate is high enough for it. */
  readonly ampleSince: readonly (number | null)[];
  /** Minimum round-trip time in milliseconds. */
  readonly leastRoundTripMs: number | null;
  /** The last step up, until it has been held for `heldAfterMs`. `proven`: its trial is over. */
  readonly climb: { readonly from: number; readonly at: number; readonly proven: boolean } | null;
  /** Number of failed steps up in a row. */
  readonly failures: number;
  /** No step up before this time. */
  readonly notBefore: number | null;
}

/** What is known before the first sample: nothing. */
export function startLadder(plan: LadderPlan): LadderMemory {
  return {
    rung: plan.start,
    sendingSince: null,
    starvedSince: null,
    cpuLimitedSince: null,
    ampleSince: plan.rungs.map(() => null),
    leastRoundTripMs: null,
    climb: null,
    failures: 0,
    notBefore: null,
  };
}
