import type { Rung } from './ladder-plans.ts';
import type { PublishPlan } from './presets.ts';

/** One second's look at the link. A figure that is not known is null, never 0. */
export interface LinkSample {
  /** What a host sends; absent for those who only watch. */
  readonly outgoing?: {
    /** The browser's estimate of what the uplink carries. */
    readonly availableKbps: number | null;
    readonly roundTripMs: number | null;
    /** Share of packets that did not arrive since the last sample, 0 to 1. */
    readonly lossShare: number | null;
    /** Whether the browser says that the processor holds the picture back. */
    readonly cpuLimited?: boolean;
    /** Whether the picture is sent anew since the last sample, from the seed: after a full reconnect. */
    readonly restarted?: boolean;
  };
  /** What a viewer receives; absent while nothing does. */
  readonly incoming?: {
    readonly lossShare: number | null;
    /** Whether a frame has been decoded yet. */
    readonly pictureSeen: boolean;
  };
}

/** Why a decision was made, with the figures that made it. */
export type PolicyReason =
  | { readonly code: 'preset'; readonly preset: string }
  | { readonly code: 'codec-unavailable'; readonly wanted: string }
  | {
      readonly code: 'uplink-starved';
      readonly availableKbps: number;
      readonly neededKbps: number;
      readonly forMs: number;
    }
  | {
      /** `uplink-ample`: room for more than the plan. `uplink-recovered`: on the way back to it. */
      readonly code: 'uplink-ample' | 'uplink-recovered';
      readonly availableKbps: number;
      readonly neededKbps: number;
      readonly forMs: number;
    }
  | {
      /** A climb did the link harm, or showed no room, and is taken back. */
      readonly code: 'climb-failed';
      readonly because: 'estimate' | 'loss' | 'round-trip';
      /** What was measured: kbps, a share of packets, or milliseconds. */
      readonly measured: number;
      readonly limit: number;
      /** Climbs that failed one after the other, this one included. */
      readonly failures: number;
      readonly nextAfterMs: number;
    }
  | { readonly code: 'cpu-limited'; readonly forMs: number }
  | { readonly code: 'sending-anew' }
  | { readonly code: 'loss-seen'; readonly lossShare: number }
  | { readonly code: 'loss-gone'; readonly forMs: number };

/** What is to be done. The policy says it; the client does it. */
export type PolicyAction =
  | { readonly kind: 'publish-plan'; readonly plan: PublishPlan }
  | { readonly kind: 'video-rung'; readonly rung: Rung }
  | { readonly kind: 'playout-delay'; readonly delayMs: number };

export interface PolicyDecision {
  /** The clock's milliseconds at which it was made. */
  readonly at: number;
  readonly action: PolicyAction;
  readonly reason: PolicyReason;
}
