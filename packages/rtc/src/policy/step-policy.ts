import type { LinkSample, PolicyReason } from './decision.ts';
import { holdLadder, stepLadder } from './ladder.ts';
import type { PolicyStart, PolicyState, PolicyStep } from './policy.ts';

/** Options of {@link stepPolicy}. */
export interface PolicyInput {
  /** The newest measurements. */
  readonly sample: LinkSample;
  /** Current time in milliseconds of the clock of {@link PolicyStart.now}; never less than at the previous step. */
  readonly now: number;
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
