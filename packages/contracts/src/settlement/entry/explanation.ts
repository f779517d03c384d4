import {
  type Currency,
  formatDecimal,
  type LocalText,
  type Money,
  money,
  type Rate,
} from '../../vocabulary/index.ts';

/** An amount as statements write it: the decimal and the code. */
export function written(amount: Money): string {
  return `${formatDecimal(amount)} ${amount.currency}`;
}

/** Minor units of a currency as statements write them. */
export function writtenUnits(currency: Currency, units: bigint): string {
  return written(money(currency, units));
}

/** A rate in per cent without needless zeros: 125000 ppm is 12.5 %. */
export function percent(rate: Rate): string {
  const hundredths = String(Math.abs(rate)).padStart(5, '0');
  const decimals = hundredths.slice(-4).replace(/0+$/, '');
  return `${rate < 0 ? '-' : ''}${hundredths.slice(0, -4)}${decimals === '' ? '' : `.${decimals}`} %`;
}

/** A sentence in the two languages of statements. */
export function said(en: string, zh: string): LocalText {
  return { en, 'zh-Hans': zh };
}

/** The first five of some ids in order, with a mark where there are more: a sentence stays one. */
export function few(ids: readonly string[]): string {
  return `${ids.toSorted().slice(0, 5).join(', ')}${ids.length > 5 ? ' …' : ''}`;
}
