import { type Instant, toInstant } from '@livelane/contracts/vocabulary';

/** The newest of some instants: the state of knowledge that a statement is made of. */
export function latest(instants: readonly Instant[]): Instant {
  return toInstant(instants.reduce((newest, instant) => Math.max(newest, Date.parse(instant)), 0));
}
