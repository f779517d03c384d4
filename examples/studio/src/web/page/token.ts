import { firstFetch } from './first-requests.ts';
import { contentOf } from './room-answer.ts';

/** What is needed to join the room. */
export interface TokenReply {
  readonly token: string;
  readonly url: string;
  readonly commercePublicKey: string;
}

/** Time after which a request without an answer has failed, in milliseconds. */
const TIMEOUT_MS = 8_000;

/** How a token is asked for. */
interface Asking {
  readonly fetch?: typeof globalThis.fetch;
  readonly signal?: AbortSignal;
}

/** A token of the room, to be used at once. @throws Refused, RoomRefused, or a network error */
export async function askToken(
  role: 'viewer' | 'desk',
  { fetch = firstFetch, signal }: Asking = {},
): Promise<TokenReply> {
  const timeout = AbortSignal.timeout(TIMEOUT_MS);
  const answer = await fetch(`/api/live/token?as=${role}`, {
    method: 'POST',
    signal: signal === undefined ? timeout : AbortSignal.any([signal, timeout]),
  });
  return contentOf(answer);
}
