import type { PlainDate } from '../../../vocabulary/index.ts';
import { addDays } from '../../../vocabulary/zones/index.ts';

/** A month or week of a retainer, perhaps cut short by the last day of the whole. */
export interface RetainerPeriod {
  readonly index: number;
  readonly first: PlainDate;
  /** The last day that is paid. */
  readonly last: PlainDate;
  /** The days of the whole month or week. */
  readonly days: number;
}

/** The months or weeks from a day until another, in order; months begin on the day of the month of the first. */
export function* periodsOf({
  model,
  from,
  until,
}: {
  readonly model: 'monthly' | 'weekly';
  readonly from: PlainDate;
  readonly until: PlainDate;
}): Generator<RetainerPeriod> {
  const startOf = (index: number): PlainDate =>
    model === 'weekly' ? addDays(from, 7 * index) : addMonths(from, index);
  for (let index = 0; ; index += 1) {
    const first = startOf(index);
    if (first > until) return;
    const next = startOf(index + 1);
    const last = addDays(next, -1);
    yield { index, first, last: last < until ? last : until, days: daysBetween(first, next) };
  }
}

/** The number of days from a date to a later one. */
export function daysBetween(from: PlainDate, to: PlainDate): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / 86_400_000;
}

/** The days of a period up to and with a day; all of them where there is none. */
export function daysUntil({ first, last }: RetainerPeriod, end: PlainDate | null): number {
  const until = end === null || end > last ? last : end;
  return Math.max(0, daysBetween(first, until) + 1);
}

/**
 * How many whole years lie between two dates; 0 where the later one is the earlier. Years begin like months: after
 * 29 February on the 28th where there is no 29th.
 */
export function yearsBetween(from: PlainDate, to: PlainDate): number {
  const years = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  return Math.max(0, to < addMonths(from, 12 * years) ? years - 1 : years);
}

/** The same day some months later; the last of the month where that has fewer days. */
export function addMonths(date: PlainDate, months: number): PlainDate {
  const [year = 0, month = 0, day = 0] = date.split('-').map(Number);
  const target = year * 12 + (month - 1) + months;
  const first = firstOfMonth(target);
  return addDays(first, Math.min(day, daysBetween(first, firstOfMonth(target + 1))) - 1);
}

/** @param month - months since the year 0 */
function firstOfMonth(month: number): PlainDate {
  const year = String(Math.floor(month / 12)).padStart(4, '0');
  return `${year}-${String((month % 12) + 1).padStart(2, '0')}-01` as PlainDate;
}
