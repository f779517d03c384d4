import type { SessionLog } from '@livelane/contracts/vocabulary';

/** A command that was acknowledged, at a time of the wall clock. */
export interface Acknowledged {
  readonly at: number;
  readonly epoch: number;
  readonly seq: number;
}

/** The gaps in which events may be missing. Every other kind of gap is about something else, and excuses no event. */
const EVENTS_MAY_MISS: readonly string[] = ['recording-interrupted', 'journal-damaged'];
const SECOND = 1_000;

/** Acknowledged events that a log neither holds nor says to be missing at their time. */
export function holesOf(
  { events, gaps }: Pick<SessionLog, 'events' | 'gaps'>,
  acknowledged: readonly Acknowledged[],
): number {
  const missing = acknowledged.filter(
    ({ at, epoch, seq }) =>
      !events.some((event) => event.epoch === epoch && event.seq === seq) &&
      !gaps.some(
        ({ what, from, to }) =>
          EVENTS_MAY_MISS.includes(what) &&
          Date.parse(from) - SECOND <= at &&
          at <= Date.parse(to) + SECOND,
      ),
  );
  return missing.length;
}

/** A time of the wall clock, in milliseconds. */
export interface Span {
  readonly from: number;
  readonly to: number;
}

/** LiveKit keeps who was killed in the room until the same identity joins again, and states leaves in whole seconds. */
const REPLACED_WITHIN_MS = 2 * SECOND;

/** Stays that a log states without a break over a time in which nobody was in the room, or nobody of a role. */
export function staysOver(
  { presence }: Pick<SessionLog, 'presence'>,
  { role, gone }: { readonly role?: 'host'; readonly gone: Span },
): number {
  return presence
    .filter((one) => role === undefined || one.role === role)
    .flatMap(({ stays }) => stays)
    .filter(
      ({ from, to }) =>
        Date.parse(from) <= gone.from && Date.parse(to) > gone.to + REPLACED_WITHIN_MS,
    ).length;
}
