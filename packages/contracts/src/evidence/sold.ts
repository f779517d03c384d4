import type { CompleteContract } from '../contract/document.ts';
import {
  type CreditedSale,
  formatDecimal,
  type SessionPlan,
  toEpochMs,
  toMinor,
} from '../vocabulary/index.ts';
import type { OwnFigure, Uncompared } from './own-figure.ts';

/** The sales that belong to one piece. */
export interface PieceSales {
  readonly contract: CompleteContract;
  /** The sales of the piece, changes included. */
  readonly sales: readonly CreditedSale[];
  /** The reported time; a change counts with the sale that it adjusts. */
  readonly window: SessionPlan['window'];
}

/**
 * What is credited to the parties of the contract, of orders placed within a time: orders of which something is still credited
 * after all that went back, or their money.
 */
export function soldFigure(
  figure: 'credited-orders' | 'credited-net-sales',
  { contract, sales, window }: PieceSales,
): OwnFigure | Uncompared {
  const [from, to] = [toEpochMs(window.start), toEpochMs(window.end)];
  const placed = new Map(sales.map((sale) => [sale.id, sale]));
  const counted = sales.filter((sale) => {
    const at = toEpochMs((placed.get(sale.adjusts ?? '') ?? sale).occurredAt);
    return at >= from && at < to;
  });
  const source = {
    en: `${counted.length} credited sale(s)`,
    'zh-Hans': `${counted.length} 条归因销售`,
  };
  const parties = new Set(contract.parties.map(({ id }) => id));
  const creditOf = ({ credits }: CreditedSale): bigint =>
    credits
      .filter(({ to: it }) => it.party === 'creator' && parties.has(it.id))
      .reduce((sum, { amount }) => sum + toMinor(amount), 0n);
  const same = { relation: 'same', basis: 'measured', source } as const;
  if (figure === 'credited-net-sales') {
    const { currency } = contract;
    const money = counted.filter((sale) => creditOf(sale) !== 0n);
    if (money.some((sale) => sale.money.currency !== currency)) return 'other-currency';
    const minor = money.reduce((sum, sale) => sum + creditOf(sale), 0n);
    return { ...same, figure, value: Number(formatDecimal({ currency, minor: `${minor}` })) };
  }
  const orders = new Map<string, bigint>();
  for (const sale of counted)
    orders.set(sale.orderId, (orders.get(sale.orderId) ?? 0n) + creditOf(sale));
  return { ...same, figure, value: [...orders.values()].filter((left) => left > 0n).length };
}

/** Each sale in its newest revision. */
export function newestSales(sales: readonly CreditedSale[]): CreditedSale[] {
  const newest = new Map<string, CreditedSale>();
  for (const sale of sales)
    if ((newest.get(sale.id)?.revision ?? 0) < sale.revision) newest.set(sale.id, sale);
  return [...newest.values()];
}
