import { type PartyCredit, partiesIn } from './parties.ts';
import { type StatisticRow, wholeOf } from './rows.ts';

/**
 * The Shapley values of the game whose worth of a set of channels is the sum of conversions, or of value, of the journeys
 * that touched no other channel. Each journey's worth is a dividend of its own set, which its channels divide equally
 * (Zhao et al. 2018). Exact for any number of channels.
 */
export function shapleyOfSets(rows: readonly StatisticRow[]): PartyCredit[] {
  const credits = new Map<string, { conversions: number; value: number }>();
  for (const row of rows) {
    const parties = partiesIn(row, 'sets');
    const conversions = Number(wholeOf(row, 'conversions', 'sets')) / parties.length;
    const value = Number(wholeOf(row, 'value', 'sets')) / parties.length;
    for (const party of parties) {
      const credit = credits.get(party) ?? { conversions: 0, value: 0 };
      credit.conversions += conversions;
      credit.value += value;
      credits.set(party, credit);
    }
  }
  return Array.from(credits, ([party, credit]) => ({ party, ...credit }));
}
