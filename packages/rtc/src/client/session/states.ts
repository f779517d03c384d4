import type { Flow } from '../link/flow.ts';

/**
 * Connection state of a live session.
 * `joining`: connecting; a session that `joinLive` returned is never in it.
 * `live`: connected, and media that is sent arrives.
 * `stalled`: nothing arrives any more, or the picture stands, although the connection is not known to be lost.
 * `recovering`: a way back is being tried, or packets arrive again but the picture does not move yet.
 * `left`: over; the event `left` has the reason.
 */
export type LiveSessionState = 'joining' | 'live' | 'stalled' | 'recovering' | 'left';

/** What livekit-client knows of the connection. `resuming`: signalling is lost, media may still flow. */
export type Connection = 'joining' | 'connected' | 'resuming' | 'reconnecting' | 'ended';

/** What a session's state follows from. */
export interface Condition {
  readonly connection: Connection;
  readonly flow: Flow;
  /** Whether the link was silent since the last time that media flowed. */
  readonly wasSilent: boolean;
}

/** The condition before the first connection. */
export const JOINING: Condition = { connection: 'joining', flow: 'flowing', wasSilent: false };

/**
 * The state by connection and flow. livekit-client notices a loss up to 15 s late and reports the end of it before media
 * flows, so that neither of the two decides alone. `standing` is a stall, unless the link was silent before: then the
 * link is back and the picture waits for its next key frame.
 */
export const STATES: Readonly<
  Record<Connection, Readonly<Record<Flow | 'returning', LiveSessionState>>>
> = {
  joining: { flowing: 'joining', silent: 'joining', standing: 'joining', returning: 'joining' },
  connected: { flowing: 'live', silent: 'stalled', standing: 'stalled', returning: 'recovering' },
  resuming: {
    flowing: 'live',
    silent: 'recovering',
    standing: 'recovering',
    returning: 'recovering',
  },
  reconnecting: {
    flowing: 'recovering',
    silent: 'recovering',
    standing: 'recovering',
    returning: 'recovering',
  },
  ended: { flowing: 'left', silent: 'left', standing: 'left', returning: 'left' },
};

/** The event of a transition, by the state before and the state after; `state` is emitted with every one of them. */
export const TRANSITION_EVENTS: Readonly<
  Record<
    LiveSessionState,
    Readonly<Partial<Record<LiveSessionState, 'stalled' | 'recovering' | 'recovered'>>>
  >
> = {
  joining: {},
  live: { stalled: 'stalled', recovering: 'recovering' },
  stalled: { recovering: 'recovering', live: 'recovered' },
  recovering: { stalled: 'stalled', live: 'recovered' },
  left: {},
};

/** The state of a condition. */
export function stateOf({ connection, flow, wasSilent }: Condition): LiveSessionState {
  return STATES[connection][flow === 'standing' && wasSilent ? 'returning' : flow];
}

/**
 * The condition after a report of livekit-client or of the link. An ended session stays ended. A connection that was made
 * again answers: until the link shows more, its pictures are what is waited for.
 */
export function afterReport(
  before: Condition,
  report: Partial<Pick<Condition, 'connection' | 'flow'>>,
): Condition {
  if (before.connection === 'ended') return before;
  const answers = report.connection === 'connected' && before.flow === 'silent';
  const next = { ...before, ...(answers ? { flow: 'standing' as const } : {}), ...report };
  const wasSilent = next.flow === 'silent' || (before.wasSilent && next.flow !== 'flowing');
  return { ...next, wasSilent };
}
