import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for an order that redeemed codes of several creators for the same lines. */
export function codeConflict({ order, parts }: Journey): AttributionFinding[] {
  const clashing = parts.filter((part) => ownersOf(part.codes).size > 1);
  if (clashing.length === 0) return [];
  const codes = clashing.flatMap((part) => part.codes);
  return [
    findingOf(ATTRIBUTION_FINDINGS, 'CODE_CONFLICT', {
      path: pathTo('orders', order.id, 'codes'),
      params: {
        order: order.id,
        count: ownersOf(codes).size,
        codes: [...new Set(codes.map(({ code, creator }) => `${code} (${creator})`))],
      },
      evidence: evidenceOf({ orderIds: [order.id] }),
    }),
  ];
}

function ownersOf(codes: Journey['codes']): Set<string> {
  return new Set(codes.map(({ creator }) => creator));
}
