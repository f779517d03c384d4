import type { LadderPlan } from './ladder-plan.ts';

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
  /** Target delay in milliseconds, which pictures are given at once; 0 disables it. */
  readonly targetMs: number;
  /** Maximum change of the voice's delay per step in milliseconds: a larger stretch of speech is audible. */
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
  /** What is assumed instead of measured where the round trip is at least so long: the measurement would take as long. */
  readonly assumed: { readonly fromRoundTripMs: number; readonly kbps: number };
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
  /** Name of the preset, for display and logs. */
  readonly id: string;
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
