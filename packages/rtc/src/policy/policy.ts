import type { LinkSample, PolicyDecision, PolicyReason } from './decision.ts';
import { type LadderMemory, startLadder, stepLadder } from './ladder.ts';
import type { Preset, PublishPlan } from './presets.ts';

/** Everything the policy remembers: plain data, so that a recorded session replays to the same decisions. */
export interface PolicyState {
  readonly preset: Preset;
  readonly ladder: LadderMemory;
  readonly delayMs: number;
  readonly pictureSince: number | null;
  readonly lossyDelay: boolean;
  readonly cleanSince: number | null;
  readonly delayChangedAt: number | null;
}

export interface PolicyStep {
  readonly state: PolicyState;
  readonly decisions: readonly PolicyDecision[];
}

/** What is known before anything is sent. */
export interface PolicyStart {
  readonly preset: Preset;
  /** Codecs this browser can send; `vp9-svc` too where it sends VP9 in several sizes by one encoding. */
  readonly sendable: readonly string[];
  /** The clock's milliseconds. */
  readonly now: number;
}

/**
 * The first decision: what to publish and where the bandwidth estimate starts, before the first packet.
 * A starved uplink is decided here; once its queue is full, seconds of speech are lost.
 *
 * @returns the state to go on with, and a `publish-plan` decision
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
  const best = sent(preset.publish, sendable);
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
    },
    decisions: [{ at: now, action: { kind: 'publish-plan', plan }, reason }],
  };
}

/** The codec and layers of a plan, or the next best that the browser can send. */
function sent(
  { video }: PublishPlan,
  sendable: readonly string[],
): Pick<PublishPlan['video'], 'codec' | 'scalability'> {
  if (!sendable.includes(video.codec)) return { codec: 'vp8', scalability: 'none' };
  const layered = video.scalability !== 'L3T3_KEY' || sendable.includes(`${video.codec}-svc`);
  return { codec: video.codec, scalability: layered ? video.scalability : 'L1T3' };
}

/**
 * What one more sample changes: a pure function of what was known, what is seen and what time it is.
 * The ladder goes down after two starved seconds and up where the estimate shows room, on trial: a climb
 * that harms the link is taken back at once, and the next one waits twice as long. The playout delay grows
 * in small steps while packets are lost and goes when they are not.
 *
 * @param now - the clock's milliseconds, never less than at the step before
 * @returns the next state; the decisions are empty when nothing is to be done
 * @example
 * ```ts
 * import { PRESETS, startPolicy, stepPolicy } from '@livelane/rtc/policy';
 * const lossy = { incoming: { lossShare: 0.15, pictureSeen: true } };
 * let { state } = startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 });
 * state = stepPolicy(state, lossy, 1_000).state;
 * stepPolicy(state, lossy, 2_000).decisions[0]?.action; // => {"kind":"playout-delay","delayMs":200}
 * ```
 */
export function stepPolicy(state: PolicyState, sample: LinkSample, now: number): PolicyStep {
  const { memory, decisions } = stepLadder(state.preset.ladder, state.ladder, {
    outgoing: sample.outgoing,
    now,
  });
  const played = stepPlayout({ ...state, ladder: memory }, sample.incoming, now);
  return { state: played.state, decisions: [...decisions, ...played.decisions] };
}

function stepPlayout(
  before: PolicyState,
  incoming: LinkSample['incoming'],
  now: number,
): PolicyStep {
  const { playout } = before.preset;
  const state = observeLoss(before, incoming, now);
  if (playout.targetMs === 0 || state.pictureSince === null) return { state, decisions: [] };
  const rested = state.delayChangedAt === null || now - state.delayChangedAt >= playout.everyMs;
  if (!rested || now - state.pictureSince < playout.graceMs) return { state, decisions: [] };
  const wanted = state.lossyDelay ? playout.targetMs : 0;
  if (wanted === state.delayMs) return { state, decisions: [] };
  const direction = Math.sign(wanted - state.delayMs);
  const delayMs =
    state.delayMs + direction * Math.min(playout.stepMs, Math.abs(wanted - state.delayMs));
  const reason: PolicyReason =
    direction > 0
      ? { code: 'loss-seen', lossShare: incoming?.lossShare ?? 0 }
      : { code: 'loss-gone', forMs: now - (state.cleanSince ?? now) };
  return {
    state: { ...state, delayMs, delayChangedAt: now },
    decisions: [{ at: now, action: { kind: 'playout-delay', delayMs }, reason }],
  };
}

/** Whether the link counts as lossy: at once when packets are lost, no longer after a clean while. */
function observeLoss(
  state: PolicyState,
  incoming: LinkSample['incoming'],
  now: number,
): PolicyState {
  const { playout } = state.preset;
  const loss = incoming?.lossShare ?? null;
  const pictureSince = state.pictureSince ?? (incoming?.pictureSeen === true ? now : null);
  if (loss === null || !Number.isFinite(loss)) return { ...state, pictureSince };
  const cleanSince = loss < playout.cleanBelowLoss ? (state.cleanSince ?? now) : null;
  const overForGood = cleanSince !== null && now - cleanSince >= playout.backAfterMs;
  const lossyDelay = loss >= playout.fromLoss || (state.lossyDelay && !overForGood);
  return { ...state, pictureSince, cleanSince, lossyDelay };
}
