import { divideRounded } from '@livelane/contracts/vocabulary';
import { netLines } from './net-lines.ts';
import type { ShopOrder } from './shop-order.ts';

/**
 * What a refund took from the lines of an order, where its sum holds their tax as well: the tax is taken off in proportion.
 * Prices that include the tax are refunded as they are.
 */
export function refundedWorth(shop: ShopOrder, refunded: bigint): bigint | 'all' {
  const nets = netLines(shop);
  const [worth, tax] = [total(nets.map(({ net }) => net)), total(nets.map((it) => it.tax))];
  if (tax === 0n || shop.taxIncluded === true) return refunded;
  if (refunded >= worth + tax) return 'all';
  return divideRounded(refunded * worth, worth + tax, 'half-even');
}

function total(amounts: readonly bigint[]): bigint {
  return amounts.reduce((sum, amount) => sum + amount, 0n);
}
