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

/** When it is known that the deal has ended, in epoch milliseconds. */
export function endKnownAt({ endsAt, noticedAt }: DealEnd): number {
  return Math.max(endsAt, noticedAt);
}

/**
 * The early ends of a deal, in the order in which it is known that it has ended: the first that takes effect, then every
 * earlier one that becomes known when the deal has ended already. The last one is the end.
 */
export function dealEnds(revisions: Revisions, notices: readonly Notice[]): DealEnd[] {
  const all = notices.flatMap((notice) => {
    const { occurredAt, recordedAt } = notice;
    const { contract } = revisions.at(Date.parse(occurredAt), Date.parse(recordedAt));
    return endsBy(notice, { contract, notices });
  });
  const ends: DealEnd[] = [];
  for (const end of all.sort((a, b) => endKnownAt(a) - endKnownAt(b) || a.endsAt - b.endsAt))
    if (ends.every(({ endsAt }) => end.endsAt < endsAt)) ends.push(end);
  return ends;
}

/** The end of which it is known by a moment that the deal has ended with it; null before the first. */
export function endBy(at: number, ends: readonly DealEnd[]): DealEnd | null {
  return ends.findLast((end) => endKnownAt(end) <= at) ?? null;
}

/** The end that is known first of those that came before something happened. */
export function endBefore(occurredAt: number, ends: readonly DealEnd[]): DealEnd | undefined {
  return ends.find(({ endsAt }) => occurredAt >= endsAt);
}

/**
 * The ends that a notice under a termination clause brings: at the close of the day on which the days of notice are over,
 * and at the close of the day of the notice, once it is known that its party had given notice of a breach and the days to
 * cure it are over.
 */
export function endsBy(
  notice: Notice,
  {
    contract,
    notices,
  }: { readonly contract: CompleteContract; readonly notices: readonly Notice[] },
): DealEnd[] {
  const clause = terminationOf(contract, notice);
  if (clause === undefined || (notice.purpose ?? 'end') !== 'end') return [];
  const calendar = calendarOf(contract.zone);
  const given = Date.parse(notice.occurredAt);
  const recordedAt = Date.parse(notice.recordedAt);
  const end = (days: number, noticedAt: number): DealEnd => {
    const on = calendar.dateAfter(given, days);
    return { on, endsAt: calendar.endOf(on), noticedAt, notice };
  };
  const breach = uncuredBreach(clause, { notice, notices });
  return [
    ...(typeof clause.noticeDays === 'number' ? [end(clause.noticeDays, recordedAt)] : []),
    ...(breach === undefined ? [] : [end(0, Math.max(recordedAt, Date.parse(breach.recordedAt)))]),
  ];
}

/** The termination clause that a notice is about. */
export function terminationOf(
  contract: CompleteContract,
  { about }: Notice,
): Termination | undefined {
  return clausesOf(contract, 'termination').find(({ id }) => id === about);
}

/** The first notice of a breach that the party had given, whose days to cure are over. */
function uncuredBreach(
  { id, cureDays }: Termination,
  { notice, notices }: { readonly notice: Notice; readonly notices: readonly Notice[] },
): Notice | undefined {
  const cureMs = (cureDays ?? 0) * 86_400_000;
  return notices.find(
    ({ purpose, about, by, occurredAt }) =>
      purpose === 'breach' &&
      about === id &&
      by === notice.by &&
      Date.parse(occurredAt) + cureMs <= Date.parse(notice.occurredAt),
  );
}
