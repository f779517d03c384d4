import { normalQuantile } from '@livelane/contracts/vocabulary/probability';

/** The standard normal quantile that leaves half of 1 − `level` above it: 1.96 for 0.95. */
export function criticalValue(level: number): number {
  return normalQuantile((1 + level) / 2);
}
