import {
  type Brief,
  convertMoney,
  type FxQuote,
  governingQuote,
  type Instant,
  type Money,
  MoneySchema,
  PPM,
  RateSchema,
  record,
  ShareSchema,
  toMinor,
  zeroMoney,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { CreatorProfile } from '../profile/creator-profile.ts';

/** Schema of {@link DealTerms}. */
export const DealTermsSchema = record({
  fixedFee: MoneySchema,
  commission: ShareSchema,
  /** Whether the creator's fee is known; where it is not, the terms are those of a deal that costs nothing. */
  feeKnown: z.boolean(),
  products: z
    .array(record({ price: MoneySchema, kept: ShareSchema, margin: RateSchema }))
    .check(z.minLength(1)),
});

/**
 * What one conversion brings and what the creator asks, in one currency. Conversions are spread evenly over the
 * products; `kept` is the share of units that do not come back. Carried in a grade as `expectation.terms`, so that
 * a settled campaign can update the money without the brief.
 */
export type DealTerms = z.infer<typeof DealTermsSchema>;

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
