import { gammaQuantile } from './gamma.ts';

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
