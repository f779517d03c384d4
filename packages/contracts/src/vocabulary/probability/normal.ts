import { gammaCdf, gammaQuantile } from './gamma.ts';

/**
 * Quantile function of the standard normal distribution: the signed square root of twice a gamma quantile with shape ½,
 * because the square of a normal variable is chi-squared with one degree of freedom.
 * @param probability - above 0 and below 1
 * @example
 * ```ts
 * import { normalQuantile } from '@livelane/contracts/vocabulary/probability';
 * // How many standard errors a 95 % interval reaches to either side.
 * normalQuantile(0.975).toFixed(4); // => "1.9600"
 * ```
 */
export function normalQuantile(probability: number): number {
  const centred = 2 * probability - 1;
  if (centred === 0) return 0;
  return Math.sign(centred) * Math.sqrt(2 * gammaQuantile(Math.abs(centred), 0.5));
}

/**
 * Cumulative distribution function of the standard normal distribution.
 * @returns from 0 to 1, with an absolute error of about 1e-15
 * @example
 * ```ts
 * import { normalCdf } from '@livelane/contracts/vocabulary/probability';
 * [-1.96, 0, 1.96].map((z) => normalCdf(z).toFixed(3)); // => ["0.025", "0.500", "0.975"]
 * ```
 */
export function normalCdf(z: number): number {
  return (1 + Math.sign(z) * gammaCdf((z * z) / 2, 0.5)) / 2;
}
