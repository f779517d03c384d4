import { type Currency, money, toMinor } from '@livelane/contracts/vocabulary';
import type { Adjustment } from '../records/adjustment.ts';
import { compoundId } from '../records/compound-id.ts';
import type { Order, OrderLine } from '../records/order.ts';
import { lineIds } from './line-ids.ts';
import { type NetLine, netLines } from './net-lines.ts';
import type { Reversal, ShopOrder } from './shop-order.ts';

/** The records that an order of a shop is. */
export interface OrderRecords {
  /** None where the shop states money that went back alone. */
  readonly order: Order | undefined;
  readonly adjustments: readonly Adjustment[];
}

/** An order of a shop as the records of this package. Reversals of nothing give no adjustment. */
export function orderRecords(shop: ShopOrder): OrderRecords {
  const ids = lineIds(shop.lines);
  const nets = netLines(shop);
  const { id, at, recordedAt, source, persons, customer, market, codes, clickIds } = shop;
  const { inRoom, status } = shop;
  const order: Order = {
    ...given({ id, at, recordedAt, source, customer, market, inRoom, status }),
    ...given({
      persons: filled(persons),
      codes: filled(codes),
      clickIds: filled(clickIds),
    }),
    lines: shop.lines.map((line, position): OrderLine => {
      const net = nets[position] ?? NOTHING;
      const breakdown = breakdownOf(shop, net);
      return {
        id: ids[position] ?? '1',
        ...given({ productId: line.productId }),
        ...(line.quantity > 1 ? { quantity: line.quantity } : {}),
        money: money(shop.currency, net.net),
        ...(breakdown.length === 0 ? {} : { breakdown }),
      };
    }),
  } as Order;
  return {
    order: order.lines.length === 0 ? undefined : order,
    adjustments: shop.reversals.flatMap((it) => adjustmentOf(order, it, shop.currency)),
  };
}

const NOTHING: NetLine = { net: 0n, discount: 0n, tax: 0n, shipping: 0n };

function breakdownOf(
  { currency, taxIncluded = false, shippingIncluded = false }: ShopOrder,
  { discount, tax, shipping }: NetLine,
): NonNullable<OrderLine['breakdown']> {
  const parts = [
    { part: 'merchant-coupon', units: discount, inside: false },
    { part: 'tax', units: tax, inside: taxIncluded },
    { part: 'shipping', units: shipping, inside: shippingIncluded },
  ] as const;
  return parts.flatMap(({ part, units, inside }) =>
    units > 0n ? [{ part, amount: money(currency, units), inside }] : [],
  );
}

function adjustmentOf(order: Order, reversal: Reversal, currency: Currency): Adjustment[] {
  const { id, change, line, at, recordedAt, cumulative } = reversal;
  const lines = line === undefined ? order.lines : order.lines.slice(line, line + 1);
  const worth = lines.reduce((sum, { money: paid }) => sum + toMinor(paid), 0n);
  const wanted = reversal.amount === 'all' ? worth : reversal.amount;
  // Tax and shipping that went back as well are not in the money of the lines.
  const units = cumulative === true && wanted > worth ? worth : wanted;
  if (units <= 0n) return [];
  return [
    {
      // The next export of the order may state more.
      id: cumulative === true ? compoundId(id, String(units)) : id,
      orderId: order.id,
      lineId: line === undefined ? null : (lines[0]?.id ?? null),
      change,
      money: money(currency, units),
      at,
      ...given({ recordedAt, cumulative }),
    } as Adjustment,
  ];
}

/** The fields that have a value. */
function given(fields: Readonly<Record<string, unknown>>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}

function filled<Item>(items: readonly Item[] | undefined): readonly Item[] | undefined {
  return items === undefined || items.length === 0 ? undefined : items;
}
