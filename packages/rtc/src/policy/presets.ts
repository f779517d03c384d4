/** What a host sends first: fixed before the first packet, because a starved link is lost in its first second. */
export interface PublishPlan {
  /** What is asked of the camera: as much as the best rung shows. The encoder scales it down to the picture sent. */
  readonly capture: {
    readonly width: number;
    readonly height: number;
    readonly framesPerSecond: number;
  };
  readonly video: {
    readonly width: number;
    readonly height: number;
    readonly framesPerSecond: number;
    readonly maxKbps: number;
    /** A browser that cannot send it falls back to one VP8 layer of the same size. */
    readonly codec: 'vp8' | 'vp9';
    /** `one`: a single picture. `simulcast`: several sizes at once, for the server to choose from. */
    readonly layers: 'one' | 'simulcast';
    /** `L1T3`: three temporal layers, so that a decoder skips a lost frame instead of freezing on it. */
    readonly scalability: 'L1T3' | 'none';
  };
  readonly audio: {
    readonly maxKbps: number;
    /** Stop sending in silence. */
    readonly dtx: boolean;
    /** Send each packet once more with the next one. */
    readonly red: boolean;
  };
  /** Where the browser's bandwidth estimate starts; `browser`: where LiveKit and the browser put it. */
  readonly startKbps: number | 'browser';
}

/** What a viewer adds once its link is seen to lose packets, and takes back once it does not. */
export interface PlayoutPlan {
  /** The delay aimed at, in milliseconds; 0 adds none, ever. */
  readonly targetMs: number;
  /** One step of the ramp in milliseconds: stretching speech by more at once is heard. */
  readonly stepMs: number;
  /** Milliseconds between two steps. */
  readonly everyMs: number;
  /** Milliseconds after the first frame before the ramp may begin. */
  readonly graceMs: number;
  /** Share of packets lost, 0 to 1, from which the delay is wanted. */
  readonly fromLoss: number;
  /** Share of packets lost below which a second counts as clean. */
  readonly cleanBelowLoss: number;
  /** Clean milliseconds in a row before the delay is taken back. */
  readonly backAfterMs: number;
}

/** One rung of a host's ladder. Estimates are of the whole uplink: picture, voice and what wraps them. */
export interface Rung {
  readonly id: string;
  /** The shorter side of the picture in pixels, whichever way the camera is held; a smaller source stays as it is. */
  readonly shortSide: number;
  readonly framesPerSecond: number;
  readonly maxKbps: number;
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

export interface Preset {
  readonly id: PresetId;
  readonly publish: PublishPlan;
  readonly playout: PlayoutPlan;
  readonly ladder: LadderPlan;
  /** Let LiveKit fit what a viewer receives to the size of its video element. */
  readonly adaptiveStream: boolean;
  /** Let LiveKit pause layers that nobody watches. */
  readonly dynacast: boolean;
}

/** A situation, by name. */
export type PresetId = 'hd' | 'weak';

const NO_DELAY: PlayoutPlan = {
  targetMs: 0,
  stepMs: 0,
  everyMs: 1_000,
  graceMs: 0,
  fromLoss: 1,
  cleanBelowLoss: 0,
  backAfterMs: 0,
};

const NO_LADDER: LadderPlan = {
  // The browser and LiveKit's simulcast step down by themselves on a good line.
  rungs: [
    {
      id: '720p30',
      shortSide: 720,
      framesPerSecond: 30,
      maxKbps: 1_700,
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

const WEAK_LADDER: LadderPlan = {
  rungs: [
    // What LiveKit's own h720 shows; VP9 takes less for it.
    {
      id: '720p30',
      shortSide: 720,
      framesPerSecond: 30,
      maxKbps: 1_500,
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
      enterFromKbps: 400,
      enterAfterMs: 2_000,
      trialMs: 3_000,
      provenFromKbps: 350,
      leaveBelowKbps: 300,
    },
    // The way up where the first probes showed too little. The browser probes again when more may be sent:
    // on a link with room the estimate passes 450 within a second, on W1 it stays at 300.
    {
      id: '270p15-600k',
      shortSide: 270,
      framesPerSecond: 15,
      maxKbps: 600,
      enterFromKbps: 110,
      enterAfterMs: 10_000,
      trialMs: 900,
      provenFromKbps: 400,
      leaveBelowKbps: 95,
    },
    // Left below the seed, so that a session never starts with a step down.
    {
      id: '270p15',
      shortSide: 270,
      framesPerSecond: 15,
      maxKbps: 150,
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

/** Every default of the room, in this one place, each with its reason. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  /** A good line: LiveKit's own 720p, with its two switches for uneven viewers on. */
  hd: {
    id: 'hd',
    publish: {
      capture: { width: 1280, height: 720, framesPerSecond: 30 },
      // LiveKit's h720: what its own quickstart sends.
      video: {
        width: 1280,
        height: 720,
        framesPerSecond: 30,
        maxKbps: 1_700,
        codec: 'vp8',
        layers: 'simulcast',
        scalability: 'none',
      },
      // LiveKit's "music": a voice over background music stays clear.
      audio: { maxKbps: 48, dtx: true, red: true },
      startKbps: 'browser',
    },
    playout: NO_DELAY,
    ladder: NO_LADDER,
    adaptiveStream: true,
    dynacast: true,
  },
  /** A starved or lossy line: the voice first, a small steady picture second. */
  weak: {
    id: 'weak',
    publish: {
      // The encoder scales down: growing then asks nothing of the camera, and works for any source.
      capture: { width: 1280, height: 720, framesPerSecond: 30 },
      video: {
        // 16:9 and small enough that a key frame is out in a third of a second at 300 kbps.
        width: 480,
        height: 270,
        // Half of the usual rate: hands and products stay readable, each frame gets twice the bits.
        framesPerSecond: 15,
        // With speech and overhead about 200 kbps: a third of a 300 kbps link stays free for bursts.
        maxKbps: 150,
        // Keeps 480×270 at this rate, where VP8 falls to 320×180.
        codec: 'vp9',
        // Every further layer would take its bits from the only one that fits.
        layers: 'one',
        scalability: 'L1T3',
      },
      // Opus speech is clear at 24 kbps; the 48 of "music" buy nothing for a voice.
      audio: { maxKbps: 24, dtx: true, red: true },
      // The browser paces at 2.5 times its estimate and probes at 3 and 6 times: from 100 kbps that stays
      // within a 300 kbps link; from its own 300 it fills the queue that the voice waits in.
      startKbps: 100,
    },
    playout: {
      // At 15 % loss a lost packet asked for again is back within two round trips of 190 ms.
      targetMs: 600,
      // There in three seconds; each step stretches a second of speech by a fifth.
      stepMs: 200,
      everyMs: 1_000,
      // From the start it would hold up the first frame.
      graceMs: 1_000,
      fromLoss: 0.03,
      cleanBelowLoss: 0.01,
      backAfterMs: 15_000,
    },
    ladder: WEAK_LADDER,
    adaptiveStream: false,
    // Pausing the only layer would cost a key frame at each new viewer.
    dynacast: false,
  },
};
