import { expect, it, vi } from 'vitest';
import { windowTest } from './period.ts';

const day = { basis: 'calendar', days: 1, zone: 'America/New_York' } as const;
// The clocks go forward on 8 March 2026: that day has 23 hours.
const from = Date.parse('2026-03-07T17:00:00Z');
const end = Date.parse('2026-03-08T16:00:00Z');
const asked = Array.from({ length: 200 }, (_, order) => end - 100 + order);

it('ends a calendar window by the clocks of its zone', () => {
  const holds = windowTest(day);
  expect(asked.map((at) => holds(from, at))).toEqual(asked.map((at) => at < end));
});

it('works out the end of a calendar window once for each start, however many orders ask', () => {
  const endOf = vi.fn(() => end);
  const holds = windowTest(day, endOf);
  expect(asked.filter((at) => holds(from, at))).toHaveLength(100);
  expect(endOf).toHaveBeenCalledTimes(1);
});

it('holds to the end of time where the window would end after it', () => {
  const holds = windowTest({ basis: 'calendar', days: 1, zone: 'UTC' });
  const last = Date.parse('9999-12-31T23:59:59.999Z');
  expect(holds(Date.parse('9999-12-31T12:00:00Z'), last)).toBe(true);
  expect(holds(last, last)).toBe(true);
});

it('does not hold before it opens', () => {
  for (const period of [day, { basis: 'elapsed', seconds: 60 } as const])
    expect([windowTest(period)(from, from - 1), windowTest(period)(from, from)]).toEqual([
      false,
      true,
    ]);
});
