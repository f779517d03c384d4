import * as z from 'zod/mini';

/** The named ways to round a quotient to a whole number of minor units. */
export const ROUNDING_MODES = [
  'half-even',
  'half-up',
  'half-down',
  'up',
  'down',
  'ceiling',
  'floor',
] as const;

/** Schema of {@link RoundingMode}. */
export const RoundingModeSchema = z.enum(ROUNDING_MODES);

/**
 * How a quotient is rounded to a whole number. `half-even`: to the nearest, ties to the even neighbour (banker's
 * rounding). `half-up`, `half-down`: to the nearest, ties away from or toward zero. `up`, `down`: away from or
 * toward zero. `ceiling`, `floor`: toward +∞ or −∞.
 */
export type RoundingMode = z.infer<typeof RoundingModeSchema>;

/**
 * The quotient of two whole numbers, rounded to a whole number by a named mode. Exact: no floating point.
 *
 * @param numerator - any integer
 * @param denominator - any integer but 0n
 * @returns an integer less than one away from the exact quotient
 * @throws RangeError when the denominator is 0n
 * @example
 * ```ts
 * import { divideRounded } from '@livelane/contracts/vocabulary';
 * String(divideRounded(5n, 2n, 'half-even')); // => "2"
 * String(divideRounded(-5n, 2n, 'half-up')); // => "-3"
 * ```
 */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  const sign = numerator < 0n === denominator < 0n ? 1n : -1n;
  const n = numerator < 0n ? -numerator : numerator;
  const d = denominator < 0n ? -denominator : denominator;
  const quotient = n / d;
  const remainder = n % d;
  if (remainder === 0n) return sign * quotient;
  return (
    sign *
    (awayFromZero(mode, { sign, quotient, half: compare(remainder * 2n, d) })
      ? quotient + 1n
      : quotient)
  );
}

interface Fraction {
  readonly sign: bigint;
  readonly quotient: bigint;
  /** The remainder against one half: -1 below, 0 a tie, 1 above. */
  readonly half: number;
}

function awayFromZero(mode: RoundingMode, { sign, quotient, half }: Fraction): boolean {
  switch (mode) {
    case 'up':
      return true;
    case 'down':
      return false;
    case 'ceiling':
      return sign > 0n;
    case 'floor':
      return sign < 0n;
    case 'half-up':
      return half >= 0;
    case 'half-down':
      return half > 0;
    case 'half-even':
      return half > 0 || (half === 0 && quotient % 2n === 1n);
  }
}

function compare(a: bigint, b: bigint): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
