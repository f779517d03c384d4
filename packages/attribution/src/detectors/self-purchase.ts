import { findingOf, type Id } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey, PartyTouches } from '../journey/journey.ts';
import type { CreatorIdentity } from '../records/persons.ts';

/** A finding for each creator who is credited with an order of their own: the buyer's identities include the creator's. */
export function selfPurchases(
  { order }: Journey,
  credited: readonly PartyTouches[],
  creators: readonly CreatorIdentity[],
): AttributionFinding[] {
  const buyer = new Set(order.persons ?? []);
  return credited.flatMap(({ party, touches }) => {
    if (party.party !== 'creator') return [];
    const own: Id[] = [
      party.id,
      `creator:${party.id}`,
      ...creators.flatMap(({ id, persons }) => (id === party.id ? persons : [])),
    ];
    if (!own.some((identity) => buyer.has(identity))) return [];
    return findingOf(ATTRIBUTION_FINDINGS, 'SELF_PURCHASE', {
      path: pathTo('orders', order.id),
      params: { creator: party.id, order: order.id },
      evidence: evidenceOf({
        orderIds: [order.id],
        touchIds: touches.flatMap(({ ids }) => ids),
      }),
    });
  });
}
