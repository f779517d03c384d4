import { type GradeTerms, PPM, toMinor } from '@livelane/contracts/vocabulary';

/** An exact amount in minor units. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * The contribution margin of one conversion after returns, less a commission; the mean over the products.
 * @param commission - parts per million of the price of what is not returned
 */
export function unitContribution(terms: GradeTerms, commission: number): Fraction {
  const whole = BigInt(PPM);
  const numerator = terms.products.reduce(
    (sum, { price, kept, margin }) =>
      // Both factors are parts per million, so that their product is a safe integer.
      sum + toMinor(price) * BigInt(kept * (margin - commission)),
    0n,
  );
  return { numerator, denominator: BigInt(terms.products.length) * whole * whole };
}

/** The revenue of one conversion after returns; the mean over the products. */
export function unitRevenue(terms: GradeTerms): Fraction {
  const numerator = terms.products.reduce(
    (sum, { price, kept }) => sum + toMinor(price) * BigInt(kept),
    0n,
  );
  return { numerator, denominator: BigInt(terms.products.length) * BigInt(PPM) };
}
