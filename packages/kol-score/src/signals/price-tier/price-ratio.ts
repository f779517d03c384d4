import {
  compareInstants,
  convertMoney,
  governingQuote,
  type Money,
} from '@livelane/contracts/vocabulary';
import type { GradeInput } from '../signal.ts';

/** A price over another one; null without a quote, or where either is 0. */
export function priceRatio(
  promoted: Money,
  own: Money,
  { fx, asOf }: Pick<GradeInput, 'fx' | 'asOf'>,
): number | null {
  const [from, to] = [promoted.currency, own.currency];
  let amount = promoted;
  if (from !== to) {
    const usable = fx.filter(
      ({ base, quote, asOf: at }) =>
        compareInstants(at, asOf) <= 0 &&
        ((base === from && quote === to) || (base === to && quote === from)),
    );
    if (usable.length === 0) return null;
    const quote = governingQuote(usable, { from, to, at: asOf });
    amount = convertMoney(promoted, { to, quote, rounding: 'half-even' });
  }
  const [numerator, denominator] = [Number(amount.minor), Number(own.minor)];
  return numerator > 0 && denominator > 0 ? numerator / denominator : null;
}
