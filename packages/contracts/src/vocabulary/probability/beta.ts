import { inside, logGamma } from './gamma.ts';
import { roughNormalQuantile } from './rough-normal.ts';

/**
 * Cumulative distribution function of the beta distribution (the regularised incomplete beta function), by Lentz's
 * continued fraction on the side where it converges fast.
 * @param x - outside [0, 1] the result is 0 or 1
 * @param shape - both parameters above 0
 * @returns from 0 to 1
 * @example
 * ```ts
 * import { betaCdf } from '@livelane/contracts/vocabulary/probability';
 * // 3 of 10 viewers bought: how likely is a true share of at most a half, with a flat prior?
 * betaCdf(0.5, { a: 1 + 3, b: 1 + 7 }).toFixed(3); // => "0.887"
 * ```
 */
export function betaCdf(x: number, shape: BetaShape): number {
  return cdf(x, shape, logBeta(shape.a, shape.b));
}

/** @param constant - logarithm of the beta function of the shape */
function cdf(x: number, { a, b }: BetaShape, constant: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - constant);
  return x < (a + 1) / (a + b + 2)
    ? (front * fraction(x, a, b)) / a
    : 1 - (front * fraction(1 - x, b, a)) / b;
}

/** The parameters of a beta distribution: pseudo-counts of successes `a` and failures `b`. */
export interface BetaShape {
  readonly a: number;
  readonly b: number;
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

function fraction(x: number, a: number, b: number): number {
  let c = 1;
  let d = 1 / awayFromZero(1 - ((a + b) * x) / (a + 1));
  let h = d;
  for (let m = 1; m < 10_000; m++) {
    const even = (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
    d = 1 / awayFromZero(1 + even * d);
    c = awayFromZero(1 + even / c);
    h *= d * c;
    const odd = (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
    d = 1 / awayFromZero(1 + odd * d);
    c = awayFromZero(1 + odd / c);
    h *= d * c;
    if (Math.abs(d * c - 1) < 1e-16) break;
  }
  return h;
}

function awayFromZero(value: number): number {
  return Math.abs(value) < 1e-300 ? 1e-300 : value;
}

/**
 * Quantile function of the beta distribution: Newton's method on the log odds, safeguarded by bisection.
 * @param probability - above 0 and below 1
 * @returns x from 0 to 1 with `betaCdf(x, shape)` = `probability`
 * @example
 * ```ts
 * import { betaQuantile } from '@livelane/contracts/vocabulary/probability';
 * // The 90 % interval of a share after 3 purchases of 10 viewers, with a flat prior.
 * [0.05, 0.95].map((end) => betaQuantile(end, { a: 4, b: 8 }).toFixed(3)); // => ["0.135", "0.564"]
 * ```
 */
export function betaQuantile(probability: number, shape: BetaShape): number {
  const { a, b } = shape;
  const constant = logBeta(a, b);
  let u = Math.log(a / b) + roughNormalQuantile(probability) * Math.sqrt(1 / a + 1 / b);
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 200; i++) {
    const x = 1 / (1 + Math.exp(-u));
    const error = cdf(x, shape, constant) - probability;
    if (error === 0) break;
    if (error < 0) low = u;
    else high = u;
    const slope = Math.exp(-a * Math.log1p(Math.exp(-u)) - b * Math.log1p(Math.exp(u)) - constant);
    const newton = u - error / slope;
    const isStep = Number.isFinite(newton) && newton > low && newton < high;
    const next = isStep ? newton : inside(low, high, u);
    // Newton's method squares the error: after a step of this size it is below 1e-13.
    if (Math.abs(next - u) < (isStep ? 1e-7 : 1e-15) * Math.max(1, Math.abs(u)))
      return 1 / (1 + Math.exp(-next));
    u = next;
  }
  return 1 / (1 + Math.exp(-u));
}
