import type { Brief, LocalText } from '@livelane/contracts/vocabulary';
import type { CreatorProfile } from '../../profile/creator-profile.ts';

/** What a grading needs exchange rates for. */
export interface Priced {
  readonly brief: Brief;
  readonly creators: readonly CreatorProfile[];
}

/** The fee or price that needs an exchange rate. */
export function priceNeeding({ brief, creators }: Priced, currency: string): LocalText | undefined {
  const paid = creators.find(({ fee }) => fee?.fixed?.currency === currency);
  if (paid !== undefined)
    return { en: `the fee of creator ${paid.id}`, 'zh-Hans': `达人“${paid.id}”的费用` };
  const sold = brief.products.find(({ price }) => price.currency === currency);
  return sold === undefined
    ? undefined
    : { en: `the price of product ${sold.id}`, 'zh-Hans': `商品“${sold.id}”的价格` };
}
