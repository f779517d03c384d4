import { digitsOf } from '../../page/amounts.ts';

/** An amount that a person wrote, in whole minor units; undefined where it is none. No float is made of it. */
export function minorOf(text: string, currency: string): string | undefined {
  const digits = digitsOf(currency);
  const [, whole, fraction = ''] = /^\s*(\d{1,9})(?:[.,](\d+))?\s*$/.exec(text) ?? [];
  if (whole === undefined || fraction.length > digits) return undefined;
  return `${whole}${fraction.padEnd(digits, '0')}`.replace(/^0+(?=\d)/, '');
}
