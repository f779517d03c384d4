import { type LadderPlan, NO_LADDER, WEAK_LADDER } from './ladder-plans.ts';

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
    /** A browser that cannot send it falls back to one VP8 layer of the same size, one that cannot layer it to `L1T3`. */
    readonly codec: 'vp8' | 'vp9';
    /** `one`: a single picture. `simulcast`: several sizes at once, for the server to choose from. */
    readonly layers: 'one' | 'simulcast';
    /**
     * What the server is told to reckon with. `L1T3`: three temporal layers, so that a decoder skips a lost frame
     * instead of freezing on it. `L3T3_KEY`: three sizes as well, of which a rung may send the smallest alone.
     */
    readonly scalability: 'L1T3' | 'L3T3_KEY' | 'none';
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

/** Every default of the room, each with its reason; the ladders' are in `ladder-plans.ts`. */
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
        // The first rung sends one size; once there is room for more, a viewer on a bad line is given the smaller.
        scalability: 'L3T3_KEY',
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
