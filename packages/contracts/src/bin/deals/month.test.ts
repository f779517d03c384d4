import { expect, it } from 'vitest';
import { monthIn } from './month.ts';

it.each([
  // Los Angeles leaves summer time on 1 November: the month begins at −7 and ends at −8 hours.
  ['2026-11', 'America/Los_Angeles', '2026-11-01T07:00:00.000Z', '2026-12-01T08:00:00.000Z'],
  ['2026-12', 'Asia/Shanghai', '2026-11-30T16:00:00.000Z', '2026-12-31T16:00:00.000Z'],
  ['2028-02', 'UTC', '2028-02-01T00:00:00.000Z', '2028-03-01T00:00:00.000Z'],
])('the month %s in %s', (month, zone, ...window) => {
  const { start, end } = monthIn(month, zone);
  expect([start, end]).toEqual(window);
});
