import { NOBODY, partyKey } from '../../records/party.ts';
import type { ChannelFigures } from '../../records/path-credits.ts';
import type { StatisticName } from '../plan/plan.ts';
import { notARow, type StatisticRow, textOf } from './rows.ts';

/** A party's credit before it is sorted. */
export interface PartyCredit {
  /** As made by `partyKey`. */
  readonly party: string;
  readonly conversions: number;
  readonly value: number;
  readonly figures?: ChannelFigures;
}

/** The key of a party in a column. @throws INPUT_INVALID for another text */
export function partyIn(row: StatisticRow, column: string, statistic: StatisticName): string {
  const key = textOf(row, column, statistic);
  if (isPartyKey(key)) return key;
  throw notARow(row, statistic);
}

/** The columns of the statistics that hold several parties. */
const LISTS = { sets: 'parties', paths: 'path' } as const;

/**
 * The parties of a set, or of a path in the order of its steps: what follows the ten digits of each.
 * @throws INPUT_INVALID for another text
 */
export function partiesIn(row: StatisticRow, statistic: keyof typeof LISTS): string[] {
  const given: unknown = parsed(textOf(row, LISTS[statistic], statistic));
  const skipped = statistic === 'paths' ? STEP_DIGITS : 0;
  const keys = Array.isArray(given) ? given.map((it) => String(it).slice(skipped)) : [];
  if (keys.length > 0 && keys.every(isPartyKey)) return keys;
  throw notARow(row, statistic);
}

const STEP_DIGITS = 10;

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a text is a key of `partyKey`. */
export function isPartyKey(key: unknown): boolean {
  if (typeof key !== 'string') return false;
  return key === partyKey(NOBODY) || /^(creator|channel):./su.test(key);
}
