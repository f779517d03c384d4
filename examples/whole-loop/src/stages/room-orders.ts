import type { Order } from '@livelane/attribution';
import {
  type Money,
  money,
  PPM,
  type SessionEvent,
  type SessionLog,
  type SessionPlan,
  toMinor,
} from '@livelane/contracts/vocabulary';

/**
 * The orders placed in the room, as the shop behind it would book them: whoever redeems a code with an order id buys
 * the product they clicked last, at the price that was pinned then, less the discount of the code.
 */
export function ordersFromRoom(log: SessionLog, plan: SessionPlan): Order[] {
  const prices = new Map<string, Money>(
    plan.products.map((product) => [product.id, product.price]),
  );
  const clicks = new Map<string, Extract<SessionEvent, { type: 'click' }>>();
  const orders: Order[] = [];
  for (const event of log.events) {
    if (event.type === 'pin') prices.set(event.productId, event.price);
    if (event.type === 'click') clicks.set(event.person, event);
    if (event.type !== 'redeem' || event.orderId === undefined) continue;
    const click = clicks.get(event.person);
    const productId = click?.productId ?? plan.products[0]?.id;
    const price = productId === undefined ? undefined : prices.get(productId);
    if (productId === undefined || price === undefined) continue;
    orders.push({
      id: event.orderId,
      at: event.at,
      recordedAt: event.at,
      persons: [event.person],
      customer: 'unknown',
      market: null,
      lines: [{ id: `${event.orderId}-1`, productId, money: discounted(price, plan, event.code) }],
      codes: [event.code],
      clickIds: click === undefined ? [] : [click.clickId],
      inRoom: log.sessionId,
    });
  }
  return orders;
}

function discounted(price: Money, plan: SessionPlan, code: string): Money {
  const discount = plan.codes.find((it) => it.code === code)?.discount ?? 0;
  return money(price.currency, (toMinor(price) * BigInt(PPM - discount)) / BigInt(PPM));
}
