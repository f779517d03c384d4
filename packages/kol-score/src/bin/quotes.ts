import {
  type Brief,
  isLivelaneError,
  type LocalText,
  vocabularyError,
} from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../profile/creator-profile.ts';

/** What a grading needs exchange rates for. */
export interface Priced {
  readonly brief: Brief;
  readonly creators: readonly CreatorProfile[];
}

/**
 * What a call gives; where it finds no exchange rate, the error names the fee or price that needs the rate.
 * @throws what the call throws
 */
export function namingQuotes<Result>(priced: Priced, call: () => Result): Result {
  try {
    return call();
  } catch (error) {
    if (!isLivelaneError(error, 'FX_QUOTE_MISSING')) throw error;
    const neededBy = neededIn(priced, error.details.from);
    if (neededBy === undefined) throw error;
    throw vocabularyError(
      'FX_QUOTE_MISSING',
      { ...error.details, neededBy, reason: 'needed' },
      { cause: error },
    );
  }
}

function neededIn({ brief, creators }: Priced, currency: string): LocalText | undefined {
  const paid = creators.find(({ fee }) => fee?.fixed?.currency === currency);
  if (paid !== undefined)
    return { en: `the fee of creator ${paid.id}`, 'zh-Hans': `达人“${paid.id}”的费用` };
  const sold = brief.products.find(({ price }) => price.currency === currency);
  return sold === undefined
    ? undefined
    : { en: `the price of product ${sold.id}`, 'zh-Hans': `商品“${sold.id}”的价格` };
}
