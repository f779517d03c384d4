// Loaded where there is no picture: the signed state by HTTP, verified.
import {
  type CommerceView,
  createVerifier,
  emptyView,
  type RefusalReason,
  receiveMessage,
} from '@livelane/rtc';
import type { RoomAnswer } from './room-client.ts';

/** A state whose signature was checked. */
export interface Verified {
  readonly view: CommerceView;
  /** When the server said so, in milliseconds since 1970. */
  readonly at: number;
}

/** A state that cannot be trusted. */
export class StateRefused extends Error {
  readonly reason: RefusalReason | 'no-key';

  constructor(reason: RefusalReason | 'no-key') {
    super(`The state of the room was refused: ${reason}.`);
    this.reason = reason;
  }
}

/**
 * Takes over what the room said by HTTP.
 * @param before - what was verified last; undefined at first
 * @throws StateRefused where the signature does not fit: what was known stays
 */
export async function verified(
  room: string,
  answer: RoomAnswer,
  before: Verified | undefined,
): Promise<Verified> {
  const { publicKey, session, snapshot, now } = answer;
  const verifier = await createVerifier(publicKey);
  if (verifier === undefined) throw new StateRefused('no-key');
  const at = Date.parse(now);
  const known = before?.view.session === session ? before.view : emptyView(room);
  const options = { verifier, session, now: at };
  const received = await receiveMessage(known, JSON.stringify(snapshot), options);
  // The same state again is refused as one that is not newer.
  if (received.outcome === 'refused' && received.reason !== 'stale')
    throw new StateRefused(received.reason);
  return { view: received.view, at };
}
