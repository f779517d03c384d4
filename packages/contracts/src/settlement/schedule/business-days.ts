import type { BusinessDays, ClosedDays, Weekday } from '../../clauses/payment-terms/schema.ts';
import type { PlainDate } from '../../vocabulary/index.ts';
import { addDays } from '../../vocabulary/zones/index.ts';

const WEEKDAYS: readonly Weekday[] = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat'];

/** Whether a day is none of those that are closed. */
export function isBusinessDay(date: PlainDate, { weekend, holidays }: ClosedDays): boolean {
  const weekday = WEEKDAYS[new Date(`${date}T12:00:00Z`).getUTCDay()];
  return weekday !== undefined && !weekend.includes(weekday) && !holidays.includes(date);
}

/** The day itself where it is a business day, else the next or the last one before, as agreed. */
export function rolled(date: PlainDate, days: BusinessDays): PlainDate {
  const step = days.roll === 'following' ? 1 : -1;
  let day = date;
  while (!isBusinessDay(day, days)) day = addDays(day, step);
  return day;
}

/** The day that is a number of business days after a day. */
export function businessDaysAfter(date: PlainDate, count: number, days: ClosedDays): PlainDate {
  let day = date;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isBusinessDay(day, days)) left -= 1;
  }
  return day;
}

/** The last day of a day's quarter of the calendar. */
export function endOfQuarter(date: PlainDate): PlainDate {
  const [year = 0, month = 0] = date.split('-').map(Number);
  const last = Math.ceil(month / 3) * 3;
  return new Date(Date.UTC(year, last, 0)).toISOString().slice(0, 10) as PlainDate;
}

/** The last day of a day's month. */
export function endOfMonth(date: PlainDate): PlainDate {
  const [year = 0, month = 0] = date.split('-').map(Number);
  return new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10) as PlainDate;
}
