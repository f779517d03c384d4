import type { Rung } from './ladder-plan.ts';
import type { PublishPlan } from './preset.ts';

/** Measurements of a link at one moment, usually once a second. A value that is not known is null, never 0. */
export interface LinkSample {
  /** Present for a participant that publishes. */
  readonly outgoing?: {
    /** The browser's estimate of the uplink bandwidth, in kbps. */
    readonly availableKbps: number | null;
    /** Round-trip time in milliseconds. */
    readonly roundTripMs: number | null;
    /** Share of packets lost since the previous sample, 0 to 1. */
    readonly lossShare: number | null;
    /** Whether the browser reports that the CPU limits the video quality. Default: false. */
    readonly cpuLimited?: boolean;
    /** Whether the camera was published again since the previous sample, as after a full reconnect. Default: false. */
    readonly restarted?: boolean;
    /** Whether the user switched the camera off: then the estimate has no meaning, and the ladder holds still. Default: false. */
    readonly cameraOff?: boolean;
  };
  /** Present for a participant that receives at least one track. */
  readonly incoming?: {
    /** Share of packets lost since the previous sample, 0 to 1. */
    readonly lossShare: number | null;
    /** Requests to send a packet again for each packet that came: late packets count, too. Default: unknown. */
    readonly nackShare?: number | null;
    /** Whether at least one video frame was decoded. */
    readonly pictureSeen: boolean;
  };
  /** Whether media has stopped: then nothing is decided, and nothing that was read counts. Default: false. */
  readonly stalled?: boolean;
}

/** Why a decision was made, with the measurements that it rests on. */
export type PolicyReason =
  /** The publish plan of the preset is used as it is. */
  | { readonly code: 'preset'; readonly preset: string }
  /** The uplink was measured before publishing or in an earlier session, or its round trip is long; `limited`: more would not have got through. */
  | {
      readonly code: 'uplink-measured' | 'uplink-remembered' | 'uplink-assumed';
      readonly kbps: number;
      readonly limited: boolean;
    }
  /** The browser cannot send the codec of the preset. */
  | { readonly code: 'codec-unavailable'; readonly wanted: string }
  | {
      /** The estimate was below what the current rung needs. */
      readonly code: 'uplink-starved';
      readonly availableKbps: number;
      readonly neededKbps: number;
      readonly forMs: number;
    }
  | {
      /** The estimate allows a better rung: above the starting rung (`uplink-ample`) or up to it (`uplink-recovered`). */
      readonly code: 'uplink-ample' | 'uplink-recovered';
      readonly availableKbps: number;
      readonly neededKbps: number;
      readonly forMs: number;
    }
  /** The smallest picture is sent on trial after calm seconds of audio only: nothing else shows whether it fits. */
  | { readonly code: 'trickle'; readonly forMs: number }
  | {
      /** A step up made the link worse, or the estimate did not rise, and is reverted. */
      readonly code: 'climb-failed';
      readonly because: 'estimate' | 'loss' | 'round-trip';
      /** The measured value: kbps, share of packets, or milliseconds. */
      readonly measured: number;
      /** The limit that `measured` violates, in the same unit. */
      readonly limit: number;
      /** Number of failed steps up in a row, including this one. */
      readonly failures: number;
      /** Milliseconds before the next step up is allowed. */
      readonly nextAfterMs: number;
    }
  /** The CPU limited the video quality. */
  | { readonly code: 'cpu-limited'; readonly forMs: number }
  /** The camera was published again, so the ladder starts again. */
  | { readonly code: 'republished' }
  /** The participant began to publish: people who talk to each other get no added delay. */
  | { readonly code: 'on-stage' }
  /** Incoming packets were lost. */
  | { readonly code: 'loss-seen'; readonly lossShare: number }
  /** No incoming packets were lost for a while. */
  | { readonly code: 'loss-gone'; readonly forMs: number };

/** A change that the client carries out. */
export type PolicyAction =
  /** Publish with these settings. */
  | { readonly kind: 'publish-plan'; readonly plan: PublishPlan }
  /** Encode the camera with the settings of this rung. */
  | { readonly kind: 'video-rung'; readonly rung: Rung }
  /** Set the playout delay of incoming voices, and that of incoming pictures. */
  | {
      readonly kind: 'playout-delay';
      readonly delayMs: number;
      readonly pictureDelayMs: number;
    }
  /** Ask the server for incoming pictures of at most this shorter side in pixels; null: no limit. */
  | { readonly kind: 'incoming-picture'; readonly shortSide: number | null };

/** A decision of the weak-network policy: what to do, and why. */
export interface PolicyDecision {
  /** When it was made, in milliseconds of the clock that `now` was read from. */
  readonly at: number;
  /** What the client has to do. */
  readonly action: PolicyAction;
  /** Why, with the measurements. */
  readonly reason: PolicyReason;
}
