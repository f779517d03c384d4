/** One quality level of the camera. Bandwidth estimates are of the whole uplink: video, audio and overhead. */
export interface Rung {
  /** Name of the rung, for display and logs. */
  readonly id: string;
  /** Shorter side of the sent picture in pixels, in portrait and landscape alike. A smaller source is not enlarged. */
  readonly shortSide: number;
  /** Maximum frame rate. */
  readonly framesPerSecond: number;
  /** Maximum video bitrate in kbps; 0: audio only. No picture is sent, and viewers see the camera as muted. */
  readonly maxKbps: number;
  /** Scalability mode if the track was published with three spatial layers: one layer, or all three. */
  readonly scalability: 'L1T3' | 'L3T3_KEY';
  /**
   * Maximum video bitrate in kbps for the half second before this rung. Sending less than the estimate makes the browser
   * probe for bandwidth. Default: no such interval.
   */
  readonly easeKbps?: number;
  /** Minimum estimate in kbps to step up to this rung; 0: any, so that the step up is itself the measurement. */
  readonly enterFromKbps: number;
  /** Milliseconds for which the estimate must have been that high; a quarter of it where the estimate is three times that. */
  readonly enterAfterMs: number;
  /** Milliseconds after a step up to this rung during which it is on trial; no further step up is made meanwhile. */
  readonly trialMs: number;
  /** Minimum estimate in kbps at the end of the trial. */
  readonly provenFromKbps: number;
  /** Estimate in kbps below which the rung is left for a lower one; 0 on the last rung. */
  readonly leaveBelowKbps: number;
}

/** The rungs of a preset and the rules for changing between them. */
export interface LadderPlan {
  /** Best rung first. */
  readonly rungs: readonly [Rung, ...Rung[]];
  /** Index of the starting rung, which equals the publish plan. */
  readonly start: number;
  /** Milliseconds after the first sample in which the estimate still reflects its start value and is ignored. */
  readonly settleMs: number;
  /**
   * Milliseconds for which the estimate must be too low, or the CPU too slow, before a step down; a quarter of it where the
   * estimate is below half of what the rung needs, and above the starting rung none below a quarter.
   */
  readonly downAfterMs: number;
  /** Maximum rise of the round-trip time above its minimum, in milliseconds, at which a step up may be made. */
  readonly calmRoundTripMs: number;
  /** Maximum rise of the round-trip time above its minimum, in milliseconds, during a trial. */
  readonly trialRoundTripMs: number;
  /** Share of packets lost, 0 to 1, at which a trial fails and no step up is made. */
  readonly trialLoss: number;
  /** Milliseconds without a step up after a failed one; doubled by each further failure. */
  readonly retryAfterMs: number;
  /** Upper limit of that time in milliseconds. */
  readonly retryAtMostMs: number;
  /** Milliseconds after which a step up counts as a success and earlier failures are forgotten. */
  readonly heldAfterMs: number;
}
