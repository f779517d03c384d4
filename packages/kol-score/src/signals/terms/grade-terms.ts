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
import type { GradeInput } from '../signal.ts';

/** What a creator asks for one live, or one video; undefined where nobody has quoted it. */
interface Asked {
  readonly fixed: Money | null;
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
  return fee?.fixed === null ? fee : undefined;
}

type InBudget = (amount: Money) => Money;

function compareBigint(a: bigint, b: bigint): number {
  return a < b ? -1 : Number(a > b);
}

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
  return namingQuotes(fx, (quotes) => {
    const inBudget = (amount: Money): Money => {
      if (amount.currency === currency) return amount;
      const quote = governingQuote(quotes, { from: amount.currency, to: currency, at: asOf });
      return convertMoney(amount, { to: currency, quote, rounding: 'half-even' });
    };
    const asked = wantsVideo(brief) ? askedForVideo(profile, inBudget) : profile.fee;
    const fixed = asked?.fixed ?? null;
    return {
      fixedFee: fixed === null ? zeroMoney(currency) : inBudget(fixed),
      commission: asked?.commission ?? 0,
      feeKnown: asked !== undefined,
      products: brief.products.map(({ price, margin, returns }) => ({
        price: inBudget(price),
        margin,
        kept: PPM - (returns ?? 0),
      })),
    };
  });
}
