import { allocateUnits, toMinor } from '@livelane/contracts/vocabulary';
import { splitJourney } from '../credit/split.ts';
import type { BoundRule } from '../models/model.ts';
import { type ChannelRows, rankedCredits, rowOf } from './channel-rows.ts';
import type { ComparedOrders } from './compared-orders.ts';
import type { ChannelCredit } from './report.ts';
import { remainingByShare } from './valued-journeys.ts';

/** Credits by a rule: each order's remaining money divided exactly, and one conversion divided by the same weights. */
export function ruleCredits(
  rule: BoundRule,
  { journeys, currency, prepared }: ComparedOrders,
): ChannelCredit[] {
  const rows: ChannelRows = new Map();
  for (const { journey, value, conversions } of journeys) {
    const split = splitJourney(journey, rule, prepared.policy.policy);
    const total = split.shares.reduce((sum, { weight }) => sum + weight, 0n);
    const remaining = remainingByShare(journey, split, prepared);
    // In the order's own currency the parts equal what remains; in another currency they are in proportion to it.
    const parts = remaining.some((part) => part > 0n)
      ? allocateUnits(toMinor(value), remaining)
      : remaining;
    split.shares.forEach(({ party, weight }, position) => {
      const row = rowOf(rows, party);
      row.conversions += (conversions * Number(weight)) / Number(total);
      row.value += parts[position] ?? 0n;
    });
  }
  return rankedCredits(rows, currency);
}
