import { roughNormalQuantile } from './rough-normal.ts';

const LANCZOS = [
  0.99999999999980993, 676.5203681218851, -1259.1392167224028, 771.32342877765313,
  -176.61502916214059, 12.507343278686905, -0.13857109526572012, 9.9843695780195716e-6,
  1.5056327351493116e-7,
] as const;

/**
 * Natural logarithm of the gamma function, by Lanczos' approximation (g = 7, nine terms).
 * @param z - above 0
 * @returns with an error of about 1e-14 × max(1, |result|)
 * @example
 * ```ts
 * import { logGamma } from '@livelane/contracts/vocabulary/probability';
 * // Γ(6) is 5!
 * Math.exp(logGamma(6)).toFixed(6); // => "120.000000"
 * ```
 */
export function logGamma(z: number): number {
  if (z < 0.5) return Math.log(Math.PI / Math.sin(Math.PI * z)) - logGamma(1 - z);
  const x = z - 1;
  let series: number = LANCZOS[0];
  for (let i = 1; i < LANCZOS.length; i++) series += (LANCZOS[i] ?? 0) / (x + i);
  const t = x + 7.5;
  return 0.5 * Math.log(2 * Math.PI) + (x + 0.5) * Math.log(t) - t + Math.log(series);
}

/**
 * Cumulative distribution function of the gamma distribution with scale 1: a power series below shape + 1, Legendre's
 * continued fraction (Lentz) above.
 * @param x - below 0 the result is 0
 * @param shape - above 0
 * @returns from 0 to 1
 * @example
 * ```ts
 * import { gammaCdf } from '@livelane/contracts/vocabulary/probability';
 * // A rate with shape 7 and exposure 0.5: how likely is it at most 10 per 1,000 viewers?
 * gammaCdf(10 * 0.5, 7).toFixed(3); // => "0.238"
 * ```
 */
export function gammaCdf(x: number, shape: number): number {
  return cdf(x, shape, logGamma(shape));
}

/** @param constant - logarithm of the gamma function of the shape */
function cdf(x: number, shape: number, constant: number): number {
  if (x <= 0) return 0;
  const front = Math.exp(shape * Math.log(x) - x - constant);
  return x < shape + 1 ? front * lowerSeries(x, shape) : 1 - front * upperFraction(x, shape);
}

function lowerSeries(x: number, shape: number): number {
  let term = 1 / shape;
  let sum = term;
  for (let n = 1; n < 10_000 && term > sum * 1e-17; n++) {
    term *= x / (shape + n);
    sum += term;
  }
  return sum;
}

function upperFraction(x: number, shape: number): number {
  let b = x + 1 - shape;
  let c = 1 / Number.MIN_VALUE;
  let d = 1 / b;
  let h = d;
  for (let i = 1; i < 10_000; i++) {
    const an = -i * (i - shape);
    b += 2;
    d = 1 / (an * d + b);
    c = b + an / c;
    const step = c * d;
    h *= step;
    if (Math.abs(step - 1) < 1e-16) break;
  }
  return h;
}

/**
 * Quantile function of the gamma distribution with scale 1: Newton's method on the logarithm, started by the
 * Wilson–Hilferty approximation and safeguarded by bisection.
 * @param probability - above 0 and below 1
 * @param shape - above 0
 * @returns x above 0 with `gammaCdf(x, shape)` = `probability`
 * @example
 * ```ts
 * import { gammaQuantile } from '@livelane/contracts/vocabulary/probability';
 * // The 90 % interval of a rate with shape 7 and exposure 0.5.
 * [0.05, 0.95].map((end) => (gammaQuantile(end, 7) / 0.5).toFixed(1)); // => ["6.6", "23.7"]
 * ```
 */
export function gammaQuantile(probability: number, shape: number): number {
  const constant = logGamma(shape);
  let u = gammaStart(probability, shape, constant);
  // The start is accurate to 2e-6 here, and the series would need thousands of terms.
  if (shape > 100_000) return Math.exp(u);
  let low = Number.NEGATIVE_INFINITY;
  let high = Number.POSITIVE_INFINITY;
  for (let i = 0; i < 200; i++) {
    const x = Math.exp(u);
    const error = cdf(x, shape, constant) - probability;
    if (error === 0) break;
    if (error < 0) low = u;
    else high = u;
    const slope = Math.exp(shape * u - x - constant);
    const newton = u - error / slope;
    const isStep = Number.isFinite(newton) && newton > low && newton < high;
    const next = isStep ? newton : inside(low, high, u);
    // Newton's method squares the error: after a step of this size it is below 1e-13.
    if (Math.abs(next - u) < (isStep ? 1e-7 : 1e-15) * Math.max(1, Math.abs(u)))
      return Math.exp(next);
    u = next;
  }
  return Math.exp(u);
}

function gammaStart(probability: number, shape: number, constant: number): number {
  const root = 1 - 1 / (9 * shape) + roughNormalQuantile(probability) / (3 * Math.sqrt(shape));
  if (shape > 0.5 && root > 0.2) return Math.log(shape) + 3 * Math.log(root);
  // Near zero the distribution function is x^shape / Γ(shape + 1).
  return Math.min(
    Math.log(shape + 10),
    (Math.log(probability) + constant + Math.log(shape)) / shape,
  );
}

/** The midpoint of a bracket; one step outward from `from` while one end of the bracket is infinite. */
export function inside(low: number, high: number, from: number): number {
  if (low === Number.NEGATIVE_INFINITY) return from - Math.max(1, Math.abs(from));
  if (high === Number.POSITIVE_INFINITY) return from + Math.max(1, Math.abs(from));
  return (low + high) / 2;
}
