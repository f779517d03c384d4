/** One rung of a host's ladder. Estimates are of the whole uplink: picture, voice and what wraps them. */
export interface Rung {
  readonly id: string;
  /** The shorter side of the picture in pixels, whichever way the camera is held; a smaller source stays as it is. */
  readonly shortSide: number;
  readonly framesPerSecond: number;
  readonly maxKbps: number;
  /** How many sizes are sent at once, where the server was told of three: a small picture has no bits for a second. */
  readonly scalability: 'L1T3' | 'L3T3_KEY';
  /** What is sent at most for the half second before: a browser probes only where less is sent than would fit. */
  readonly easeKbps?: number;
  /** The estimate from which a climb may go to this rung. */
  readonly enterFromKbps: number;
  /** Milliseconds for which the estimate must have been that good. */
  readonly enterAfterMs: number;
  /** Milliseconds after a climb to this rung in which it is on trial; no other climb begins in them. */
  readonly trialMs: number;
  /** The estimate that a climb to this rung must have shown by the end of its trial. */
  readonly provenFromKbps: number;
  /** The estimate below which this rung is left for one further down; 0 on the last. */
  readonly leaveBelowKbps: number;
}

/** When a host changes rungs. */
export interface LadderPlan {
  /** Best first. */
  readonly rungs: readonly [Rung, ...Rung[]];
  /** The rung that the publish plan describes. */
  readonly start: number;
  /** Milliseconds from the first sample in which the estimate is still the seed, and tells nothing. */
  readonly settleMs: number;
  /** Milliseconds for which the estimate must be too low, or the processor too slow, before a step down. */
  readonly downAfterMs: number;
  /** Milliseconds over its least within which the round trip counts as calm; no climb begins outside. */
  readonly calmRoundTripMs: number;
  /** Milliseconds by which the round trip may grow over its least before a trial has failed. */
  readonly trialRoundTripMs: number;
  /** Share of packets lost, 0 to 1, from which a trial has failed. */
  readonly trialLoss: number;
  /** Milliseconds without a climb after one that failed; they double with every further one. */
  readonly retryAfterMs: number;
  /** The longest that this gets. */
  readonly retryAtMostMs: number;
  /** Milliseconds on a rung after which its climb counts as a success, whatever comes later. */
  readonly heldAfterMs: number;
}

/** For a line on which nothing is to be decided. */
export const NO_LADDER: LadderPlan = {
  // The browser and LiveKit's simulcast step down by themselves on a good line.
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

/** The host's way from the small picture of `weak` to a full one, and back. Figures are of Chromium 156 against LiveKit 1.13. */
export const WEAK_LADDER: LadderPlan = {
  rungs: [
    // What LiveKit's own h720 shows; VP9 takes less for it.
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
    // More than 360p needs: the browser probes up to twice what it may send, and so sees further.
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
    // The way up where the first probes showed too little. The browser probes again when more may be sent:
    // on a link with room the estimate passes 450 at once, on W1 it stays at 300.
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
    // Left below the seed, so that a session never starts with a step down.
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
    // 320×180 at 5 fps with 40 kbps is what a 100 kbps uplink was seen to carry without a freeze.
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
  // The browser's first probes are over by then.
  settleMs: 4_000,
  // Two bad seconds in a row, and no flapping on the way back.
  downAfterMs: 2_000,
  // On W1 the round trip grows by 40 ms as soon as the link is two thirds full, on a link with room by none.
  calmRoundTripMs: 30,
  // A queue of this length is not yet heard: the viewer's buffer for speech covers it.
  trialRoundTripMs: 80,
  trialLoss: 0.05,
  retryAfterMs: 10_000,
  retryAtMostMs: 300_000,
  heldAfterMs: 60_000,
};
