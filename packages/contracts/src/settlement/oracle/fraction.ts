/** A fraction in lowest terms with a positive denominator: the oracle's own arithmetic. */
export class Frac {
  readonly n: bigint;
  readonly d: bigint;

  constructor(n: bigint, d = 1n) {
    const sign = d < 0n ? -1n : 1n;
    let [a, b] = [n < 0n ? -n : n, d * sign];
    while (b !== 0n) [a, b] = [b, a % b];
    const by = a === 0n ? 1n : a;
    this.n = (n * sign) / by;
    this.d = (d * sign) / by;
  }

  plus(other: Frac): Frac {
    return new Frac(this.n * other.d + other.n * this.d, this.d * other.d);
  }

  times(other: Frac): Frac {
    return new Frac(this.n * other.n, this.d * other.d);
  }

  over(other: Frac): Frac {
    return new Frac(this.n * other.d, this.d * other.n);
  }

  below(other: Frac): boolean {
    return this.n * other.d < other.n * this.d;
  }
}

/** Nothing. */
export const NOTHING = new Frac(0n);

/** Rounding by its definition: the two whole neighbours, and the one that a mode selects. */
export function roundFraction(n: bigint, d: bigint, mode: string): bigint {
  let low = n / d;
  if (low * d > n) low -= 1n;
  if (low * d === n) return low;
  const high = low + 1n;
  const [toZero, fromZero] = n > 0n ? [low, high] : [high, low];
  const twice = (n - low * d) * 2n - d;
  const nearest = twice < 0n ? low : twice > 0n ? high : null;
  switch (mode) {
    case 'floor':
      return low;
    case 'ceiling':
      return high;
    case 'down':
      return toZero;
    case 'up':
      return fromZero;
    case 'half-up':
      return nearest ?? fromZero;
    case 'half-down':
      return nearest ?? toZero;
    default:
      return nearest ?? (low % 2n === 0n ? low : high);
  }
}

/** Largest remainder, one unit at a time: whoever is furthest below their exact share gets the next, the earliest first. */
export function hamilton(total: bigint, weights: readonly bigint[]): bigint[] {
  const whole = weights.reduce((sum, it) => sum + it, 0n);
  const size = total < 0n ? -total : total;
  const parts = weights.map((weight) => (size * weight) / whole);
  const short = weights.map((weight, index) => size * weight - (parts[index] ?? 0n) * whole);
  for (let left = size - parts.reduce((sum, it) => sum + it, 0n); left > 0n; left -= 1n) {
    const next = short.reduce((best, it, index) => (it > (short[best] ?? -1n) ? index : best), 0);
    parts[next] = (parts[next] ?? 0n) + 1n;
    short[next] = -1n;
  }
  return total < 0n ? parts.map((part) => -part) : parts;
}
