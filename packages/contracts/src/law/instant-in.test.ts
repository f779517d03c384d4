import { expect, it } from 'vitest';
import type { Instant } from '../vocabulary/index.ts';
import { dayIn, instantIn, parseDay } from './in-force.ts';

it.each([
  // The clocks of Santiago skip midnight, those of Havana show it twice, and Apia has no 30 December 2011.
  ['2026-09-05', 'America/Santiago', '2026-09-05T04:00:00.000Z', '2026-09-06T03:59:59.999Z'],
  ['2026-09-06', 'America/Santiago', '2026-09-06T04:00:00.000Z', '2026-09-07T02:59:59.999Z'],
  ['2026-11-01', 'America/Havana', '2026-11-01T04:00:00.000Z', '2026-11-02T04:59:59.999Z'],
  ['2011-12-29', 'Pacific/Apia', '2011-12-29T10:00:00.000Z', '2011-12-30T09:59:59.999Z'],
  ['2024-02-29', 'Asia/Shanghai', '2024-02-28T16:00:00.000Z', '2024-02-29T15:59:59.999Z'],
  ['0000-01-01', 'UTC', '0000-01-01T00:00:00.000Z', '0000-01-01T23:59:59.999Z'],
] as const)('the first and the last moment of %s in %s', (day, zone, ...moments) => {
  expect([instantIn(day, zone, 'first'), instantIn(day, zone, 'last')]).toEqual(moments);
});

it.each([undefined, null, 5, {}, '', 'T', '2026-02-29', '2026-11-22T25:00:00Z'])(
  'refuses %o, which is no day',
  (given) => {
    const day = given as Instant;
    for (const read of [
      () => parseDay(day, 'asOf'),
      () => dayIn(day, 'UTC'),
      () => instantIn(day, 'UTC', 'last'),
    ])
      expect(read).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  },
);
