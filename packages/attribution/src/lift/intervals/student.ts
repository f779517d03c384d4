import { betaQuantile, normalQuantile } from '@livelane/contracts/vocabulary/probability';

/** From here the expansion about the normal quantile is more exact than the beta distribution, whose constant cancels. */
const MANY = 1000;

/**
 * Upper quantile of Student's t distribution: t² ÷ (ν + t²) has a beta distribution; for many degrees of freedom Fisher's
 * expansion (Abramowitz & Stegun 26.7.5).
 * @param probability - from 0.5 to below 1
 * @param degrees - degrees of freedom, above 0, not necessarily whole
 */
export function studentQuantile(probability: number, degrees: number): number {
  if (probability === 0.5) return 0;
  if (degrees >= MANY) return expansion(normalQuantile(probability), degrees);
  const rest = betaQuantile(2 * (1 - probability), { a: degrees / 2, b: 0.5 });
  return Math.sqrt((degrees * (1 - rest)) / rest);
}

function expansion(z: number, degrees: number): number {
  const square = z * z;
  const terms = [
    (square + 1) / 4,
    ((5 * square + 16) * square + 3) / 96,
    (((3 * square + 19) * square + 17) * square - 15) / 384,
    ((((79 * square + 776) * square + 1482) * square - 1920) * square - 945) / 92_160,
  ];
  return z * terms.reduce((sum, term, index) => sum + term / degrees ** (index + 1), 1);
}
