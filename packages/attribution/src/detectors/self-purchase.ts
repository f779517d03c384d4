import type { Id } from '@livelane/contracts/vocabulary';
import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
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
    return finding({
      code: 'SELF_PURCHASE',
      severity: 'warning',
      at: ['orders', order.id],
      en: `${quoted(party.id)} bought order ${quoted(order.id)} and is credited with it.`,
      zh: `${quoted(party.id)} 自己购买了订单 ${quoted(order.id)}，同时获得该订单的归因。`,
      orderIds: [order.id],
      touchIds: touches.flatMap(({ ids }) => ids),
    });
  });
}
