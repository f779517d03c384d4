import {
  CURRENCIES,
  type Currency,
  currencyExponent,
  type Money,
  parseDecimal,
} from '@livelane/contracts/vocabulary';
import { halfWidth, type NumberSigns } from '@livelane/contracts/vocabulary/node';
import { type WrittenNumber, writtenNumber } from './number.ts';

/** An amount as a source writes it; a single amount has two equal ends. */
export interface WrittenAmount {
  readonly lower: Money;
  /** Null is open. */
  readonly upper: Money | null;
}

/** What may be the code of a currency. */
const WORD_OF_THREE = /(?<![A-Z])[A-Z]{3}(?![A-Z])/gi;

const CODES: ReadonlySet<string> = new Set(CURRENCIES);

/** The currencies that a sign may mean, the one that is meant where the source names none of them first; the longest signs first. */
const SIGNS: readonly (readonly [sign: string, currencies: readonly string[]])[] = [
  ['人民币', ['CNY']],
  ['US$', ['USD']],
  ['CA$', ['CAD']],
  ['HK$', ['HKD']],
  ['NT$', ['TWD']],
  ['MX$', ['MXN']],
  ['RMB', ['CNY']],
  ['A$', ['AUD']],
  ['C$', ['CAD']],
  ['S$', ['SGD']],
  ['R$', ['BRL']],
  ['RM', ['MYR']],
  ['Rp', ['IDR']],
  ['zł', ['PLN']],
  ['€', ['EUR']],
  ['£', ['GBP']],
  ['₹', ['INR']],
  ['₩', ['KRW']],
  ['฿', ['THB']],
  ['₫', ['VND']],
  ['₱', ['PHP']],
  ['₺', ['TRY']],
  ['元', ['CNY']],
  ['$', ['USD', 'AUD', 'CAD', 'SGD', 'HKD', 'TWD', 'MXN', 'NZD']],
  // Yuan and yen: neither is assumed.
  ['¥', ['', 'CNY', 'JPY']],
];

/**
 * An amount of money or a range of amounts: `€1500`, `1,200 USD`, `$100-$1K`, `18,000`.
 * @param currency - of an amount that names none, or whose sign means several. Default: none but USD for `$`
 * @returns undefined where the value is no amount of at least 0, or its currency is not known
 */
export function writtenAmount(
  value: unknown,
  currency?: string,
  signs?: NumberSigns,
): WrittenAmount | undefined {
  if (typeof value !== 'number' && typeof value !== 'string') return undefined;
  const [bare, unit] = split(halfWidth(String(value)).trim(), currency);
  const number = writtenNumber(bare, signs);
  return number === undefined || unit === undefined || !CODES.has(unit)
    ? undefined
    : amountOf(number, unit as Currency);
}

/** The number of an amount without its currency, and the currency. */
function split(text: string, currency: string | undefined): [bare: string, currency?: string] {
  const code = text.match(WORD_OF_THREE)?.[0].toUpperCase();
  if (code !== undefined && CODES.has(code)) {
    const isCode = (word: string): boolean => word.toUpperCase() === code;
    return [text.replace(WORD_OF_THREE, (it) => (isCode(it) ? '' : it)).trim(), code];
  }
  const plain = text.replaceAll('￥', '¥').replaceAll('\u00a5', '¥');
  const [sign, means] = SIGNS.find(([it]) => plain.includes(it)) ?? [];
  if (sign === undefined || means === undefined)
    return currency === undefined ? [text] : [text, currency];
  const meant = currency !== undefined && means.includes(currency) ? currency : means[0];
  return [
    plain.replaceAll(sign, '').trim(),
    ...(meant === undefined || meant === '' ? [] : ([meant] as const)),
  ] as [string, string?];
}

function amountOf({ lower, upper }: WrittenNumber, currency: Currency): WrittenAmount | undefined {
  const low = moneyOf(lower, currency);
  const high = upper === null ? null : moneyOf(upper, currency);
  return low === undefined || high === undefined ? undefined : { lower: low, upper: high };
}

/** Rounded to minor units: a vendor's estimate may have more digits than its currency. */
function moneyOf(major: number, currency: Currency): Money | undefined {
  if (major > 1e15) return undefined;
  return parseDecimal(currency, major.toFixed(currencyExponent(currency)));
}
