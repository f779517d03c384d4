import type { Currency, LocalText } from '@livelane/contracts/vocabulary';
import type { Order } from '../records/order.ts';

/** The currencies of orders that are converted into that of a report, in the order of their codes. */
export function convertedFrom(orders: readonly Order[], currency: Currency): Currency[] {
  const all = orders.flatMap(({ lines: [first] }) => (first ? [first.money.currency] : []));
  return [...new Set(all)].filter((it) => it !== currency).sort();
}

/** What is said under figures that come of several currencies. */
export const CONVERTED: LocalText = {
  en: 'Amounts are in {currency}; those in {others} are converted at the rate in force when each order was placed.',
  'zh-Hans': '金额以 {currency} 计；{others} 的金额按各订单下单时适用的汇率换算。',
};
