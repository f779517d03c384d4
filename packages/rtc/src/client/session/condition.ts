import type { Emitter } from './emitter.ts';
import type { LiveSessionEvents } from './live-session.ts';
import {
  afterReport,
  type Condition,
  JOINING,
  type LiveSessionState,
  stateOf,
  TRANSITION_EVENTS,
} from './states.ts';

/** The state of one session: reports go in, events come out. */
export interface SessionCondition {
  state(): LiveSessionState;
  /** @param quietMs - milliseconds that media has been away for already, if the report is about it */
  report(report: Partial<Pick<Condition, 'connection' | 'flow'>>, quietMs?: number): void;
}

/** @param now - monotonic clock in milliseconds */
export function createCondition(
  events: Emitter<LiveSessionEvents>,
  now: () => number,
): SessionCondition {
  let condition = JOINING;
  let since = now();
  return {
    state: () => stateOf(condition),
    report: (report, quietMs = 0) => {
      const before = stateOf(condition);
      condition = afterReport(condition, report);
      const after = stateOf(condition);
      if (before === after) return;
      if (before === 'live') since = now() - quietMs;
      events.emit('state', after);
      const event = TRANSITION_EVENTS[before][after];
      if (event !== undefined) events.emit(event, { forMs: Math.round(now() - since) });
    },
  };
}
