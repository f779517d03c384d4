import type { LinkSample, PolicyDecision, PolicyReason } from './decision.ts';
import { holdLadder, type LadderMemory, startLadder, stepLadder } from './ladder.ts';
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

/** Result of {@link startPolicy} and {@link stepPolicy}. */
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

/** Options of {@link stepPolicy}. */
export interface PolicyInput {
  /** The newest measurements. */
  readonly sample: LinkSample;
  /** Current time in milliseconds of the clock of {@link PolicyStart.now}; never less than at the previous step. */
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

/**
 * Processes one sample. Pure: the result depends only on the state, the sample and the time.
 * Video: steps down after two seconds of too little bandwidth, and up on trial when the estimate allows; a step up that
 * makes the link worse is reverted, and the next one waits twice as long. Playout: the delay grows in small steps while
 * packets are lost, and is removed when none are. Incoming pictures are made smaller while many packets are lost.
 *
 * @returns the next state; `decisions` is empty if nothing changes
 * @example
 * ```ts
 * import { PRESETS, startPolicy, stepPolicy } from '@livelane/rtc/policy';
 * const lossy = { incoming: { lossShare: 0.15, pictureSeen: true } };
 * let { state } = startPolicy({ preset: PRESETS.weak, sendable: ['vp9'], now: 0 });
 * state = stepPolicy(state, { sample: lossy, now: 1_000 }).state;
 * stepPolicy(state, { sample: lossy, now: 2_000 }).decisions[0]?.action; // => {"kind":"playout-delay","delayMs":100,"pictureDelayMs":750}
 * ```
 */
export function stepPolicy(state: PolicyState, { sample, now }: PolicyInput): PolicyStep {
  if (sample.stalled === true) {
    const ladder = holdLadder(state.ladder, now);
    return { state: { ...state, ladder, cleanSince: null }, decisions: [] };
  }
  const { memory, decisions } =
    sample.outgoing?.cameraOff === true
      ? { memory: holdLadder(state.ladder, now), decisions: [] }
      : stepLadder(state.preset.ladder, state.ladder, { outgoing: sample.outgoing, now });
  const played = stepPlayout({ ...state, ladder: memory }, sample, now);
  const sized = stepIncomingPicture(played.state, sample.incoming, now);
  return {
    state: sized.state,
    decisions: [...decisions, ...played.decisions, ...sized.decisions],
  };
}

/** Asks for the smaller picture after enough lossy samples, and for the large one when the loss is over for good. */
function stepIncomingPicture(
  before: PolicyState,
  incoming: LinkSample['incoming'],
  now: number,
): PolicyStep {
  const plan = before.preset.incomingPicture;
  const loss = lossOf(incoming);
  if (plan === null || loss === null) return { state: before, decisions: [] };
  const lossySamples = loss >= plan.fromLoss ? before.lossySamples + 1 : 0;
  const smaller = lossySamples >= plan.samples || (before.smallerPicture && before.lossyDelay);
  const state = { ...before, lossySamples, smallerPicture: smaller };
  if (smaller === before.smallerPicture) return { state, decisions: [] };
  const reason: PolicyReason = smaller
    ? { code: 'loss-seen', lossShare: loss }
    : { code: 'loss-gone', forMs: now - (state.cleanSince ?? now) };
  const action = {
    kind: 'incoming-picture',
    shortSide: smaller ? plan.shortSide : null,
  } as const;
  return { state, decisions: [{ at: now, action, reason }] };
}

/** A participant who publishes is in a conversation, which a delay would harm more than a frozen picture. */
function stepPlayout(
  before: PolicyState,
  { incoming, outgoing }: LinkSample,
  now: number,
): PolicyStep {
  const { playout } = before.preset;
  const onStage = outgoing !== undefined;
  const state = observeLoss(before, incoming, now);
  if (playout.targetMs === 0 || state.pictureSince === null) return { state, decisions: [] };
  const rested = state.delayChangedAt === null || now - state.delayChangedAt >= playout.everyMs;
  if (!rested || now - state.pictureSince < playout.graceMs) return { state, decisions: [] };
  const wanted = state.lossyDelay && !onStage ? playout.targetMs : 0;
  if (wanted === state.delayMs) return { state, decisions: [] };
  const direction = Math.sign(wanted - state.delayMs);
  const delayMs =
    state.delayMs + direction * Math.min(playout.stepMs, Math.abs(wanted - state.delayMs));
  const reason: PolicyReason =
    direction > 0
      ? { code: 'loss-seen', lossShare: lossOf(incoming) ?? 0 }
      : onStage
        ? { code: 'on-stage' }
        : { code: 'loss-gone', forMs: now - (state.cleanSince ?? now) };
  return {
    state: { ...state, delayMs, delayChangedAt: now },
    // The browser lengthens the delay of pictures by itself: by 100 ms a second, and by as much as a late frame needs.
    decisions: [
      { at: now, action: { kind: 'playout-delay', delayMs, pictureDelayMs: wanted }, reason },
    ],
  };
}

/** Updates whether the delay is required: at once when packets are lost, no longer after enough clean samples. */
function observeLoss(
  state: PolicyState,
  incoming: LinkSample['incoming'],
  now: number,
): PolicyState {
  const { playout } = state.preset;
  const loss = lossOf(incoming);
  const pictureSince = state.pictureSince ?? (incoming?.pictureSeen === true ? now : null);
  if (loss === null) return { ...state, pictureSince };
  const cleanSince = loss < playout.cleanBelowLoss ? (state.cleanSince ?? now) : null;
  const overForGood = cleanSince !== null && now - cleanSince >= playout.backAfterMs;
  const lossyDelay = loss >= playout.fromLoss || (state.lossyDelay && !overForGood);
  return { ...state, pictureSince, cleanSince, lossyDelay };
}

/** Share of packets that were lost or late; null if unknown. */
function lossOf(incoming: LinkSample['incoming']): number | null {
  const loss = Math.max(incoming?.lossShare ?? -1, incoming?.nackShare ?? -1);
  return loss >= 0 ? loss : null;
}
