import { formatDecimal, groupDigits, type Language, type Money } from '../vocabulary/index.ts';

/** How a language writes amounts: the mark between thousands, the decimal mark, and whether the code comes first. */
type Writing = readonly [group: string, decimal: string, codeFirst: boolean];

const ENGLISH: Writing = [',', '.', true];
const CONTINENTAL: Writing = ['.', ',', false];
const SPACED: Writing = ['\u202f', ',', false];

const BY_LANGUAGE: Readonly<Record<string, Writing>> = {
  ar: ENGLISH,
  de: CONTINENTAL,
  en: ENGLISH,
  es: CONTINENTAL,
  fr: SPACED,
  id: CONTINENTAL,
  it: CONTINENTAL,
  ja: ENGLISH,
  ko: ENGLISH,
  ms: ENGLISH,
  nl: ['.', ',', true],
  pt: CONTINENTAL,
  th: ENGLISH,
  vi: CONTINENTAL,
  zh: ENGLISH,
};

/** Spanish as Mexico writes it, with the decimal point. */
const BY_TAG: Readonly<Record<string, Writing>> = { 'es-MX': ENGLISH, 'es-US': ENGLISH };

/**
 * An amount as people of a language read it, with the ISO code rather than an ambiguous sign. Written from
 * a table of ours, not by `Intl`, whose output changes between engines.
 * @returns such as `1.299,00 EUR` for 1,299 EUR in German
 */
export function writtenPrice(price: Money, language: Language): string {
  const [group, decimal, codeFirst] =
    BY_TAG[language] ?? BY_LANGUAGE[language.split('-')[0] ?? ''] ?? ENGLISH;
  const [whole = '0', fraction] = formatDecimal(price).split('.');
  const grouped = groupDigits(whole).replaceAll(',', group);
  const amount = fraction === undefined ? grouped : `${grouped}${decimal}${fraction}`;
  return codeFirst ? `${price.currency} ${amount}` : `${amount} ${price.currency}`;
}
