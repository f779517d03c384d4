import { gammaQuantile } from './gamma.ts';

/**
 * The value that a standard normal variable stays below with a probability: the signed root of twice a
 * gamma quantile of shape ½, since a squared normal variable is chi-squared with one degree of freedom.
 * @param probability - above 0 and below 1
 */
export function normalQuantile(probability: number): number {
  const centred = 2 * probability - 1;
  if (centred === 0) return 0;
  return Math.sign(centred) * Math.sqrt(2 * gammaQuantile(Math.abs(centred), 0.5));
}
