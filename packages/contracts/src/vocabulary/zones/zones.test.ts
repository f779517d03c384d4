import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isLivelaneError } from '../error/errors.ts';
import { type Instant, toEpochMs, toInstant } from '../value/instant.ts';
import {
  addDays,
  dateOfInstant,
  instantOfLocal,
  localOfInstant,
  offsetChanges,
  windowFrom,
} from './index.ts';

/** The wall clock by Intl: another code path than the one under test. */
function wallClock(instant: string, zone: string): string {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(new Date(instant));
  const part = (type: string) => parts.find((each) => each.type === type)?.value;
  return `${part('year')}-${part('month')}-${part('day')} ${part('hour')}:${part('minute')}`;
}

const zone = fc.constantFrom(
  'Asia/Bangkok',
  'America/New_York',
  'Europe/Paris',
  'Australia/Lord_Howe',
  'Asia/Kathmandu',
  'America/Sao_Paulo',
  'Pacific/Apia',
);
const instant = fc
  .integer({ min: Date.UTC(2000, 0), max: Date.UTC(2035, 0) })
  .map((ms) => toInstant(ms - (ms % 60_000)));

describe('local time', () => {
  it('is what Intl shows', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        expect(localOfInstant(at, name)).toBe(wallClock(at, name));
      }),
      { numRuns: 200 },
    );
  });

  it('survives the way back unless the clocks show it twice', () => {
    fc.assert(
      fc.property(instant, zone, (at, name) => {
        let back: string | undefined;
        try {
          back = instantOfLocal(localOfInstant(at, name).replace(' ', 'T'), name);
        } catch (error) {
          expect(error).toMatchObject({ code: 'ZONE_TIME_INVALID' });
          return;
        }
        expect(back).toBe(at);
      }),
      { numRuns: 200 },
    );
  });

  it.each([
    ['2026-03-08T02:30', 'America/New_York'],
    ['2026-11-01T01:30', 'America/New_York'],
    ['2026-03-29T02:30', 'Europe/Paris'],
    ['2026-02-30T10:00', 'Asia/Bangkok'],
  ])('%s in %s is refused', (local, name) => {
    expect(() => instantOfLocal(local, name)).toThrow(
      expect.objectContaining({ code: 'ZONE_TIME_INVALID' }),
    );
  });
});

describe('a local time that is not one instant', () => {
  const refused = (local: string, name: string) => {
    try {
      instantOfLocal(local, name);
    } catch (error) {
      if (isLivelaneError(error, 'ZONE_TIME_INVALID'))
        return { message: error.message, ...error.details };
    }
    throw new RangeError(`${local} was not refused`);
  };

  it.each([
    {
      local: '2026-03-08T02:30',
      reason: 'skipped',
      says: 'clocks in America/New_York skip 2026-03-08T02:30. Use instead: 2026-03-08T01:30, 2026-03-08T03:30.',
      instants: ['2026-03-08T06:30:00.000Z', '2026-03-08T07:30:00.000Z'],
    },
    {
      local: '2026-11-01T01:30',
      reason: 'twice',
      says: 'show 2026-11-01T01:30 twice. Use instead: 2026-11-01T05:30:00.000Z, 2026-11-01T06:30:00.000Z.',
      instants: ['2026-11-01T05:30:00.000Z', '2026-11-01T06:30:00.000Z'],
    },
    {
      local: '2026-02-30T10:00',
      reason: 'malformed',
      says: 'the date must exist',
      instants: [],
    },
  ])(
    '$local is $reason, and what to choose instead is said',
    ({ local, reason, says, instants }) => {
      const found = refused(local, 'America/New_York');
      expect(found).toMatchObject({ reason, message: expect.stringContaining(says) });
      expect(found.neighbours.map(({ instant }) => instant)).toEqual(instants);
      for (const { local: near, instant } of found.neighbours)
        expect(localOfInstant(instant, 'America/New_York')).toBe(near.replace('T', ' '));
    },
  );

  it('is malformed where the zone is none', () => {
    expect(refused('2026-03-08T02:30', 'Nope/Zone')).toMatchObject({ reason: 'malformed' });
  });
});

describe('windows from periods', () => {
  const hours = (start: Instant, end: Instant) => (toEpochMs(end) - toEpochMs(start)) / 3_600_000;
  const start = '2026-03-07T17:00:00Z';

  it('differ between elapsed and calendar where clocks change', () => {
    const calendar = windowFrom(start, { basis: 'calendar', days: 1, zone: 'America/New_York' });
    const elapsed = windowFrom(start, { basis: 'elapsed', seconds: 86_400 });
    expect(hours(start, calendar.end)).toBe(23);
    expect(hours(start, elapsed.end)).toBe(24);
  });

  it('end at the same local time for calendar days', () => {
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: 1, max: 60 }),
        fc.constantFrom('Asia/Bangkok', 'Asia/Tokyo'),
        (at, days, name) => {
          const { end } = windowFrom(at, { basis: 'calendar', days, zone: name });
          expect(localOfInstant(end, name)).toBe(
            `${addDays(dateOfInstant(at, name), days)} ${localOfInstant(at, name).slice(11)}`,
          );
        },
      ),
    );
  });
});

describe('what no calendar knows', () => {
  it.each<readonly [string, () => unknown]>([
    ['a zone that is none', () => localOfInstant('2026-11-22T13:00:00Z', 'Nope/Zone')],
    [
      'a window in such a zone',
      () => windowFrom('2026-11-22T13:00:00Z', { basis: 'calendar', days: 1, zone: 'Nope/Zone' }),
    ],
    [
      'days that are no number',
      () =>
        windowFrom('2026-11-22T13:00:00Z', { basis: 'calendar', days: Number.NaN, zone: 'UTC' }),
    ],
    ['a date that is none', () => addDays('2026-02-30', 1)],
    ['parts of days', () => addDays('2026-02-03', 1.5)],
    ['a year of five digits', () => addDays('9999-12-31', 1)],
  ])('%s is INPUT_INVALID, no bare RangeError and no odd date', (_, work) => {
    expect(work).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('the last day of four digits is still one', () => {
    expect(addDays('9999-12-30', 1)).toBe('9999-12-31');
  });
});

describe('offsetChanges', () => {
  it('has the offset of every instant by the wall clock', () => {
    const span = { from: Date.UTC(2009, 0), to: Date.UTC(2031, 0) };
    fc.assert(
      fc.property(zone, fc.integer({ min: span.from, max: span.to - 1 }), (name, at) => {
        const changes = offsetChanges(name, span);
        const offset = changes.findLast(({ from }) => from <= at)?.offset ?? Number.NaN;
        const local = new Date(at + offset).toISOString().slice(0, 16).replace('T', ' ');
        expect(local).toBe(wallClock(toInstant(at), name));
      }),
      { numRuns: 300 },
    );
  });

  it('begins with the span, and names each change once', () => {
    const span = { from: Date.UTC(2026, 0), to: Date.UTC(2027, 0) };
    expect(offsetChanges('UTC', span)).toEqual([{ from: span.from, offset: 0 }]);
    expect(offsetChanges('America/New_York', span)).toEqual([
      { from: span.from, offset: -5 * 3_600_000 },
      { from: Date.parse('2026-03-08T07:00:00Z'), offset: -4 * 3_600_000 },
      { from: Date.parse('2026-11-01T06:00:00Z'), offset: -5 * 3_600_000 },
    ]);
  });
});
