import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for each redeemed code without a rule in the policy, with its orders. */
export function unknownCodes(journeys: readonly Journey[]): AttributionFinding[] {
  const orders = new Map<string, string[]>();
  for (const { order, unownedCodes } of journeys) {
    for (const { code, why } of unownedCodes) {
      if (why !== 'unknown') continue;
      const ids = orders.get(code);
      if (ids === undefined) orders.set(code, [order.id]);
      else ids.push(order.id);
    }
  }
  return [...orders].map(([code, orderIds]) =>
    findingOf(ATTRIBUTION_FINDINGS, 'CODE_UNKNOWN', {
      path: pathTo('codes', code),
      params: { code, count: orderIds.length },
      evidence: evidenceOf({ orderIds: orderIds.toSorted() }),
    }),
  );
}
