import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import type { CompleteContract } from '../../contract/document.ts';
import type { PlainDate } from '../../vocabulary/index.ts';
import { addDays } from '../../vocabulary/zones/index.ts';
import { endOfMonth } from '../schedule/business-days.ts';
import { calendarOf } from '../schedule/calendar.ts';

type Quota = CompleteClauseOf<'quota'>;

/** A period of a quota that ends within the term. */
export interface WholePeriod {
  readonly from: PlainDate;
  /** The last day. */
  readonly until: PlainDate;
  readonly startsAt: number;
  readonly endsAt: number;
  /** The first moment after the time to make good; what was recorded by then decides. */
  readonly decidedAt: number;
}

/** The periods of a quota that end within the term: what is left of it after them has no quota. */
export function wholePeriods(
  { per, makeGoodDays }: Pick<Quota, 'per' | 'makeGoodDays'>,
  { term, zone }: Pick<CompleteContract, 'term' | 'zone'>,
): WholePeriod[] {
  const calendar = calendarOf(zone);
  const first = calendar.dateOf(Date.parse(term.start));
  const last = calendar.dateOf(Date.parse(term.end) - 1);
  const starts: PlainDate[] = [];
  for (let day = first; day <= last; day = startAfter(starts.length, { per, first, last }))
    starts.push(day);
  return starts.flatMap((from, index): WholePeriod[] => {
    const until = addDays(startAfter(index + 1, { per, first, last }), -1);
    if (until > last) return [];
    const startsAt = calendar.endOf(addDays(from, -1));
    const endsAt = Math.min(calendar.endOf(until), Date.parse(term.end));
    const decidedAt = calendar.endOf(addDays(until, makeGoodDays ?? 0));
    return [{ from, until, startsAt, endsAt, decidedAt }];
  });
}

/** The first day of the period of a number, counted from 0. */
function startAfter(
  count: number,
  {
    per,
    first,
    last,
  }: { readonly per: Quota['per']; readonly first: PlainDate; readonly last: PlainDate },
): PlainDate {
  if (per === 'term') return count === 0 ? first : addDays(last, 1);
  if (per === 'week') return addDays(first, 7 * count);
  const [year = 0, month = 1, day = 1] = first.split('-').map(Number);
  const begin = new Date(Date.UTC(year, month - 1 + count, 1)).toISOString().slice(0, 10);
  const end = endOfMonth(begin as PlainDate);
  const wanted = `${begin.slice(0, 8)}${String(day).padStart(2, '0')}` as PlainDate;
  if (wanted > end) return end;
  return wanted;
}
