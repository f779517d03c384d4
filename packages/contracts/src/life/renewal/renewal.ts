import type { CompleteRenewalClause } from '../../clauses/renewal/schema.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import { addMonths, daysBetween } from '../../settlement/ways/retainer/periods.ts';
import { type Instant, type PlainDate, toEpochMs } from '../../vocabulary/index.ts';
import { addDays, windowFrom } from '../../vocabulary/zones/index.ts';

/** The next renewal of a contract. */
export interface NextRenewal {
  /** The last day of notice, in the contract's zone: whole days of notice lie between it and the end of the term. */
  readonly noticeBy: PlainDate;
  /** The end of the extended term. */
  readonly end: Instant;
}

/** When a renewal is declined or declared at the latest, and until when the term then runs: months of the calendar. */
export function nextRenewal(
  { noticeDays, months }: Pick<CompleteRenewalClause, 'noticeDays' | 'months'>,
  { term, zone }: Pick<CompleteContract, 'term' | 'zone'>,
): NextRenewal {
  const { dateOf } = calendarOf(zone);
  const ends = toEpochMs(term.end);
  // The first day after the term where it ends at midnight; the end keeps its local time.
  const day = dateOf(ends);
  const days = daysBetween(day, monthsAfter(day, { months, start: dateOf(toEpochMs(term.start)) }));
  return {
    noticeBy: addDays(dateOf(ends - 1), -noticeDays),
    end: windowFrom(term.end, { basis: 'calendar', days, zone }).end,
  };
}

/**
 * Some months after the end of a term. Where the term is whole months from its beginning they go on from there, so that a term
 * from the 31st that ended on 28 February ends on 31 March next.
 */
function monthsAfter(
  day: PlainDate,
  { months, start }: { readonly months: number; readonly start: PlainDate },
): PlainDate {
  const passed = monthOf(day) - monthOf(start);
  return addMonths(start, passed) === day
    ? addMonths(start, passed + months)
    : addMonths(day, months);
}

const monthOf = (date: PlainDate): number =>
  Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));
