import { type Instant, toEpochMs } from '@livelane/contracts/vocabulary';

/** Seconds from one instant to another. */
export function secondsBetween(from: Instant, to: Instant): number {
  return (toEpochMs(to) - toEpochMs(from)) / 1000;
}
