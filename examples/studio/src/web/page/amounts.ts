import type { Language } from './language.tsx';

/** An amount, as records have it. */
export interface Amount {
  readonly currency: string;
  readonly minor: string;
}

/** Digits after the decimal point of a currency (ISO 4217). */
export function digitsOf(currency: string): number {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return format.resolvedOptions().maximumFractionDigits ?? 2;
}

/** An amount as a language writes it. The digits are those of the text: no float is made of them. */
export function amountText({ currency, minor }: Amount, language: Language): string {
  const digits = digitsOf(currency);
  const sign = minor.startsWith('-') ? '-' : '';
  const whole = minor.replace('-', '').padStart(digits + 1, '0');
  const point = whole.length - digits;
  const decimal = `${sign}${whole.slice(0, point)}${digits === 0 ? '' : `.${whole.slice(point)}`}`;
  const style = { style: 'currency', currency } as const;
  // A text that is a decimal number is formatted exactly.
  return new Intl.NumberFormat(language, style).format(decimal as `${number}`);
}
