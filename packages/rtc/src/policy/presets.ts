import { type LadderPlan, NO_LADDER, WEAK_LADDER } from './ladder-plans.ts';

/** Settings to publish with. They are fixed before the first packet, because a queue filled in the first second delays the audio. */
export interface PublishPlan {
  /** Resolution requested from the camera: that of the best rung. The encoder scales it down. */
  readonly capture: {
    /** Pixels, in landscape. */
    readonly width: number;
    /** Pixels, in landscape. */
    readonly height: number;
    /** Frames per second. */
    readonly framesPerSecond: number;
  };
  /** Encoding of the camera. */
  readonly video: {
    /** Size of the sent picture in pixels, in landscape. */
    readonly width: number;
    /** Height of the sent picture in pixels, in landscape. */
    readonly height: number;
    /** Maximum frame rate. */
    readonly framesPerSecond: number;
    /** Maximum bitrate in kbps. */
    readonly maxKbps: number;
    /** Without VP9 the fallback is one VP8 layer of the same size; without spatial layers in one encoding it is `L1T3`. */
    readonly codec: 'vp8' | 'vp9';
    /** `one`: one encoding. `simulcast`: one encoding per size, from which the server selects for each viewer. */
    readonly layers: 'one' | 'simulcast';
    /**
     * Scalability mode announced to the server. `L1T3`: three temporal layers, so that a decoder skips a lost frame instead
     * of freezing. `L3T3_KEY`: also three spatial layers, of which a rung may send only the smallest.
     */
    readonly scalability: 'L1T3' | 'L3T3_KEY' | 'none';
  };
  /** Encoding of the microphone. */
  readonly audio: {
    /** Maximum bitrate in kbps. */
    readonly maxKbps: number;
    /** Discontinuous transmission: send next to nothing during silence. */
    readonly dtx: boolean;
    /** Redundant encoding (RFC 2198): each packet also carries the previous one. */
    readonly red: boolean;
  };
  /** Start value of the browser's bandwidth estimate in kbps; `browser`: not changed. */
  readonly startKbps: number | 'browser';
}

/** The playout delay that a viewer adds while packets are lost. */
export interface PlayoutPlan {
  /** Target delay in milliseconds; 0 disables it. */
  readonly targetMs: number;
  /** Maximum change per step in milliseconds: a larger stretch of speech is audible. */
  readonly stepMs: number;
  /** Milliseconds between two steps. */
  readonly everyMs: number;
  /** Milliseconds after the first frame before the delay may change. */
  readonly graceMs: number;
  /** Share of packets lost, 0 to 1, at which the delay is added. */
  readonly fromLoss: number;
  /** Share of packets lost, 0 to 1, below which a sample counts as clean. */
  readonly cleanBelowLoss: number;
  /** Milliseconds of clean samples in a row before the delay is removed. */
  readonly backAfterMs: number;
}

/** How a preset measures the uplink before publishing, and what it takes from the result. */
export interface UplinkProbe {
  /** Kilobits per second above which a larger result would change nothing. */
  readonly enoughKbps: number;
  /** Maximum duration in milliseconds. */
  readonly atMostMs: number;
  /** Share of the result that media may use, 0 to 1. */
  readonly usableShare: number;
  /** Start values of the bandwidth estimate in kbps: a fast link begins near its limit, a slow one far below. */
  readonly start: { readonly slowKbps: number; readonly fastKbps: number };
}

/** The smaller picture that a viewer asks for while many packets are lost: fewer packets a frame, so more whole frames. */
export interface IncomingPicturePlan {
  /** Share of packets lost, 0 to 1, from which the picture is made smaller. */
  readonly fromLoss: number;
  /** Number of samples in a row with that loss. */
  readonly samples: number;
  /** Shorter side of the smaller picture in pixels. */
  readonly shortSide: number;
}

/** All settings of the client for one network situation. */
export interface Preset {
  /** Name of the preset. */
  readonly id: PresetId;
  /** What to publish, and how. */
  readonly publish: PublishPlan;
  /** Playout delay of viewers. */
  readonly playout: PlayoutPlan;
  /** Smaller picture of viewers that lose packets; null: the picture is as large as the server sends it. */
  readonly incomingPicture: IncomingPicturePlan | null;
  /** Camera qualities, and when to change between them. */
  readonly ladder: LadderPlan;
  /** Measurement of the uplink that decides what is published first; null: no measurement. */
  readonly probe: UplinkProbe | null;
  /** LiveKit's `adaptiveStream`: request video in the size of the element that shows it. */
  readonly adaptiveStream: boolean;
  /** LiveKit's `dynacast`: pause layers without a subscriber. */
  readonly dynacast: boolean;
}

