import type { LadderPlan, Preset, PublishPlan, Rung } from './presets.ts';

/** One second's look at the link. A figure that is not known is null, never 0. */
export interface LinkSample {
  /** What a host sends; absent for those who only watch. */
  readonly outgoing?: {
    /** The browser's estimate of what the uplink carries. */
    readonly availableKbps: number | null;
    readonly roundTripMs: number | null;
    /** Share of packets that did not arrive since the last sample, 0 to 1. */
    readonly lossShare: number | null;
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
      readonly code: 'uplink-recovered';
      readonly availableKbps: number;
      readonly neededKbps: number;
      readonly forMs: number;
    }
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

/** Everything the policy remembers: plain data, so that a recorded session replays to the same decisions. */
export interface PolicyState {
  readonly preset: Preset;
  readonly rung: number;
  readonly sendingSince: number | null;
  readonly starvedSince: number | null;
  readonly ampleSince: number | null;
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
  /** Codecs this browser can send. */
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
  const available = sendable.includes(wanted);
  const plan: PublishPlan = available
    ? preset.publish
    : { ...preset.publish, video: { ...preset.publish.video, codec: 'vp8', scalability: 'none' } };
  const reason: PolicyReason = available
    ? { code: 'preset', preset: preset.id }
    : { code: 'codec-unavailable', wanted };
  return {
    state: {
      preset,
      rung: 0,
      sendingSince: null,
      starvedSince: null,
      ampleSince: null,
      delayMs: 0,
      pictureSince: null,
      lossyDelay: false,
      cleanSince: null,
      delayChangedAt: null,
    },
    decisions: [{ at: now, action: { kind: 'publish-plan', plan }, reason }],
  };
}

/**
 * What one more sample changes: a pure function of what was known, what is seen and what time it is.
 * The ladder goes down after two starved seconds and up after ten ample ones; the playout delay grows in
 * small steps while packets are lost and goes when they are not.
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
  const sent = stepLadder(state, sample.outgoing, now);
  const played = stepPlayout(sent.state, sample.incoming, now);
  return { state: played.state, decisions: [...sent.decisions, ...played.decisions] };
}

function stepLadder(
  before: PolicyState,
  outgoing: LinkSample['outgoing'],
  now: number,
): PolicyStep {
  const { ladder } = before.preset;
  const available = outgoing?.availableKbps ?? null;
  const current = ladder.rungs[before.rung];
  if (available === null || !Number.isFinite(available) || current === undefined) {
    return { state: before, decisions: [] };
  }
  const state = { ...before, sendingSince: before.sendingSince ?? now };
  if (now - state.sendingSince < ladder.settleMs) return { state, decisions: [] };
  const above = ladder.rungs[state.rung - 1];
  const wantedAbove =
    above === undefined ? Number.POSITIVE_INFINITY : above.leaveBelowKbps * ladder.upFactor;
  const starvedSince = available < current.leaveBelowKbps ? (state.starvedSince ?? now) : null;
  const ampleSince = available >= wantedAbove ? (state.ampleSince ?? now) : null;
  if (starvedSince !== null && now - starvedSince >= ladder.downAfterMs) {
    const reason = {
      code: 'uplink-starved',
      availableKbps: available,
      neededKbps: current.leaveBelowKbps,
      forMs: now - starvedSince,
    } as const;
    return moveTo(state, { ladder, rung: state.rung + 1, reason, now });
  }
  if (ampleSince !== null && now - ampleSince >= ladder.upAfterMs) {
    const reason = {
      code: 'uplink-recovered',
      availableKbps: available,
      neededKbps: wantedAbove,
      forMs: now - ampleSince,
    } as const;
    return moveTo(state, { ladder, rung: state.rung - 1, reason, now });
  }
  return { state: { ...state, starvedSince, ampleSince }, decisions: [] };
}

interface Move {
  readonly ladder: LadderPlan;
  readonly rung: number;
  readonly reason: PolicyReason;
  readonly now: number;
}

function moveTo(state: PolicyState, { ladder, rung: index, reason, now }: Move): PolicyStep {
  const rung = ladder.rungs[index];
  const settled = { ...state, starvedSince: null, ampleSince: null };
  if (rung === undefined) return { state: settled, decisions: [] };
  return {
    state: { ...settled, rung: index },
    decisions: [{ at: now, action: { kind: 'video-rung', rung }, reason }],
  };
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
