import { type Period, toInstant, windowContains } from '@livelane/contracts/vocabulary';
import { windowFrom } from '@livelane/contracts/vocabulary/zones';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { maximumLength, windowTest } from './period.ts';

const HOUR = 3_600_000;
// Zones that change clocks, one that skipped a whole day (30 December 2011), one off the hour.
const zone = fc.constantFrom(
  'America/New_York',
  'Europe/London',
  'Pacific/Apia',
  'Asia/Kathmandu',
  'UTC',
);
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.record({
    basis: fc.constant('elapsed' as const),
    seconds: fc.integer({ min: 1, max: 1_000_000 }),
  }),
  fc.record({
    basis: fc.constant('calendar' as const),
    days: fc.integer({ min: 1, max: 40 }),
    zone,
  }),
);
const from = fc.integer({
  min: Date.parse('2011-12-01T00:00:00Z'),
  max: Date.parse('2012-12-01T00:00:00Z'),
});

it('agrees with the window of the vocabulary, near its end above all', { timeout: 30_000 }, () => {
  const near = fc.integer({ min: -30 * HOUR, max: 30 * HOUR });
  fc.assert(
    fc.property(period, from, near, (it, start, offset) => {
      const window = windowFrom(toInstant(start), it);
      const moment = Date.parse(window.end) + (offset % 3 === 0 ? offset : offset % 5);
      const holds = windowTest(it);
      const before = start - 1 - Math.abs(offset);
      // Asked twice: what was worked out for the first is kept for the second.
      for (const at of [moment, moment, before, start])
        expect(holds(start, at)).toBe(windowContains(window, toInstant(at)));
      expect(Date.parse(window.end) - start).toBeLessThanOrEqual(maximumLength(it));
    }),
    { numRuns: 1000 },
  );
});
