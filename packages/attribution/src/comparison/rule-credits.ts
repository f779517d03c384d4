import { allocateUnits, toMinor } from '@livelane/contracts/vocabulary';
import type { BoundRule } from '../models/model.ts';
import { type ChannelRows, rankedCredits, rowOf } from './channel-rows.ts';
import type { ComparedOrders } from './compared-orders.ts';
import type { ChannelCredit } from './report.ts';
import { orderShares } from './valued-journeys.ts';

/** Credits by a rule: each order's remaining money divided exactly, and one conversion divided by the same weights. */
export function ruleCredits(
  rule: BoundRule,
  { journeys, currency, prepared }: ComparedOrders,
): ChannelCredit[] {
  const rows: ChannelRows = new Map();
  for (const { journey, value, conversions } of journeys) {
    const shares = orderShares(journey, rule, prepared);
    const remaining = shares.map((share) => share.remaining);
    // In the order's own currency the parts equal what remains; in another currency they are in proportion to it.
    const parts = remaining.some((part) => part > 0n)
      ? allocateUnits(toMinor(value), remaining)
      : remaining;
    shares.forEach(({ party, fraction }, position) => {
      const row = rowOf(rows, party);
      row.conversions += conversions * fraction;
      row.value += parts[position] ?? 0n;
    });
  }
  return rankedCredits(rows, currency);
}
