import primary from 'cldr-core/supplemental/primaryZones.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { MARKETS } from '../vocabulary/index.ts';
import { localOfInstant } from '../vocabulary/zones/index.ts';
import { capitalZone } from './index.ts';

/** A method that TypeScript does not know yet. */
type WithZones = Intl.Locale & { getTimeZones(): string[] };

const WITHOUT = ['AQ', 'BV', 'HM', 'TF', 'UM'];
const SETTLED = [...MARKETS].filter((market) => !WITHOUT.includes(market));

/** Zones have several names: those with the same clock at four instants of a year count as one. */
function clocks(zone: string): string {
  const days = ['2026-01-15', '2026-03-29', '2026-07-15', '2026-10-28'] as const;
  return days.map((day) => localOfInstant(`${day}T12:00:00Z`, zone)).join();
}

describe('the zone of a capital', () => {
  it('is one of the market, by Unicode CLDR', () => {
    const strange = SETTLED.filter((market) => {
      const seat = market === 'EU' ? 'BE' : market;
      const zones = (new Intl.Locale(`und-${seat}`) as WithZones).getTimeZones();
      return !zones.map(clocks).includes(clocks(capitalZone(market) ?? 'UTC'));
    });
    expect(strange).toEqual([]);
  });

  it('is the main one of a market with several', () => {
    const main = { ...primary.supplemental.primaryZones, RU: 'Europe/Moscow' };
    for (const [market, zone] of Object.entries(main))
      expect(clocks(capitalZone(market) ?? 'UTC'), market).toBe(clocks(zone));
    expect(['AR', 'CD', 'FM', 'GL', 'KI', 'PF', 'PG', 'US'].map(capitalZone)).toEqual([
      'America/Argentina/Buenos_Aires',
      'Africa/Kinshasa',
      'Pacific/Pohnpei',
      'America/Nuuk',
      'Pacific/Tarawa',
      'Pacific/Tahiti',
      'Pacific/Port_Moresby',
      'America/New_York',
    ]);
  });

  it('is never UTC, and none where nobody lives', () => {
    expect(SETTLED.map(capitalZone)).not.toContain('UTC');
    expect(SETTLED.map(capitalZone)).not.toContain(null);
    expect(WITHOUT.map(capitalZone)).toEqual(WITHOUT.map(() => null));
  });
});
