import { currencyExponent, formatDecimal, type Money } from '@livelane/contracts/vocabulary';

/** How much room a text takes, in units of one Latin letter: East Asian ones count twice. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text)
    width +=
      /[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]|\p{Extended_Pictographic}/u.test(
        character,
      )
        ? 2
        : 1;
  return width;
}

/** A text cut to a width, with an ellipsis where something was cut. */
export function clip(text: string, width: number): string {
  if (textWidth(text) <= width) return text;
  let kept = '';
  for (const character of text) {
    if (textWidth(kept + character) > width - 1) break;
    kept += character;
  }
  return `${kept.trimEnd()}…`;
}

/** A whole number with thin groups of three: 1,000,000. */
export function grouped(value: number | bigint | string): string {
  return String(value).replace(/\B(?=(\d{3})+(?!\d))/g, ',');
}

const SIGNS: Readonly<Record<string, string>> = {
  USD: '$',
  EUR: '€',
  GBP: '£',
  JPY: '¥',
  KRW: '₩',
  VND: '₫',
  INR: '₹',
  CNY: 'CN¥',
  THB: '฿',
};

/**
 * An amount for people: sign or code, grouped digits, all the decimals of its currency. `whole` rounds half to even:
 * for estimates only, because rounded parts need not sum to their rounded whole.
 */
export function amount(money: Money, digits: 'exact' | 'whole' = 'exact'): string {
  const text = formatDecimal(digits === 'whole' ? toWhole(money) : money);
  const negative = text.startsWith('-');
  const [whole = '0', fraction] = (negative ? text.slice(1) : text).split('.');
  const sign = Object.hasOwn(SIGNS, money.currency)
    ? (SIGNS[money.currency] ?? '')
    : `${money.currency} `;
  const decimals = digits === 'exact' && fraction !== undefined ? `.${fraction}` : '';
  return `${negative ? '−' : ''}${sign}${grouped(whole)}${decimals}`;
}

/** The amount in whole units of its currency, half to even. */
function toWhole({ currency, minor }: Money): Money {
  const unit = 10n ** BigInt(currencyExponent(currency));
  const [value, whole] = [BigInt(minor), BigInt(minor) / unit];
  const rest = (value - whole * unit) * (value < 0n ? -2n : 2n);
  const up = rest > unit || (rest === unit && whole % 2n !== 0n);
  const away = value < 0n ? -1n : 1n;
  return { currency, minor: String((up ? whole + away : whole) * unit) };
}

/** An amount as a number of its major unit, for lengths in pictures only. */
export function drawn(money: Money): number {
  return Number(money.minor) / 10 ** currencyExponent(money.currency);
}

/** A count with its noun: 1 order, 2 orders. */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${grouped(count)} ${count === 1 ? one : many}`;
}

/** Parts per million for people: 15 %, 7.5 %. */
export function percent(ppm: number): string {
  return `${Math.round(ppm / 100) / 100} %`;
}

/** Followers and viewers for people: 1.0 M, 200 k, 950. */
export function short(count: number): string {
  if (count >= 1_000_000) return `${(Math.round(count / 100_000) / 10).toFixed(1)} M`;
  if (count >= 10_000) return `${Math.round(count / 1000)} k`;
  if (count >= 1000) return `${(Math.round(count / 100) / 10).toFixed(1)} k`;
  return String(count >= 100 ? Math.round(count) : Math.round(count * 10) / 10);
}
