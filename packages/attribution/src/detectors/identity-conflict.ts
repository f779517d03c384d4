import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for an order that shares a weak identity with touches of another person. */
export function identityConflict({ order, conflicting }: Journey): AttributionFinding[] {
  if (conflicting.length === 0) return [];
  return [
    findingOf(ATTRIBUTION_FINDINGS, 'IDENTITY_CONFLICT', {
      path: pathTo('orders', order.id, 'persons'),
      params: { count: conflicting.length, order: order.id },
      evidence: evidenceOf({ orderIds: [order.id], touchIds: conflicting }),
    }),
  ];
}
