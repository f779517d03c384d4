import {
  type CreditedSale,
  type Currency,
  type Instant,
  type Money,
  money,
  toMinor,
  type Zone,
} from '@livelane/contracts/vocabulary';
import { dateOfInstant } from '@livelane/contracts/vocabulary/zones';
import { type Party, partyKey } from '../records/party.ts';

/** Which rows belong to a period, and how long periods are. */
export interface TotalsOptions {
  /**
   * `accrual`: what goes back of a sale belongs to the period of the sale. `cash`: it belongs to the period in which it
   * went back.
   */
  readonly view: 'accrual' | 'cash';
  /** Length of a period. */
  readonly by: 'day' | 'month';
  /** The zone whose calendar gives the periods. */
  readonly zone: Zone;
}

/** What a party was credited in a period, in one currency. */
export interface CreditTotal {
  /** A date such as 2026-11-22, or a month such as 2026-11. */
  readonly period: string;
  readonly party: Party;
  readonly amount: Money;
}

/**
 * What was credited by period, party and currency. Of a row that was revised, the highest revision counts.
 * @param rows - credited sales in any order, those of `--previous` files included
 * @returns totals sorted by period, party and currency; for each currency they sum to the money of the newest rows
 * @example
 * ```ts
 * import { creditOrders, creditTotals, type Order, policyOfCodes } from '@livelane/attribution';
 * const order: Order = { id: 'O1', at: '2026-11-30T20:00:00Z', codes: ['MIA10'], lines: [{ id: '1', money: { currency: 'USD', minor: '1999' } }] };
 * const { sales } = creditOrders({ touches: [], orders: [order] }, policyOfCodes([{ code: 'MIA10', creator: 'mia' }]));
 * creditTotals(sales, { view: 'accrual', by: 'month', zone: 'Asia/Shanghai' }).map((it) => `${it.period} ${it.amount.minor}`);
 * // => ["2026-12 1999"]
 * ```
 */
export function creditTotals(
  rows: readonly CreditedSale[],
  { view, by, zone }: TotalsOptions,
): CreditTotal[] {
  const newest = newestRows(rows);
  const totals = new Map<string, { readonly total: CreditTotal; units: bigint }>();
  for (const row of newest.values()) {
    const sale = view === 'cash' || row.adjusts === null ? undefined : newest.get(row.adjusts);
    const period = periodOf(sale?.occurredAt ?? row.occurredAt, { by, zone });
    for (const { to: party, amount } of row.credits) {
      const key = [period, partyKey(party), amount.currency].join('\n');
      const known = totals.get(key) ?? { total: { period, party, amount }, units: 0n };
      known.units += toMinor(amount);
      totals.set(key, known);
    }
  }
  return [...totals]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, { total, units }]) => ({ ...total, amount: money(currencyOf(total), units) }));
}

/** Of each row the highest revision. */
export function newestRows(rows: readonly CreditedSale[]): ReadonlyMap<string, CreditedSale> {
  const newest = new Map<string, CreditedSale>();
  for (const row of rows)
    if (row.revision > (newest.get(row.id)?.revision ?? 0)) newest.set(row.id, row);
  return newest;
}

function periodOf(at: Instant, { by, zone }: Pick<TotalsOptions, 'by' | 'zone'>): string {
  const date = dateOfInstant(at, zone);
  return by === 'day' ? date : date.slice(0, date.lastIndexOf('-'));
}

function currencyOf({ amount }: CreditTotal): Currency {
  return amount.currency;
}
