import {
  convertMoney,
  type GradeTerms,
  governingQuote,
  type Money,
  namingQuotes,
  PPM,
  zeroMoney,
} from '@livelane/contracts/vocabulary';
import type { GradeInput } from '../signal.ts';

/**
 * What the creator asks and what one conversion brings, in the currency of the brief's budget.
 * @throws FX_QUOTE_MISSING for a fee or prices in other currencies without a quote at or before `asOf`; it names all
 */
export function gradeTerms({
  profile,
  brief,
  asOf,
  fx,
}: Pick<GradeInput, 'profile' | 'brief' | 'asOf' | 'fx'>): GradeTerms {
  const { currency } = brief.budget;
  const fixed = profile.fee?.fixed ?? null;
  return namingQuotes(fx, (quotes) => {
    const inBudget = (amount: Money): Money => {
      if (amount.currency === currency) return amount;
      const quote = governingQuote(quotes, { from: amount.currency, to: currency, at: asOf });
      return convertMoney(amount, { to: currency, quote, rounding: 'half-even' });
    };
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
  });
}
