/** One quality level of the camera. Bandwidth estimates are of the whole uplink: video, audio and overhead. */
export interface Rung {
  /** Name of the rung, for display and logs. */
  readonly id: string;
  /** Shorter side of the sent picture in pixels, in portrait and landscape alike. A smaller source is not enlarged. */
  readonly shortSide: number;
  /** Maximum frame rate. */
  readonly framesPerSecond: number;
  /** Maximum video bitrate in kbps. */
  readonly maxKbps: number;
  /** Scalability mode if the track was published with three spatial layers: one layer, or all three. */
  readonly scalability: 'L1T3' | 'L3T3_KEY';
  /**
   * Maximum video bitrate in kbps for the half second before this rung. Sending less than the estimate makes the browser
   * probe for bandwidth. Default: no such interval.
   */
  readonly easeKbps?: number;
  /** Minimum estimate in kbps to step up to this rung. */
  readonly enterFromKbps: number;
  /** Milliseconds for which the estimate must have been that high. */
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
  /** Milliseconds for which the estimate must be too low, or the CPU too slow, before a step down. */
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

/** A single rung: nothing to decide. */
export const NO_LADDER: LadderPlan = {
  // On a good link the browser and LiveKit's simulcast adapt by themselves.
  rungs: [
    {
      id: '720p30',
      shortSide: 720,
      framesPerSecond: 30,
      maxKbps: 1_700,
      scalability: 'L3T3_KEY',
      enterFromKbps: 0,
      enterAfterMs: 0,
      trialMs: 0,
      provenFromKbps: 0,
      leaveBelowKbps: 0,
    },
  ],
  start: 0,
  settleMs: 4_000,
  downAfterMs: 2_000,
  calmRoundTripMs: 0,
  trialRoundTripMs: 0,
  trialLoss: 1,
  retryAfterMs: 0,
  retryAtMostMs: 0,
  heldAfterMs: 0,
};

/** From the small picture of `weak` up to 720p and down to 180p. Values measured with Chromium 156 and LiveKit 1.13. */
export const WEAK_LADDER: LadderPlan = {
  rungs: [
    // The quality of LiveKit's h720 preset (1,700 kbps of VP8); VP9 needs less.
    {
      id: '720p30',
      shortSide: 720,
      framesPerSecond: 30,
      maxKbps: 1_500,
      scalability: 'L3T3_KEY',
      enterFromKbps: 1_000,
      enterAfterMs: 2_000,
      trialMs: 3_000,
      provenFromKbps: 900,
      leaveBelowKbps: 800,
    },
    {
      id: '540p25',
      shortSide: 540,
      framesPerSecond: 25,
      maxKbps: 1_200,
      scalability: 'L3T3_KEY',
      enterFromKbps: 700,
      enterAfterMs: 2_000,
      trialMs: 3_000,
      provenFromKbps: 550,
      leaveBelowKbps: 480,
    },
    // More than 360p needs, because the browser probes up to twice the maximum bitrate.
    {
      id: '360p20',
      shortSide: 360,
      framesPerSecond: 20,
      maxKbps: 800,
      scalability: 'L3T3_KEY',
      enterFromKbps: 400,
      enterAfterMs: 2_000,
      trialMs: 3_000,
      provenFromKbps: 350,
      leaveBelowKbps: 300,
    },
    // Makes the browser probe again if its first probes found too little: with spare bandwidth the estimate exceeds
    // 450 kbps at once, on the link W1 (300 kbps) it stays at 300.
    {
      id: '270p15-600k',
      shortSide: 270,
      framesPerSecond: 15,
      maxKbps: 600,
      scalability: 'L1T3',
      easeKbps: 60,
      enterFromKbps: 110,
      enterAfterMs: 10_000,
      trialMs: 2_400,
      provenFromKbps: 400,
      leaveBelowKbps: 95,
    },
    // Left only below the start value of the estimate, so that a session never starts with a step down.
    {
      id: '270p15',
      shortSide: 270,
      framesPerSecond: 15,
      maxKbps: 150,
      scalability: 'L1T3',
      enterFromKbps: 133,
      enterAfterMs: 10_000,
      trialMs: 3_000,
      provenFromKbps: 95,
      leaveBelowKbps: 95,
    },
    // 320×180 at 5 fps and 40 kbps ran without a freeze on an uplink of 100 kbps.
    {
      id: '180p5',
      shortSide: 180,
      framesPerSecond: 5,
      maxKbps: 40,
      scalability: 'L1T3',
      enterFromKbps: 0,
      enterAfterMs: 0,
      trialMs: 0,
      provenFromKbps: 0,
      leaveBelowKbps: 0,
    },
  ],
  start: 4,
  // The browser's first probes take less.
  settleMs: 4_000,
  // Two bad samples in a row; a single one is noise.
  downAfterMs: 2_000,
  // On W1 the round-trip time rises by 40 ms at two thirds of the bandwidth; with spare bandwidth it does not rise.
  calmRoundTripMs: 30,
  // The viewer's jitter buffer still covers a queue of this length.
  trialRoundTripMs: 80,
  trialLoss: 0.05,
  retryAfterMs: 10_000,
  retryAtMostMs: 300_000,
  heldAfterMs: 60_000,
};
