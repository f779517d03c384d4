import { type Currency, money } from '@livelane/contracts/vocabulary';
import { type Party, partyKey, partyName } from '../records/party.ts';
import type { ChannelFigures } from '../records/path-credits.ts';
import type { ChannelCredit } from './report.ts';

/** A party's credit while it is summed. */
export interface ChannelRow {
  readonly party: Party;
  conversions: number;
  /** Minor units of the report's currency. */
  value: bigint;
  figures?: ChannelFigures;
}

/** Rows by party. */
export type ChannelRows = Map<string, ChannelRow>;

/** The row of a party, added with zero credit where there is none. */
export function rowOf(rows: ChannelRows, party: Party): ChannelRow {
  const key = partyKey(party);
  const row = rows.get(key) ?? { party, conversions: 0, value: 0n };
  rows.set(key, row);
  return row;
}

/** The rows as credits, sorted by value, then conversions, both descending, then party. */
export function rankedCredits(rows: ChannelRows, currency: Currency): ChannelCredit[] {
  return [...rows]
    .sort(
      ([keyA, a], [keyB, b]) =>
        descending(a.value, b.value) || b.conversions - a.conversions || (keyA < keyB ? -1 : 1),
    )
    .map(([, { party, conversions, value, figures }]) => ({
      channel: partyName(party),
      party: party.party,
      conversions,
      value: money(currency, value),
      ...figures,
    }));
}

function descending(a: bigint, b: bigint): number {
  return a === b ? 0 : a > b ? -1 : 1;
}
