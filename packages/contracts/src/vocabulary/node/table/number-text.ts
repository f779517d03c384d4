/** Whole digits of a number that are certain, and all the digits that a spreadsheet keeps. */
export const KEPT_DIGITS = 15;

/** How a number is written as text. */
export interface DecimalOptions {
  /** Significant digits. Default: as many as tell the number from every other. */
  readonly digits?: number;
  /** The power of ten by which it is multiplied. Default: 0. */
  readonly shift?: number;
}

/** The digits of a finite number with a decimal point; in exponential form where it has more than 15 whole digits, whose last are lost. */
export function decimalText(
  value: number,
  { digits = 17, shift = 0 }: DecimalOptions = {},
): string {
  const [, sign = '', first = '', rest = '', power = ''] =
    /^(-?)(\d)(?:\.(\d+))?e([+-]\d+)$/.exec(Number(value.toPrecision(digits)).toExponential()) ??
    [];
  const all = first + rest;
  const point = Number(power) + 1 + shift;
  if (point > KEPT_DIGITS + shift) return value.toExponential().toUpperCase();
  const padded = all.padEnd(point, '0').padStart(all.length + Math.max(0, 1 - point), '0');
  const whole = padded.slice(0, Math.max(point, 1));
  const fraction = padded.slice(Math.max(point, 1));
  return `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
}
