import type { CompleteGuaranteeClause } from '../../../clauses/guarantee/schema.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import type { PlainDate } from '../../../vocabulary/index.ts';
import type { DealEnd } from '../../agreement/deal-end.ts';
import type { Calendar } from '../../schedule/calendar.ts';

/** A period of a guarantee. */
export interface GuaranteePeriod {
  /** The month as `YYYY-MM`; empty for the whole term. */
  readonly label: string;
  /** Its first and last day within the term, in the contract's zone. */
  readonly first: PlainDate;
  readonly last: PlainDate;
  /** The days of the whole month, or of the term. */
  readonly days: number;
}

const DAY_MS = 86_400_000;

/** The days from one date to another, both included. */
function daysBetween(first: PlainDate, last: PlainDate): number {
  return Math.round((Date.parse(last) - Date.parse(first)) / DAY_MS) + 1;
}

function earlier(a: PlainDate, b: PlainDate): PlainDate {
  if (a < b) return a;
  return b;
}

function later(a: PlainDate, b: PlainDate): PlainDate {
  if (a < b) return b;
  return a;
}

/** The periods of a guarantee within the term, in order. */
export function periodsOf(
  { per }: Pick<CompleteGuaranteeClause, 'per'>,
  { term }: CompleteContract,
  { dateOf }: Calendar,
): GuaranteePeriod[] {
  const from = dateOf(Date.parse(term.start));
  const until = dateOf(Date.parse(term.end) - 1);
  if (per === 'term')
    return [{ label: '', first: from, last: until, days: daysBetween(from, until) }];
  const periods: GuaranteePeriod[] = [];
  let [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7))];
  for (;;) {
    const label = `${year}-${String(month).padStart(2, '0')}`;
    const days = new Date(Date.UTC(year, month, 0)).getUTCDate();
    const [start, end] = [`${label}-01`, `${label}-${days}`] as [PlainDate, PlainDate];
    if (start > until) return periods;
    const first = later(start, from);
    periods.push({ label, first, last: earlier(end, until), days });
    if (month === 12) [year, month] = [year + 1, 1];
    else month += 1;
  }
}

/** A period as far as the deal lasts: the days that are guaranteed, and its close, in epoch milliseconds. */
export function covered(
  { first, last }: GuaranteePeriod,
  { end, calendar }: { readonly end: DealEnd | null; readonly calendar: Calendar },
): { readonly days: number; readonly closesAt: number } {
  const until = end === null ? last : earlier(end.on, last);
  return {
    days: Math.max(0, daysBetween(first, until)),
    closesAt: calendar.endOf(until),
  };
}
