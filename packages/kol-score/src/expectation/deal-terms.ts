import {
  type Brief,
  convertMoney,
  type FxQuote,
  type GradeTerms,
  governingQuote,
  type Instant,
  type Money,
  PPM,
  toMinor,
  zeroMoney,
} from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';

/** What one conversion brings and what the creator asks, as a grade carries it in `expectation.terms`. */
export type DealTerms = GradeTerms;

/** What quotes convert the creator's fee and the products' prices by. */
export interface TermsOptions {
  readonly asOf: Instant;
  readonly fx: readonly FxQuote[];
}

/**
 * The terms of a deal in the currency of the brief's budget.
 * @throws FX_QUOTE_MISSING where a fee or price is in another currency without a quote at or before `asOf`
 */
export function dealTerms(
  profile: Pick<CreatorProfile, 'fee'>,
  brief: Pick<Brief, 'budget' | 'products'>,
  { asOf, fx }: TermsOptions,
): DealTerms {
  const { currency } = brief.budget;
  const inBudget = (amount: Money): Money => {
    if (amount.currency === currency) return amount;
    const quote = governingQuote(fx, { from: amount.currency, to: currency, at: asOf });
    return convertMoney(amount, { to: currency, quote, rounding: 'half-even' });
  };
  const fixed = profile.fee?.fixed ?? null;
  return {
    fixedFee: fixed === null ? zeroMoney(currency) : inBudget(fixed),
    commission: profile.fee?.commission ?? 0,
    feeKnown: profile.fee !== undefined,
    products: brief.products.map(({ price, margin, returns }) => ({
      price: inBudget(price),
      margin,
      kept: PPM - (returns ?? 0),
    })),
  };
}

/** A quotient of whole numbers, in minor units. */
export interface Fraction {
  readonly numerator: bigint;
  readonly denominator: bigint;
}

/**
 * What one conversion leaves after a rate of its kept price is given away, exactly, in minor units.
 * @param taken - parts per million of the kept price
 */
export function unitContribution(terms: DealTerms, taken: number): Fraction {
  const whole = BigInt(PPM);
  const numerator = terms.products.reduce(
    (sum, { price, kept, margin }) => sum + toMinor(price) * BigInt(kept) * BigInt(margin - taken),
    0n,
  );
  return { numerator, denominator: BigInt(terms.products.length) * whole * whole };
}

/** What one conversion takes in, after what comes back, exactly, in minor units. */
export function unitRevenue(terms: DealTerms): Fraction {
  const numerator = terms.products.reduce(
    (sum, { price, kept }) => sum + toMinor(price) * BigInt(kept),
    0n,
  );
  return { numerator, denominator: BigInt(terms.products.length) * BigInt(PPM) };
}
