import { inputInvalid } from '@livelane/contracts/vocabulary';
import type { Room } from 'livekit-client';
import { EMPTY_CHAT } from '../../commerce/chat/chat.ts';
import { EMPTY_COMMERCE } from '../../commerce/empty-commerce.ts';
import { clientError } from '../../errors/client-errors.ts';
import { clientIssue } from '../../errors/client-issues.ts';
import { loadPart } from '../parts/load-part.ts';
import type { Commerce, CommerceOptions, CommerceStatus } from './commerce.ts';
import type { FollowedRoom } from './follow-room.ts';
import { retrying } from './retrying.ts';

/**
 * Follows the commerce messages of any room of livekit-client, connected or not yet, and sends its viewer's requests.
 * Nothing waits for the endpoint: if it is slow or down, the status is `unavailable` and it is tried again.
 *
 * @throws INPUT_INVALID without `endpoint` and `publicKey`
 * @throws COMMERCE_KEY_INVALID for a public key that is none
 * @example
 * ```ts no-run
 * import { attachCommerce } from '@livelane/rtc/client';
 * import { Room } from 'livekit-client';
 * const room = new Room();
 * const commerce = attachCommerce(room, { endpoint: '/live', onState: ({ pinned }) => console.log(pinned) });
 * room.once('disconnected', commerce.detach);
 * ```
 */
export function attachCommerce(room: Room, options: CommerceOptions): Commerce {
  const { endpoint, publicKey, logger } = options;
  if (endpoint === undefined && publicKey === undefined) throw withoutEndpoint(endpoint);
  if (publicKey !== undefined && !PUBLIC_KEY.test(publicKey))
    throw clientError('COMMERCE_KEY_INVALID', { length: publicKey.length });
  const life = new AbortController();
  const { signal } = life;
  let status: CommerceStatus = 'connecting';
  let followed: FollowedRoom | undefined;
  const move = (next: CommerceStatus, error?: unknown) => {
    if (next === status || signal.aborted) return;
    status = next;
    if (error !== undefined) logger?.warn('commerce is unavailable', error);
    options.onStatus?.(next);
  };
  const follow = async () => {
    const { followRoom } = await loadPart('commerce', import('./follow-room.ts'));
    signal.throwIfAborted();
    followed ??= followRoom(room, options, { signal, move });
    return followed;
  };
  const onFailure = (error: unknown) => move('unavailable', error);
  void retrying(options, { signal, attempt: follow, onFailure })();
  return {
    state: () => followed?.channel()?.state() ?? EMPTY_COMMERCE,
    revision: () => followed?.channel()?.revision() ?? { epoch: 0, seq: 0 },
    session: () => followed?.channel()?.session(),
    awaitingSnapshot: () => followed?.channel()?.awaitingSnapshot() ?? false,
    chat: () => followed?.channel()?.chat() ?? EMPTY_CHAT,
    status: () => status,
    request: async (request) => {
      signal.throwIfAborted();
      const { client } = followed ?? (await follow());
      if (client === undefined) throw withoutEndpoint(endpoint);
      return client.send(request);
    },
    serverClock: () => followed?.client?.clock(),
    detach: () => {
      life.abort(clientError('SESSION_LEFT', {}));
      followed?.channel()?.close();
    },
  };
}

/** 32 bytes as base64url. */
const PUBLIC_KEY = /^[A-Za-z0-9_-]{43}$/;

/** @returns the error of what needs a commerce endpoint and has none */
export function withoutEndpoint(received: unknown) {
  return inputInvalid('options', [
    clientIssue('COMMERCE_ENDPOINT', { path: '/commerceEndpoint', received }),
  ]);
}
