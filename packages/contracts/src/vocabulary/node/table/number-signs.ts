/** How a language writes numbers. */
export interface NumberSigns {
  readonly decimal: '.' | ',';
  /** Any one of these stands between groups of three digits; empty where digits are not grouped. */
  readonly group: string;
}

/** What numbers are without a declared locale: a decimal point and no grouping, so that nothing is guessed. */
export const PLAIN_SIGNS: NumberSigns = { decimal: '.', group: '' };

const POINT: NumberSigns = { decimal: '.', group: ',' };
const COMMA: NumberSigns = { decimal: ',', group: '.' };
/** A blank of any width is written between groups. */
const BLANK: NumberSigns = { decimal: ',', group: ' ' };
const SWISS: NumberSigns = { decimal: '.', group: "'" };

/** The signs of each locale (CLDR 48, Latin digits). */
const LOCALES: Readonly<Record<string, NumberSigns>> = {
  en: POINT,
  zh: POINT,
  ja: POINT,
  ko: POINT,
  th: POINT,
  ms: POINT,
  fil: POINT,
  he: POINT,
  'es-MX': POINT,
  'es-US': POINT,
  de: COMMA,
  es: COMMA,
  it: COMMA,
  pt: COMMA,
  nl: COMMA,
  da: COMMA,
  el: COMMA,
  tr: COMMA,
  id: COMMA,
  vi: COMMA,
  ro: COMMA,
  hr: COMMA,
  'de-CH': SWISS,
  'de-LI': SWISS,
  'it-CH': SWISS,
  fr: BLANK,
  pl: BLANK,
  ru: BLANK,
  uk: BLANK,
  cs: BLANK,
  sk: BLANK,
  bg: BLANK,
  hu: BLANK,
  sv: BLANK,
  nb: BLANK,
  fi: BLANK,
  'pt-PT': BLANK,
};

/** Regions whose decimal sign is not that of their language (CLDR 48). */
const REGIONS: readonly (readonly [language: string, signs: NumberSigns, regions: string])[] = [
  ['es', POINT, 'BR BZ CU DO GT HN NI PA PE PR SV'],
  ['en', COMMA, 'AT BE DD DE DK ES ID IT NL PL RO SI'],
  ['en', BLANK, 'CZ EE FI FR FX GE HU LT LV NO PT SE SK UA ZA'],
  ['ms', COMMA, 'BN ID'],
];

/** The tags that {@link numberSigns} knows. */
export const NUMBER_LOCALES: readonly string[] = Object.keys(LOCALES);

/**
 * The signs of a locale.
 * @param tag - a BCP 47 tag; a region with the decimal sign of its language is read as the language, `de-AT` as `de`
 * @returns undefined for a language that is not known
 * @example
 * ```ts
 * import { numberSigns } from '@livelane/contracts/vocabulary/node';
 * ['de', 'de-AT', 'es-MX', 'xx'].map(numberSigns);
 * // => [{ decimal: ",", group: "." }, { decimal: ",", group: "." }, { decimal: ".", group: "," }, undefined]
 * ```
 */
export function numberSigns(tag: string): NumberSigns | undefined {
  const [language = '', ...rest] = tag.split(/[-_]/);
  const own = language.toLowerCase();
  const parts = rest.map((part) => part.toUpperCase());
  const region = REGIONS.find(
    ([of, , regions]) => of === own && parts.some((part) => regions.split(' ').includes(part)),
  );
  if (region !== undefined) return region[1];
  return [[own, ...parts].join('-'), own].flatMap((it) =>
    Object.hasOwn(LOCALES, it) ? [LOCALES[it] as NumberSigns] : [],
  )[0];
}

/**
 * A written number as digits with a decimal point, such as `-1234.5`; exact, whatever its length.
 * @returns undefined where the text is no number by these signs; so is one whose groups are not of three digits
 * @example
 * ```ts
 * import { plainNumber } from '@livelane/contracts/vocabulary/node';
 * const german = { decimal: ',', group: '.' } as const;
 * ['-1.234.567,80', '12,5', '1.23,5'].map((text) => plainNumber(text, german));
 * // => ["-1234567.80", "12.5", undefined]
 * ```
 */
export function plainNumber(text: string, { decimal, group }: NumberSigns): string | undefined {
  // So are nearly all cells of long lists.
  if (/^\d+$/.test(text)) return text;
  const written = halfWidth(text.trim());
  const [whole = '', fraction, ...more] = written.replace(/^[+-]/, '').split(decimal);
  const digits = ungrouped(whole, group);
  const isNumber =
    digits !== undefined &&
    more.length === 0 &&
    (fraction === undefined ? digits !== '' : /^\d+$/.test(fraction));
  if (!isNumber) return undefined;
  const sign = written.startsWith('-') ? '-' : '';
  return `${sign}${digits || '0'}${fraction === undefined ? '' : `.${fraction}`}`;
}

function ungrouped(whole: string, group: string): string | undefined {
  if (/^\d*$/.test(whole)) return whole;
  const [first = '', ...others] = group === '' ? [] : whole.split(group);
  // `0.125` has a decimal point, whatever the locale says: no group of digits begins with 0.
  const isGrouped = /^[1-9]\d{0,2}$/.test(first) && others.every((it) => /^\d{3}$/.test(it));
  return isGrouped ? [first, ...others].join('') : undefined;
}

/** A number as digits with a decimal point, in the signs of a locale and without grouping. */
export function writtenNumber(plain: string, { decimal }: NumberSigns): string {
  return plain.replace('.', decimal);
}

/** A way to read a number that is not plain: the locale to declare, and what it would be. */
export interface LocaleReading {
  readonly tag: string;
  readonly plain: string;
}

/** How the locales would read a number, one for each way in which they differ. */
export function readingsByLocale(text: string): LocaleReading[] {
  return ['en', 'de', 'fr', 'de-CH'].flatMap((tag) => {
    const plain = plainNumber(text, LOCALES[tag] ?? PLAIN_SIGNS);
    return plain === undefined ? [] : [{ tag, plain }];
  });
}

/**
 * The text with full-width forms, minus signs, blanks and apostrophes of any kind as in ASCII.
 * @example
 * ```ts
 * import { halfWidth } from '@livelane/contracts/vocabulary/node';
 * halfWidth('−１２．５０％'); // => "-12.50%"
 * ```
 */
export function halfWidth(text: string): string {
  if (/^[\x20-\x7e]*$/.test(text)) return text;
  return text
    .replace(/[\uff01-\uff5e]/g, (it) => String.fromCharCode(it.charCodeAt(0) - 0xfee0))
    .replace(/\u2212/g, '-')
    .replace(/[\u00a0\u2009\u202f\u3000]/g, ' ')
    .replace(/\u2019/g, "'");
}
