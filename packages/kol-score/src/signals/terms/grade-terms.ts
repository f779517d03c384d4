import {
  convertMoney,
  type GradeTerms,
  governingQuote,
  type Money,
  namingQuotes,
  PPM,
  toMinor,
  zeroMoney,
} from '@livelane/contracts/vocabulary';
import { wantsVideo } from '../../benchmarks/format.ts';
import type { CreatorProfile } from '../../profile/creator-profile.ts';
import type { GradeInput, GradeSetting, Read } from '../signal.ts';
import { type UnitTotals, unitTotals } from './unit-economics.ts';

/** What a creator asks for one live, or one video; undefined where nobody has stated any of it. */
interface Asked {
  /** Null is not charged; undefined where nobody has quoted it. */
  readonly fixed?: Money | null;
  readonly commission: number | null;
}

/**
 * What the creator asks for a video: the cheapest that is quoted at one price or up to one, with the commission of the
 * fee. A fee that is a commission alone is one for videos as well.
 */
function askedForVideo(
  { quotes = [], fee }: CreatorProfile,
  inBudget: InBudget,
): Asked | undefined {
  const prices = quotes.flatMap(({ work, price }) =>
    work === 'short-video' && price.upper !== null ? [inBudget(price.upper)] : [],
  );
  const [first] = prices.sort((a, b) => compareBigint(toMinor(a), toMinor(b)));
  if (first !== undefined) return { fixed: first, commission: fee?.commission ?? null };
  const isForLives = fee?.fixed !== undefined && fee.fixed !== null;
  return isForLives ? undefined : fee;
}

/** What other currencies are converted with. */
type Exchange = Pick<GradeSetting, 'brief' | 'asOf' | 'fx'>;

type InBudget = (amount: Money) => Money;

function compareBigint(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * What the creator asks and what one conversion brings, in the currency of the brief's budget.
 * @throws FX_QUOTE_MISSING for a fee or prices in other currencies without a quote at or before `asOf`; it names all
 */
export function gradeTerms(input: GradeInput): GradeTerms {
  const { profile, brief, asOf, fx, shared } = input;
  return namingQuotes(fx, (quotes) => {
    const exchange = { brief, asOf, fx: quotes };
    const asked = wantsVideo(brief)
      ? askedForVideo(profile, (amount) => inBudget(amount, exchange))
      : profile.fee;
    const fixed = asked?.fixed;
    return {
      fixedFee:
        fixed === undefined || fixed === null
          ? zeroMoney(brief.budget.currency)
          : inBudget(fixed, exchange),
      commission: asked?.commission ?? 0,
      feeKnown: fixed !== undefined,
      ...(brief.samples === undefined ? {} : { samples: inBudget(brief.samples, exchange) }),
      ...(brief.noShow === undefined ? {} : { delivered: PPM - brief.noShow }),
      // With other quotes than the brief's, which stand in for what is missing, nothing is shared.
      products: quotes === fx ? shared(productTerms) : productTerms(exchange),
    };
  });
}

/** What one conversion of the terms' products brings, prepared once where it is that of the brief. */
export function gradeTotals({ shared }: GradeInput, read: Read): UnitTotals {
  const { products } = read(gradeTerms);
  return products === shared(productTerms) ? shared(productTotals) : unitTotals(products);
}

function productTotals(setting: GradeSetting): UnitTotals {
  return unitTotals(productTerms(setting));
}

/** What one conversion of each product of the brief brings, in the currency of the budget. */
function productTerms(exchange: Exchange): GradeTerms['products'] {
  return exchange.brief.products.map(({ id, price, margin, returns }) => ({
    id,
    price: inBudget(price, exchange),
    margin,
    kept: PPM - (returns ?? 0),
  }));
}

function inBudget(amount: Money, { brief, asOf, fx }: Exchange): Money {
  const { currency } = brief.budget;
  if (amount.currency === currency) return amount;
  const quote = governingQuote(fx, { from: amount.currency, to: currency, at: asOf });
  return convertMoney(amount, { to: currency, quote, rounding: 'half-even' });
}
