import type { Clock } from '@livelane/rtc/server';

/** What the studio takes from outside, so that tests can give their own. */
export interface Surroundings {
  readonly clock: Clock;
  /** Random bytes for secrets and ids. */
  randomBytes(count: number): Buffer;
  /** Tells the operator something. */
  log(line: string): void;
}

/** A new id: 12 random bytes as base64url. */
export const newId = ({ randomBytes }: Pick<Surroundings, 'randomBytes'>): string =>
  randomBytes(12).toString('base64url');
