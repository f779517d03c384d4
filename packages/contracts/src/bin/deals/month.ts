import { workflowIssue } from '../../error/workflow-issues.ts';
import { calendarOf } from '../../settlement/schedule/calendar.ts';
import {
  type Instant,
  inputInvalid,
  type PlainDate,
  toEpochMs,
  toInstant,
  type Window,
  type Zone,
} from '../../vocabulary/index.ts';
import { addDays } from '../../vocabulary/zones/index.ts';

/** The value of `--period`. @throws INPUT_INVALID */
export function monthOption(given: string): string {
  if (/^[12]\d{3}-(?:0[1-9]|1[0-2])$/.test(given)) return given;
  throw inputInvalid('--period', [workflowIssue('MONTH', { received: given })]);
}

/** The window of a month, such as `2026-11`, in a zone: from its first midnight to that of the next month. */
export function monthIn(month: string, zone: Zone): Window {
  const first = `${month}-01` as PlainDate;
  const next = `${addDays(first, 31).slice(0, 7)}-01` as PlainDate;
  const { endOf } = calendarOf(zone);
  const [start, end] = [first, next].map((date) => toInstant(endOf(addDays(date, -1))));
  return { start: start as Window['start'], end: end as Window['end'] };
}

/**
 * The instant by which the facts of a period are known: its end, unless another one is given.
 * @throws INPUT_INVALID where none is given and the period is not over: its statement would lack what comes later
 */
export function knownBy(period: Window, { given, now }: Clock): Instant {
  if (given !== undefined) return given;
  if (toEpochMs(period.end) <= toEpochMs(now)) return period.end;
  throw inputInvalid('--period', [
    workflowIssue('PERIOD_OVER', { received: now, params: { end: period.end } }),
  ]);
}

/** The instant of `--known-as-of`, and that of the clock. */
export interface Clock {
  readonly given: Instant | undefined;
  readonly now: Instant;
}
