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

/** A decimal number as people of a language read it. @param decimal - with a point, such as 1299.00 */
export function writtenNumber(decimal: string, language: Language): string {
  const [group, mark] = writingOf(language);
  const [whole = '0', fraction] = decimal.split('.');
  const grouped = groupDigits(whole).replaceAll(',', group);
  return fraction === undefined ? grouped : `${grouped}${mark}${fraction}`;
}

function writingOf(language: Language): Writing {
  return BY_TAG[language] ?? BY_LANGUAGE[language.split('-')[0] ?? ''] ?? ENGLISH;
}

/**
 * An amount as people of a language read it, with the ISO code rather than an ambiguous sign. Written from
 * a table of ours, not by `Intl`, whose output changes between engines.
 * @returns such as `1.299,00 EUR` for 1,299 EUR in German
 */
export function writtenPrice(price: Money, language: Language): string {
  const [, , codeFirst] = writingOf(language);
  const amount = writtenNumber(formatDecimal(price), language);
  return codeFirst ? `${price.currency} ${amount}` : `${amount} ${price.currency}`;
}
