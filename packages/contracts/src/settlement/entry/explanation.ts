import {
  type BothLanguages,
  type Currency,
  formatMoney,
  type LocalText,
  money,
} from '../../vocabulary/index.ts';

/** Minor units of a currency as text. */
export function formatUnits(currency: Currency, units: bigint): string {
  return formatMoney(money(currency, units));
}

/** A sentence in the two languages of statements. */
export function inBoth(en: string, zhHans: string): LocalText & BothLanguages {
  return { en, 'zh-Hans': zhHans };
}

/** The first five of some ids in order, with an ellipsis where there are more. */
export function abridged(ids: readonly string[]): string {
  return `${ids.toSorted().slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
}
