import { capitalZone } from '../law/capital-zone.ts';
import type { Market, Zone } from '../vocabulary/index.ts';

/**
 * The markets whose people live by several clocks, with the zones of most of them from east to west, by the tz database
 * (`zone1970.tab`). Smaller zones are left out; the sheet says so.
 */
const ZONES: Readonly<Record<Market, readonly Zone[]>> = {
  AU: ['Australia/Sydney', 'Australia/Adelaide', 'Australia/Brisbane', 'Australia/Perth'],
  BR: ['America/Sao_Paulo', 'America/Manaus', 'America/Rio_Branco'],
  CA: [
    'America/Halifax',
    'America/Toronto',
    'America/Winnipeg',
    'America/Edmonton',
    'America/Vancouver',
  ],
  ES: ['Europe/Madrid', 'Atlantic/Canary'],
  ID: ['Asia/Jayapura', 'Asia/Makassar', 'Asia/Jakarta'],
  MX: ['America/Cancun', 'America/Mexico_City', 'America/Hermosillo', 'America/Tijuana'],
  PT: ['Europe/Lisbon', 'Atlantic/Azores'],
  RU: ['Asia/Vladivostok', 'Asia/Novosibirsk', 'Asia/Yekaterinburg', 'Europe/Moscow'],
  US: ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'],
};

/** The zones by whose clocks the people of a market live; empty where nobody does. */
export function zonesOf(market: Market): readonly Zone[] {
  const capital = capitalZone(market);
  return ZONES[market] ?? (capital === null ? [] : [capital]);
}

/** Whether only the larger zones of a market are listed. */
export function hasSeveralClocks(market: Market): boolean {
  return Object.hasOwn(ZONES, market);
}
