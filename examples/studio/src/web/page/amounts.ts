import type { Language } from './first-language.ts';

/** An amount, as records have it. */
export interface Amount {
  readonly currency: string;
  readonly minor: string;
}

/**
 * Currencies by their digits after the decimal point (ISO 4217) where these are not two. `Intl` follows custom instead: it
 * writes IDR and HUF without any. A test compares this with the contracts' table, which would bring 18 kB of schemas.
 */
const DIGITS: Readonly<Record<number, string>> = {
  0: 'BIF CLP DJF GNF ISK JPY KMF KRW PYG RWF UGX UYI VND VUV XAF XOF XPF',
  3: 'BHD IQD JOD KWD LYD OMR TND',
  4: 'CLF UYW',
};

/** Digits after the decimal point of a currency. */
export function digitsOf(currency: string): number {
  const [digits] = Object.entries(DIGITS).find(([, codes]) => codes.includes(currency)) ?? [2];
  return Number(digits);
}

/** An amount as a language writes it. The digits are those of the text: no float is made of them. */
export function amountText({ currency, minor }: Amount, language: Language): string {
  const digits = digitsOf(currency);
  const sign = minor.startsWith('-') ? '-' : '';
  const whole = minor.replace('-', '').padStart(digits + 1, '0');
  const point = whole.length - digits;
  const decimal = `${sign}${whole.slice(0, point)}${digits === 0 ? '' : `.${whole.slice(point)}`}`;
  const fraction = { minimumFractionDigits: digits, maximumFractionDigits: digits };
  const format = new Intl.NumberFormat(language, { style: 'currency', currency, ...fraction });
  // A text that is a decimal number is formatted exactly.
  return format.format(decimal as `${number}`);
}
