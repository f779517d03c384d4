import {
  type Instant,
  type SessionLog,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';

/** What a statement may know of. */
export interface Knowledge {
  /** Milliseconds since 1970: when the loop settles. */
  readonly now: number;
  readonly plan: SessionPlan;
  readonly log: SessionLog;
  /** Sales, facts and what else was recorded. */
  readonly records: readonly { readonly recordedAt: Instant }[];
}

/**
 * The instant that a statement is made of: now, but not before the planned start of the live, the end of its log and
 * the newest record. The room makes no difference: a live in memory takes place at its planned start.
 */
export function knownAsOf({ now, plan, log, records }: Knowledge): Instant {
  const others = [plan.window.start, log.end, ...records.map((it) => it.recordedAt)];
  return toInstant(others.reduce((newest, instant) => Math.max(newest, Date.parse(instant)), now));
}
