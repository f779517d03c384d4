import { gammaCdf, gammaQuantile } from './gamma.ts';

/**
 * Quantile function of the standard normal distribution: the signed square root of twice a gamma quantile with shape ½,
 * because the square of a normal variable is chi-squared with one degree of freedom.
 * @param probability - above 0 and below 1
 */
export function normalQuantile(probability: number): number {
  const centred = 2 * probability - 1;
  if (centred === 0) return 0;
  return Math.sign(centred) * Math.sqrt(2 * gammaQuantile(Math.abs(centred), 0.5));
}

/**
 * Cumulative distribution function of the standard normal distribution.
 * @returns from 0 to 1, with an absolute error of about 1e-15
 */
export function normalCdf(z: number): number {
  return (1 + Math.sign(z) * gammaCdf((z * z) / 2, 0.5)) / 2;
}
