import {
  convertMoney,
  type GradeTerms,
  governingQuote,
  type Money,
  PPM,
  zeroMoney,
} from '@livelane/contracts/vocabulary';
import type { GradeInput, GradeSetting } from '../signal.ts';

/**
 * What the creator asks and what one conversion brings, in the currency of the brief's budget.
 * @throws FX_QUOTE_MISSING for a fee or price in another currency without a quote at or before `asOf`
 */
export function gradeTerms(input: GradeInput): GradeTerms {
  const { profile, brief, shared } = input;
  const fixed = profile.fee?.fixed ?? null;
  return {
    fixedFee: fixed === null ? zeroMoney(brief.budget.currency) : inBudget(fixed, input),
    commission: profile.fee?.commission ?? 0,
    feeKnown: profile.fee !== undefined,
    products: shared(productTerms),
  };
}

/** What one conversion of each product of the brief brings, in the currency of the budget. */
function productTerms(setting: GradeSetting): GradeTerms['products'] {
  return setting.brief.products.map(({ price, margin, returns }) => ({
    price: inBudget(price, setting),
    margin,
    kept: PPM - (returns ?? 0),
  }));
}

function inBudget(amount: Money, { brief, asOf, fx }: GradeSetting): Money {
  const { currency } = brief.budget;
  if (amount.currency === currency) return amount;
  const quote = governingQuote(fx, { from: amount.currency, to: currency, at: asOf });
  return convertMoney(amount, { to: currency, quote, rounding: 'half-even' });
}
