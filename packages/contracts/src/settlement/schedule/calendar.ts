import { type PlainDate, toInstant, type Zone } from '../../vocabulary/index.ts';
import { addDays, dateOfInstant } from '../../vocabulary/zones/index.ts';

/** Days of one zone. */
export interface Calendar {
  /** The date of a moment. */
  dateOf(ms: number): PlainDate;
  /** The date some days after that of a moment. */
  dateAfter(ms: number, days: number): PlainDate;
  /** The first moment after a date has ended. */
  endOf(date: PlainDate): number;
}

/** Zones set their clocks by quarters of an hour, so no day begins within one. */
const QUARTER_MS = 900_000;

/** Calendars made so far: what they remember is the same for everybody. */
const CALENDARS = new Map<Zone, Calendar>();

/** The calendar of a zone; dates are remembered by the quarter of an hour, since a million sales ask for few. */
export function calendarOf(zone: Zone): Calendar {
  const calendar = CALENDARS.get(zone) ?? newCalendar(zone);
  CALENDARS.set(zone, calendar);
  return calendar;
}

function newCalendar(zone: Zone): Calendar {
  const dates = new Map<number, PlainDate>();
  const dateOf = (ms: number): PlainDate => {
    const quarter = Math.floor(ms / QUARTER_MS);
    let date = dates.get(quarter);
    if (date === undefined) {
      date = dateOfInstant(toInstant(quarter * QUARTER_MS), zone);
      dates.set(quarter, date);
    }
    return date;
  };
  const later = new Map<number, Map<PlainDate, PlainDate>>();
  const dateAfter = (ms: number, days: number): PlainDate => {
    const ofDays = later.get(days) ?? new Map<PlainDate, PlainDate>();
    later.set(days, ofDays);
    const date = dateOf(ms);
    const after = ofDays.get(date) ?? addDays(date, days);
    ofDays.set(date, after);
    return after;
  };
  return {
    dateOf,
    dateAfter,
    endOf: (date) => {
      // Zones reach from −12 to +14 hours, so the day ends within these bounds; it ends on a quarter.
      const noon = Date.parse(`${date}T12:00:00Z`) / QUARTER_MS;
      let [low, high] = [noon - 12 * 4, noon + 30 * 4];
      while (low < high) {
        const middle = Math.floor((low + high) / 2);
        if (dateOf(middle * QUARTER_MS) <= date) low = middle + 1;
        else high = middle;
      }
      return low * QUARTER_MS;
    },
  };
}

/** Whether lines are booked by the moment at which their facts became known, or by the day. */
export type LinesBy = 'moment' | 'day';

/**
 * The number under which a moment is booked: the moment itself, or the end of its day. A day ends with its last moment
 * and the midnight after it, as facts recorded at the moment of a statement count in it.
 */
export function bookedBy(linesBy: LinesBy, calendar: Calendar): (at: number) => number {
  if (linesBy === 'moment') return (at) => at;
  let [start, end] = [0, 0];
  return (at) => {
    if (at <= start || at > end) {
      const day = calendar.dateOf(at - 1);
      end = calendar.endOf(day);
      start = calendar.endOf(calendar.dateAfter(at - 1, -1));
    }
    return end;
  };
}
