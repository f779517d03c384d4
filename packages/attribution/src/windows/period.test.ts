import type * as Zones from '@livelane/contracts/vocabulary/zones';
import { windowFrom } from '@livelane/contracts/vocabulary/zones';
import { expect, it, vi } from 'vitest';
import { holding } from './period.ts';

vi.mock('@livelane/contracts/vocabulary/zones', async (real) => {
  const zones = await real<typeof Zones>();
  return { ...zones, windowFrom: vi.fn(zones.windowFrom) };
});

it('works out the end of a calendar window once for each start, however many orders ask', () => {
  const holds = holding({ basis: 'calendar', days: 1, zone: 'America/New_York' });
  // The clocks go forward on 8 March 2026: that day has 23 hours.
  const from = Date.parse('2026-03-07T17:00:00Z');
  const end = Date.parse('2026-03-08T16:00:00Z');
  const asked = Array.from({ length: 200 }, (_, order) => end - 100 + order);
  expect(asked.map((at) => holds(from, at))).toEqual(asked.map((at) => at < end));
  expect(vi.mocked(windowFrom)).toHaveBeenCalledTimes(1);
});
