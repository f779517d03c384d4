import { type GradeTerms, PPM, toMinor } from '@livelane/contracts/vocabulary';

/** An exact amount in minor units. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/** What the products of terms bring, before any commission; all that a conversion brings is linear in it. */
export interface UnitTotals {
  /** Sum of the prices times what is kept, in minor units by a million. */
  readonly revenue: bigint;
  /** Sum of the prices times what is kept times the margin, in minor units by 10^12. */
  readonly margin: bigint;
  /** Number of products. */
  readonly products: bigint;
}

const WHOLE = BigInt(PPM);

/** The totals of products. */
export function unitTotals(products: GradeTerms['products']): UnitTotals {
  let [revenue, margin] = [0n, 0n];
  for (const { price, kept, margin: share } of products) {
    const minor = toMinor(price);
    revenue += minor * BigInt(kept);
    // Both factors are parts per million, so that their product is a safe integer.
    margin += minor * BigInt(kept * share);
  }
  return { revenue, margin, products: BigInt(products.length) };
}

/**
 * The contribution margin of one conversion after returns, less a commission; the mean over the products.
 * @param commission - parts per million of the price of what is not returned
 */
export function unitContribution(
  terms: GradeTerms,
  commission: number,
  { revenue, margin, products }: UnitTotals = unitTotals(terms.products),
): Fraction {
  return {
    numerator: margin - revenue * BigInt(commission),
    denominator: products * WHOLE * WHOLE,
  };
}

/** The revenue of one conversion after returns; the mean over the products. */
export function unitRevenue(
  terms: GradeTerms,
  { revenue, products }: UnitTotals = unitTotals(terms.products),
): Fraction {
  return { numerator: revenue, denominator: products * WHOLE };
}
