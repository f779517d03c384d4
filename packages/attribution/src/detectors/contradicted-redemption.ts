import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for an order that redemptions in a room name, though its codes or its buyer contradict them. */
export function contradictedRedemptions({ order, contradicting }: Journey): AttributionFinding[] {
  if (contradicting.length === 0) return [];
  return [
    findingOf(ATTRIBUTION_FINDINGS, 'REDEMPTION_CONTRADICTED', {
      path: pathTo('orders', order.id, 'codes'),
      params: { count: contradicting.length, order: order.id },
      evidence: evidenceOf({ orderIds: [order.id], touchIds: contradicting }),
    }),
  ];
}
