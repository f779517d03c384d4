import type { Instant } from '@livelane/contracts/vocabulary';
import { compoundId } from '../../records/compound-id.ts';
import type { Order } from '../../records/order.ts';
import type { Touch } from '../../records/touch.ts';
import type { OrderContext } from './order-context.ts';
import type { OrderDraft } from './order-draft.ts';

/** An order with the contact that the service credits with it, by whose click id both are joined. */
export interface CreditedOrder {
  readonly order: Order;
  readonly touch: Touch;
}

/**
 * The touch that a service says led to an order, as its creator's, and the order with the click id of that touch. The
 * service's own click id, else one that names the order; its own time, else that of the order.
 * @returns undefined where the export names no creator
 */
export function creditedOrder(
  order: Order,
  { rows }: OrderDraft,
  { from, constants, creators }: OrderContext,
): CreditedOrder | undefined {
  const contacts = rows.flatMap(({ touch }) => (touch === undefined ? [] : [touch]));
  const stated = contacts.find(({ creator }) => creator !== undefined) ?? contacts[0];
  const named = stated?.creator ?? constants['creator'];
  if (named === undefined) return undefined;
  const creator = Object.hasOwn(creators, named) ? (creators[named] ?? named) : named;
  const clickId = stated?.clickId ?? compoundId(from, order.id);
  const touch: Touch = {
    id: compoundId(from, order.id, creator),
    kind: (stated?.kind ?? constants['kind'] ?? 'affiliate') as Touch['kind'],
    // A touch after its order is none.
    at: earlier(stated?.at ?? order.at, order.at),
    persons: [],
    creator,
    channel: stated?.channel ?? constants['channel'] ?? from,
    clickId,
  };
  return { order: { ...order, clickIds: [...(order.clickIds ?? []), clickId] }, touch };
}

function earlier(a: Instant, b: Instant): Instant {
  return Date.parse(b) < Date.parse(a) ? b : a;
}
