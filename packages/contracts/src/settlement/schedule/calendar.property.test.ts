import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Instant, PlainDate, Zone } from '../../vocabulary/index.ts';
import { calendarOf } from './calendar.ts';

/** Clocks that change at night, at midnight, by half an hour, or that skipped a whole day. */
const ZONES = [
  'America/Los_Angeles',
  'America/Sao_Paulo',
  'Africa/Cairo',
  'Asia/Beirut',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Pacific/Apia',
  'UTC',
] as const;

const moments = fc.integer({
  min: Date.parse('2010-01-01T00:00:00Z'),
  max: Date.parse('2030-01-01T00:00:00Z'),
});

describe('calendarOf', () => {
  it('a day ends at the first moment of a later date, whatever the clocks do', () => {
    fc.assert(
      fc.property(fc.constantFrom(...ZONES), moments, (zone, ms) => {
        const { dateOf, endOf } = calendarOf(zone);
        const date = dateOf(ms);
        const end = endOf(date);
        expect([dateOf(end - 1), dateOf(end) > date, ms < end]).toEqual([date, true, true]);
      }),
      { numRuns: 300 },
    );
  });

  it.each<[Zone, PlainDate, Instant]>([
    ['America/Los_Angeles', '2026-03-08', '2026-03-09T07:00:00.000Z'],
    ['America/Los_Angeles', '2026-11-01', '2026-11-02T08:00:00.000Z'],
    ['America/Sao_Paulo', '2018-11-03', '2018-11-04T03:00:00.000Z'],
    ['Pacific/Apia', '2011-12-29', '2011-12-30T10:00:00.000Z'],
    ['Asia/Kathmandu', '2026-12-05', '2026-12-05T18:15:00.000Z'],
  ])('%s %s ends at %s', (zone, date, end) => {
    expect(new Date(calendarOf(zone).endOf(date)).toISOString()).toBe(end);
  });
});
