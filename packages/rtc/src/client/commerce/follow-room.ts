import type { Room } from 'livekit-client';
import type { ServerState } from '../../commerce/follower.ts';
import { commerceError } from '../../errors/commerce-errors.ts';
import { currentToken } from '../livekit/internals.ts';
import type { CommerceOptions, CommerceStatus } from './commerce.ts';
import { type OpenCommerceChannel, openCommerceChannel } from './commerce-channel.ts';
import { type CommerceClient, createCommerceClient, type TokenSupply } from './commerce-client.ts';
import { retrying } from './retrying.ts';

/** A room whose commerce messages are followed. */
export interface FollowedRoom {
  /** undefined until a public key is known. */
  channel(): OpenCommerceChannel | undefined;
  /** undefined without an endpoint. */
  readonly client: CommerceClient | undefined;
}

/** When following ends, and what is called with its status. */
export interface FollowRoom {
  readonly signal: AbortSignal;
  readonly move: (status: CommerceStatus, error?: unknown) => void;
}

/** A request that takes longer has failed. */
const TIMEOUT_MS = 5_000;

/** A clock that may be off by more is read again. */
const GOOD_CLOCK_MS = 50;

/** Further readings: of three requests on a link that loses every fifth packet, one in twenty has none without a loss. */
const MORE_READINGS = 2;

/** Follows a room: the messages in it, and its endpoint. Loaded when it is needed. */
export function followRoom(
  room: Room,
  options: CommerceOptions,
  { signal, move }: FollowRoom,
): FollowedRoom {
  const { now = Date.now, endpoint } = options;
  const client = endpoint === undefined ? undefined : clientOf(room, options, signal);
  let channel: OpenCommerceChannel | undefined;
  let opening: Promise<void> | undefined;
  const open = (publicKey: string): Promise<void> => {
    opening ??= openCommerceChannel(room, {
      publicKey,
      now: () => now() + (client?.clock()?.offsetMs ?? 0),
      fetchState: client === undefined ? undefined : () => requested(client),
      fetchChat:
        client === undefined || options.onChat === undefined ? undefined : () => chatOf(client),
      onState: (state) => options.onState?.(state),
      onChat: (state) => options.onChat?.(state),
      onRefused: (reason) => options.onRefused?.(reason),
    }).then((opened) => {
      channel = opened;
      if (signal.aborted) opened.close();
    });
    return opening;
  };
  const requested = (asked: CommerceClient) =>
    asked.snapshot().catch((error: unknown) => {
      void keepAsking();
      throw error;
    });
  const keepAsking = retrying(options, {
    signal,
    attempt: async () => {
      const fetched = await client?.snapshot();
      await open(options.publicKey ?? fetched?.publicKey ?? '');
      if (fetched !== undefined) channel?.adopt(fetched);
      move('ready');
      void readClock(client);
    },
    onFailure: (error) => {
      if (channel === undefined) opening = undefined;
      move('unavailable', error);
    },
  });
  // What is in the room is followed at once, whether the endpoint answers or not.
  if (options.publicKey !== undefined) void open(options.publicKey).catch(() => undefined);
  void keepAsking();
  return { channel: () => channel, client };
}

/** The first request may have waited for a connection and a preflight on its way there, which reads as half a delay. */
async function readClock(client: CommerceClient | undefined): Promise<void> {
  for (let left = MORE_READINGS; left > 0; left -= 1)
    if ((client?.clock()?.errorMs ?? 0) > GOOD_CLOCK_MS)
      await client?.snapshot().catch(() => undefined);
}

function clientOf(room: Room, options: CommerceOptions, signal: AbortSignal): CommerceClient {
  const { endpoint = '', now = Date.now, fetch = globalThis.fetch } = options;
  return createCommerceClient({
    endpoint,
    withChat: options.onChat !== undefined,
    tokens: tokensOf(room, options),
    fetch: fetch.bind(globalThis),
    now,
    timeoutMs: TIMEOUT_MS,
    signal,
  });
}

/** @throws COMMERCE_ENDPOINT_FAILED, also for a server of a version without chat */
async function chatOf(client: CommerceClient): Promise<ServerState> {
  const { chat } = await client.snapshot();
  if (chat === undefined)
    throw commerceError('COMMERCE_ENDPOINT_FAILED', { reason: 'no-state', status: 200 });
  return chat;
}

/** The newest of the token given, the one that LiveKit sent and the one that was renewed; one renewal at a time. */
function tokensOf(room: Room, { token = '', renewToken }: CommerceOptions): TokenSupply {
  const refused = new Set<string>();
  let renewed = token;
  let renewing: Promise<string> | undefined;
  const current = () => [currentToken(room), renewed].find(usable) ?? renewed;
  const usable = (one: string | undefined): one is string =>
    one !== undefined && one !== '' && !refused.has(one);
  return {
    current,
    renew: async (old) => {
      refused.add(old);
      if (usable(current())) return current();
      if (renewToken === undefined) return undefined;
      renewing ??= renewToken().finally(() => {
        renewing = undefined;
      });
      renewed = await renewing;
      return renewed;
    },
  };
}
