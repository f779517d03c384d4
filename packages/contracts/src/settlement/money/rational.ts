import { divideRounded, type RoundingMode } from '../../vocabulary/index.ts';

/** An exact fraction; the denominator is above zero. Not always in lowest terms. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

/** Nothing, exactly. */
export const ZERO: Rational = { n: 0n, d: 1n };

/** A whole number as a fraction. */
export function whole(n: bigint): Rational {
  return { n, d: 1n };
}

/** A fraction from any numerator and a denominator other than zero, in lowest terms. */
export function ratio(n: bigint, d: bigint): Rational {
  const sign = d < 0n ? -1n : 1n;
  const by = gcd(n < 0n ? -n : n, d * sign);
  return by <= 1n ? { n: n * sign, d: d * sign } : { n: (n * sign) / by, d: (d * sign) / by };
}

/** The exact sum; cheap where the denominators are the same. */
export function add(a: Rational, b: Rational): Rational {
  if (a.d === b.d) return { n: a.n + b.n, d: a.d };
  return ratio(a.n * b.d + b.n * a.d, a.d * b.d);
}

/** The fraction with its sign turned. */
export function negate({ n, d }: Rational): Rational {
  return { n: -n, d };
}

/** The exact product. */
export function multiply(a: Rational, b: Rational): Rational {
  if (a.d === 1n && b.d === 1n) return { n: a.n * b.n, d: 1n };
  return { n: a.n * b.n, d: a.d * b.d };
}

/** The exact quotient in lowest terms; the divisor is not zero. */
export function divide(a: Rational, b: Rational): Rational {
  return ratio(a.n * b.d, a.d * b.n);
}

/** A fraction as a whole number, rounded once by a named mode. */
export function rounded({ n, d }: Rational, mode: RoundingMode): bigint {
  return d === 1n ? n : divideRounded(n, d, mode);
}

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a, b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** A fraction as text in lowest terms: `125/2`, or `62` where it is whole. */
export function exactText({ n, d }: Rational): string {
  const lowest = d === 1n ? { n, d } : ratio(n, d);
  return lowest.d === 1n ? `${lowest.n}` : `${lowest.n}/${lowest.d}`;
}

/** The fraction of a text that {@link exactText} writes. */
export function exactOf(text: string): Rational {
  const [n = '', d = '1'] = text.split('/');
  return ratio(BigInt(n), BigInt(d));
}

/** The smaller of two whole numbers. */
export function least(a: bigint, b: bigint): bigint {
  if (a < b) return a;
  return b;
}
