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
import type { GradeInput, GradeSetting } from '../signal.ts';

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

type InBudget = (amount: Money) => Money;

function compareBigint(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * What the creator asks and what one conversion brings, in the currency of the brief's budget.
 * @throws FX_QUOTE_MISSING for a fee or prices in other currencies without a quote at or before `asOf`; it names all
 */
export function gradeTerms(input: GradeInput): GradeTerms {
  const { profile, brief, fx, shared } = input;
  return namingQuotes(fx, (quotes) => {
    const setting = { ...input, fx: quotes };
    const asked = wantsVideo(brief)
      ? askedForVideo(profile, (amount) => inBudget(amount, setting))
      : profile.fee;
    const { fixed } = asked ?? {};
    return {
      fixedFee:
        fixed === undefined || fixed === null
          ? zeroMoney(brief.budget.currency)
          : inBudget(fixed, setting),
      commission: asked?.commission ?? 0,
      feeKnown: fixed !== undefined,
      ...(brief.samples === undefined ? {} : { samples: inBudget(brief.samples, setting) }),
      // At least one in a million takes place, so that a fee at which it breaks even is defined.
      ...(brief.noShow === undefined ? {} : { delivered: Math.max(1, PPM - brief.noShow) }),
      // With other quotes than the brief's, which stand in for what is missing, nothing is shared.
      products: quotes === fx ? shared(productTerms) : productTerms(setting),
    };
  });
}

/** What one conversion of each product of the brief brings, in the currency of the budget. */
function productTerms(setting: GradeSetting): GradeTerms['products'] {
  return setting.brief.products.map(({ id, price, margin, returns }) => ({
    id,
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
