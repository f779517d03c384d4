import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { PlainDate } from '../../vocabulary/index.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { calendarOf } from '../schedule/calendar.ts';
import type { Revisions } from './revisions.ts';

type Notice = FactOf<'notice'>;
type Termination = CompleteClauseOf<'termination'>;

/** The early end of a deal, by notice. */
export interface DealEnd {
  /** The last day of the deal, in the contract's zone. */
  readonly on: PlainDate;
  /** The first moment after that day, in epoch milliseconds. */
  readonly endsAt: number;
  /** When the notice became known. */
  readonly noticedAt: number;
  readonly notice: Notice;
}

/**
 * The early end that a notice under a termination clause brings: at the close of the day on which the days of notice are
 * over; at the close of the day of the notice, where its party had given notice of a breach and the days to cure it are
 * over.
 * @returns the earliest end of all notices; null where none ends the deal
 */
export function dealEnd(contract: CompleteContract, notices: readonly Notice[]): DealEnd | null {
  const calendar = calendarOf(contract.zone);
  const ends = notices.flatMap((notice): DealEnd[] => {
    const clause = terminationOf(contract, notice);
    if (clause === undefined || notice.purpose === 'breach') return [];
    const given = Date.parse(notice.occurredAt);
    const days = isUncured(clause, { notice, notices }) ? 0 : clause.noticeDays;
    const on = calendar.dateAfter(given, days);
    const noticedAt = Date.parse(notice.recordedAt);
    return [{ on, endsAt: calendar.endOf(on), noticedAt, notice }];
  });
  return ends.reduce<DealEnd | null>(
    (first, end) => (first === null || end.endsAt < first.endsAt ? end : first),
    null,
  );
}

/** The earliest end of a deal by all its revisions: each notice ends it by the terms of its own day. */
export function earliestEnd(revisions: Revisions, notices: readonly Notice[]): DealEnd | null {
  const ends = revisions.inForce.flatMap(({ contract }, place) => {
    const own = notices.filter(
      ({ occurredAt, recordedAt }) =>
        revisions.placeAt(Date.parse(occurredAt), Date.parse(recordedAt)) === place,
    );
    return dealEnd(contract, own) ?? [];
  });
  return ends.reduce<DealEnd | null>(
    (first, end) => (first === null || end.endsAt < first.endsAt ? end : first),
    null,
  );
}

/** The termination clause that a notice is about. */
export function terminationOf(
  contract: CompleteContract,
  { about }: Notice,
): Termination | undefined {
  return clausesOf(contract, 'termination').find(({ id }) => id === about);
}

/** Whether the party had given notice of a breach, and the days to cure it are over. */
function isUncured(
  { id, cureDays }: Termination,
  { notice, notices }: { readonly notice: Notice; readonly notices: readonly Notice[] },
): boolean {
  const cureMs = cureDays * 86_400_000;
  return notices.some(
    ({ purpose, about, by, occurredAt }) =>
      purpose === 'breach' &&
      about === id &&
      by === notice.by &&
      Date.parse(occurredAt) + cureMs <= Date.parse(notice.occurredAt),
  );
}
