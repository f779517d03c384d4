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

/** Whether a text is a key of `partyKey`. */
export function isPartyKey(key: unknown): boolean {
  if (typeof key !== 'string') return false;
  return key === partyKey(NOBODY) || /^(creator|channel):./su.test(key);
}