/**
 * Name of a preset. `auto`: what the measured uplink allows. `hd`: a good link. `weak`: a slow or lossy link; it grows
 * to 720p if the link allows.
 */
export type PresetId = 'auto' | 'hd' | 'weak';

/** Preset of `joinLive` and `attachWeakNetwork` if none is given. */
export const DEFAULT_PRESET = 'auto' satisfies PresetId;

const NO_DELAY: PlayoutPlan = {
  targetMs: 0,
  stepMs: 0,
  everyMs: 1_000,
  graceMs: 0,
  fromLoss: 1,
  cleanBelowLoss: 0,
  backAfterMs: 0,
};

/** A slow or lossy link: audio first, then a small picture without freezes. */
const WEAK: Preset = {
  id: 'weak',
  publish: {
    // The encoder scales down, so a step up needs no new capture and works with any source.
    capture: { width: 1280, height: 720, framesPerSecond: 30 },
    video: {
      // 16:9, and a key frame takes a third of a second at 300 kbps.
      width: 480,
      height: 270,
      // Half the usual rate: products stay recognisable, and each frame gets twice the bits.
      framesPerSecond: 15,
      // About 200 kbps with audio and overhead, which leaves a third of a 300 kbps link for bursts.
      maxKbps: 150,
      // Keeps 480×270 at this bitrate; VP8 falls to 320×180.
      codec: 'vp9',
      // A second encoding would take bits from the only one that fits.
      layers: 'one',
      // The starting rung sends one size; on higher rungs a viewer with a slow link receives a smaller one.
      scalability: 'L3T3_KEY',
    },
    // Opus speech is clear at 24 kbps; the 48 kbps of "music" do not improve a voice.
    audio: { maxKbps: 24, dtx: true, red: true },
    // The browser sends at up to 2.5 times its estimate and probes at 3 and 6 times. From 100 kbps that fits a
    // 300 kbps link; from the browser's own 300 it fills the queue and delays the audio.
    startKbps: 100,
  },
  playout: {
    // Covers a retransmission, which at 15 % loss takes up to two round trips of 190 ms.
    targetMs: 600,
    // Reaches the target in three seconds; each step stretches one second of speech by a fifth.
    stepMs: 200,
    everyMs: 1_000,
    // A delay from the start would also delay the first frame.
    graceMs: 1_000,
    fromLoss: 0.03,
    cleanBelowLoss: 0.01,
    backAfterMs: 15_000,
  },
  // At 15 % loss 1,280 wide arrived at 4.8 frames per second and 640 wide at 9.4, frozen a third as long.
  incomingPicture: { fromLoss: 0.08, samples: 2, shortSide: 360 },
  ladder: WEAK_LADDER,
  probe: null,
  adaptiveStream: false,
  // Pausing the only layer would cost a key frame for each new viewer.
  dynacast: false,
};

/** Settings of every preset, with reasons; those of the ladders are in `ladder-plans.ts`. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  /** A good link: LiveKit's own 720p with adaptive stream and dynacast. */
  hd: {
    id: 'hd',
    publish: {
      capture: { width: 1280, height: 720, framesPerSecond: 30 },
      // LiveKit's h720, the default of its quickstart.
      video: {
        width: 1280,
        height: 720,
        framesPerSecond: 30,
        maxKbps: 1_700,
        codec: 'vp8',
        layers: 'simulcast',
        scalability: 'none',
      },
      // LiveKit's "music" preset: keeps a voice over background music clear.
      audio: { maxKbps: 48, dtx: true, red: true },
      startKbps: 'browser',
    },
    playout: NO_DELAY,
    incomingPicture: null,
    ladder: NO_LADDER,
    probe: null,
    adaptiveStream: true,
    dynacast: true,
  },
  weak: WEAK,
  /** Any link: as `weak` where the uplink is slow or could not be measured, in up to 720p from the start where it is fast. */
  auto: {
    ...WEAK,
    id: 'auto',
    probe: {
      // Half more than 720p needs.
      enoughKbps: 1_500,
      atMostMs: 1_500,
      // The rest is left for bursts.
      usableShare: 0.8,
      start: { slowKbps: 100, fastKbps: 1_000 },
    },
  },
};
