import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for an order that redeemed codes of several creators. */
export function codeConflict({ order, codes }: Journey): AttributionFinding[] {
  const owners = new Set(codes.map(({ creator }) => creator));
  if (owners.size < 2) return [];
  return [
    findingOf(ATTRIBUTION_FINDINGS, 'CODE_CONFLICT', {
      path: pathTo('orders', order.id, 'codes'),
      params: {
        order: order.id,
        count: owners.size,
        codes: codes.map(({ code, creator }) => `${code} (${creator})`),
      },
      evidence: evidenceOf({ orderIds: [order.id] }),
    }),
  ];
}
