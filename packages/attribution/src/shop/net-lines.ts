import { allocateUnits } from '@livelane/contracts/vocabulary';
import type { ShopLine, ShopOrder } from './shop-order.ts';

/** What a line is worth, in minor units. */
export interface NetLine {
  /** Paid for it after discounts. */
  readonly net: bigint;
  readonly discount: bigint;
  readonly tax: bigint;
  readonly shipping: bigint;
}

/**
 * The worth of each line: what was paid for it where that is stated, else price × quantity less its discount, and less its
 * part of what the order was discounted as a whole, by largest remainder, so that lines sum exactly to the order's subtotal. Tax and shipping of the order are
 * divided in proportion as well.
 */
export function netLines(order: ShopOrder): NetLine[] {
  const own = order.lines.map(ownNet);
  const sum = total(own);
  const isPaid = order.lines.every((line) => line.total !== undefined);
  const target = order.subtotal ?? sum - (isPaid ? 0n : (order.discount ?? 0n));
  const off = divided(sum - target, own);
  const nets = own.map((net, at) => net - (off[at] ?? 0n));
  const taxes = taxesOf(order, nets);
  const shipping = divided(order.shipping ?? 0n, nets);
  return order.lines.map((line, at) => {
    const net = nets[at] ?? 0n;
    const { full = net } = line;
    return {
      net,
      discount: full > net ? full - net : 0n,
      tax: taxes[at] ?? 0n,
      shipping: shipping[at] ?? 0n,
    };
  });
}

/** Whether the lines and discounts of an order that states its subtotal lead to it. */
export function sumsAgree({ lines, discount = 0n, subtotal }: ShopOrder): boolean {
  if (subtotal === undefined) return true;
  const gap = total(lines.map(ownNet)) - subtotal;
  // A discount may also be on shipping, so that less of it is on the lines.
  return gap === 0n || (gap > 0n && gap <= discount);
}

function ownNet({ total: paid, full = 0n, discount = 0n }: ShopLine): bigint {
  return paid ?? full - discount;
}

function taxesOf({ lines, tax }: ShopOrder, nets: readonly bigint[]): readonly bigint[] {
  if (lines.some((line) => line.tax !== undefined)) return lines.map((line) => line.tax ?? 0n);
  const taxed = nets.map((net, at) => (lines[at]?.taxable === false ? 0n : net));
  return divided(tax ?? 0n, total(taxed) > 0n ? taxed : nets);
}

/** An amount in proportion to weights; in equal parts where these are all 0, and with its sign. */
function divided(amount: bigint, weights: readonly bigint[]): bigint[] {
  if (amount === 0n || weights.length === 0) return weights.map(() => 0n);
  const positive = weights.map((weight) => (weight > 0n ? weight : 0n));
  const used = total(positive) > 0n ? positive : weights.map(() => 1n);
  const sign = amount < 0n ? -1n : 1n;
  return allocateUnits(amount * sign, used).map((part) => part * sign);
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
