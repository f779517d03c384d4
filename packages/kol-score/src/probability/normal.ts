import { gammaQuantile } from './gamma.ts';

/**
 * The value that a standard normal variable stays below with a probability: the signed root of twice a
 * gamma quantile of shape ½, since a squared normal variable is chi-squared with one degree of freedom.
 * @param probability - above 0 and below 1
 */
export function normalQuantile(probability: number): number {
  // Every interval of a grade asks for the same one.
  if (probability !== lastAsked.probability)
    lastAsked = { probability, quantile: quantileOf(probability) };
  return lastAsked.quantile;
}

let lastAsked = { probability: 0.5, quantile: 0 };

function quantileOf(probability: number): number {
  const centred = 2 * probability - 1;
  if (centred === 0) return 0;
  return Math.sign(centred) * Math.sqrt(2 * gammaQuantile(Math.abs(centred), 0.5));
}
