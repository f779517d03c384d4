import type { Deduction } from '../../clauses/fee/schema.ts';
import { type CreditedSale, toMinor } from '../../vocabulary/index.ts';
import { type Rational, whole } from '../money/rational.ts';
import { foreignCredit } from '../sales/sale-error.ts';

/** What a minor unit of a sale's money counts for; 1 where the money itself is counted. */
export interface SaleBase {
  /** Distinguishes bases that differ. */
  readonly key: string;
  of(sale: CreditedSale): Rational;
  /** Whether it counts things, such as units of a product, which no exchange rate changes. */
  readonly isCount?: boolean;
}

const ONE: Rational = whole(1n);

/**
 * The base of a commission: what the sale itemises and the contract does not deduct belongs to it, inside the money or on
 * top; what the contract deducts does not. Money that is not itemised counts as it is.
 */
export function baseLess(deductions: readonly Deduction[]): SaleBase {
  const deducted: ReadonlySet<string> = new Set(deductions);
  return {
    key: [...deducted].sort().join(' '),
    of: ({ breakdown, money }) => {
      const paid = toMinor(money);
      if (breakdown === undefined || paid <= 0n) return ONE;
      let base = paid;
      for (const { part, amount, inside } of breakdown)
        if (inside === deducted.has(part)) base += inside ? -toMinor(amount) : toMinor(amount);
      return { n: base < 0n ? 0n : base, d: paid };
    },
  };
}

/**
 * How much of a sale is credited to some creators, in minor units of its money.
 * @param creators - null for the whole sale, whoever is credited with it, if anybody is
 * @throws INPUT_INVALID when a credit is in another currency than the sale
 */
export function creditedUnits(
  { id, credits, money }: CreditedSale,
  creators: ReadonlySet<string> | null,
): bigint {
  let units = 0n;
  for (const { to, amount } of credits) {
    if (amount.currency !== money.currency) throw foreignCredit(id, { amount, money });
    if (to.party === 'creator' && creators?.has(to.id)) units += toMinor(amount);
  }
  return creators === null ? toMinor(money) : units;
}
