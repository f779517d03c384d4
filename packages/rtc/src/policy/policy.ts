import type { PolicyDecision, PolicyReason } from './decision.ts';
import { type LadderMemory, startLadder } from './ladder-memory.ts';
import type { Preset, PublishPlan } from './preset.ts';

/** State of the policy: plain JSON data, so that a recorded session can be replayed to the same decisions. Times are milliseconds of the clock. */
export interface PolicyState {
  /** The preset in use. */
  readonly preset: Preset;
  /** State of the ladder of camera qualities. */
  readonly ladder: LadderMemory;
  /** Current playout delay in milliseconds. */
  readonly delayMs: number;
  /** When the first incoming frame was decoded. */
  readonly pictureSince: number | null;
  /** Whether packet loss requires the delay. */
  readonly lossyDelay: boolean;
  /** Since when no sample showed loss. */
  readonly cleanSince: number | null;
  /** When the delay was last changed. */
  readonly delayChangedAt: number | null;
  /** Number of samples in a row that lost enough packets for the smaller picture. */
  readonly lossySamples: number;
  /** Whether the smaller picture is asked for. */
  readonly smallerPicture: boolean;
}

/** Result of {@link startPolicy} and `stepPolicy`. */
export interface PolicyStep {
  /** Pass it to the next step. */
  readonly state: PolicyState;
  /** Changes to carry out, in this order; often empty. */
  readonly decisions: readonly PolicyDecision[];
}

/** Options of {@link startPolicy}. */
export interface PolicyStart {
  /** The preset to start with. */
  readonly preset: Preset;
  /** Codecs that the browser can send: `vp8`, `vp9`, and `vp9-svc` if it sends spatial layers in one encoding. */
  readonly sendable: readonly string[];
  /** Current time in milliseconds of a monotonic clock. */
  readonly now: number;
}

/**
 * Starts the policy: decides what to publish, and the start value of the bandwidth estimate, before the first packet.
 * On a slow uplink this decides most: packets queued in the first second delay audio for several seconds.
 *
 * @returns the initial state, and one `publish-plan` decision
 * @example
 * ```ts
 * import { PRESETS, startPolicy } from '@livelane/rtc/policy';
 * const { decisions } = startPolicy({ preset: PRESETS.weak, sendable: ['vp8'], now: 0 });
 * decisions[0]?.action.kind; // => "publish-plan"
 * decisions[0]?.reason.code; // => "codec-unavailable"
 * ```
 */
export function startPolicy({ preset, sendable, now }: PolicyStart): PolicyStep {
  const wanted = preset.publish.video.codec;
  const best = sendableOf(preset.publish, sendable);
  const plan: PublishPlan = {
    ...preset.publish,
    video: { ...preset.publish.video, ...best },
  };
  const reason: PolicyReason =
    best.codec === wanted
      ? { code: 'preset', preset: preset.id }
      : { code: 'codec-unavailable', wanted };
  return {
    state: {
      preset,
      ladder: startLadder(preset.ladder),
      delayMs: 0,
      pictureSince: null,
      lossyDelay: false,
      cleanSince: null,
      delayChangedAt: null,
      lossySamples: 0,
      smallerPicture: false,
    },
    decisions: [{ at: now, action: { kind: 'publish-plan', plan }, reason }],
  };
}

/** Codec and layers of a plan, or the fallback that the browser can send. */
function sendableOf(
  { video }: PublishPlan,
  sendable: readonly string[],
): Pick<PublishPlan['video'], 'codec' | 'scalability'> {
  if (!sendable.includes(video.codec)) return { codec: 'vp8', scalability: 'none' };
  const layered = video.scalability !== 'L3T3_KEY' || sendable.includes(`${video.codec}-svc`);
  return { codec: video.codec, scalability: layered ? video.scalability : 'L1T3' };
}
