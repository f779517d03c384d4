import { withoutEnd } from './without-end.ts';

/**
 * Groups the digits of a number in threes with commas: "1200000" becomes "1,200,000". Sign and fraction are
 * unchanged.
 * @example
 * ```ts
 * import { groupDigits } from '@livelane/contracts/vocabulary';
 * groupDigits(-1234567.5); // => "-1,234,567.5"
 * ```
 */
export function groupDigits(number: number | bigint | string): string {
  if (typeof number === 'number' && Number.isInteger(number) && Math.abs(number) < 1_000)
    return String(number);
  const [whole = '', fraction] = String(number).split('.');
  let grouped = whole;
  const first = whole.startsWith('-') ? 1 : 0;
  // What has an exponent is left as it is.
  if (/^-?\d+$/.test(whole))
    for (let at = whole.length - 3; at > first; at -= 3)
      grouped = `${grouped.slice(0, at)},${grouped.slice(at)}`;
  return fraction === undefined ? grouped : `${grouped}.${fraction}`;
}

/**
 * Formats parts per million as a percentage: exact without trailing zeros, or with a fixed number of decimals.
 * @param ppm - 1,000,000 is 100%; whole where no `decimals` are given
 * @example
 * ```ts
 * import { formatPercent } from '@livelane/contracts/vocabulary';
 * formatPercent(125_500); // => "12.55%"
 * formatPercent(333_333.3, { decimals: 1 }); // => "33.3%"
 * ```
 */
export function formatPercent(
  ppm: number,
  { decimals }: { readonly decimals?: number } = {},
): string {
  if (decimals !== undefined) return `${(ppm / 10_000).toFixed(decimals)}%`;
  const digits = String(Math.abs(ppm)).padStart(5, '0');
  const fraction = withoutEnd(digits.slice(-4), /0/);
  return `${ppm < 0 ? '-' : ''}${digits.slice(0, -4)}${fraction === '' ? '' : `.${fraction}`}%`;
}
