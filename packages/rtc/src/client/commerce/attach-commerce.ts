import { inputInvalid } from '@livelane/contracts/vocabulary';
import type { Room } from 'livekit-client';
import { systemClock } from '../../clock/clock.ts';
import { emptyView, type RefusalReason } from '../../commerce/apply.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import { clientIssue } from '../../errors/client-issues.ts';
import { isLivelaneError } from '../../errors/guard.ts';
import { currentToken } from '../livekit/internals.ts';
import type { ClientLogger } from '../livekit/logger.ts';
import {
  type CommerceChannel,
  checkPublicKey,
  type OpenCommerceChannel,
  openCommerceChannel,
} from './commerce-channel.ts';
import {
  type CommerceClient,
  createCommerceClient,
  type LoggedEvent,
  type ServerClock,
  type TokenSupply,
} from './commerce-client.ts';

/**
 * Whether the commerce state is known. `connecting`: not yet. `ready`: verified messages are followed. `unavailable`: the
 * endpoint does not answer, or nothing can be verified; it is tried again until the session ends.
 */
export type CommerceStatus = 'connecting' | 'ready' | 'unavailable';

/** Options of {@link attachCommerce}. At least one of `endpoint` and `publicKey` is required. */
export interface CommerceOptions {
  /** URL of `createViewerRequestHandler` on the server. Default: none; requests are not possible. */
  readonly endpoint?: string | URL | undefined;
  /** Ed25519 public key that verifies messages: its 32 raw bytes as base64url. Default: the one of the endpoint. */
  readonly publicKey?: string | undefined;
  /** Token of the viewer for the first requests. Default: the one that the room is connected with. */
  readonly token?: string | undefined;
  /** Gets a new token when the endpoint refused the last one. Default: the one that LiveKit sent meanwhile. */
  readonly renewToken?: (() => Promise<string>) | undefined;
  /** Called with every new state. */
  readonly onState?: (state: CommerceState) => void;
  /** Called with every change of the status. */
  readonly onStatus?: (status: CommerceStatus) => void;
  /** Called with the reason of every message that was refused. */
  readonly onRefused?: (reason: RefusalReason) => void;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Current time of this device's clock, in milliseconds since 1970-01-01T00:00:00Z. Default: `Date.now`. */
  readonly now?: (() => number) | undefined;
  /** A number from 0 to 1 that spreads retries of many viewers. Default: `Math.random`. */
  readonly random?: (() => number) | undefined;
  /** Default: problems are not logged. */
  readonly logger?: ClientLogger | undefined;
}

/** The commerce messages of a room, followed, and its viewer's requests. */
export interface Commerce extends CommerceChannel {
  /** Whether the state is known. */
  status(): CommerceStatus;
  /**
   * Sends a viewer's request (question, click, code or lead) to the server.
   * @returns the log entries that it created
   * @throws INPUT_INVALID with every issue of the request, or without an `endpoint`
   * @throws TOKEN_REFUSED, REQUEST_REFUSED, ROOM_CLOSED or ROOM_UNREACHABLE as the server reports it
   * @throws COMMERCE_ENDPOINT_FAILED if the endpoint cannot be reached or responds with something else
   */
  request(request: ViewerRequest): Promise<readonly LoggedEvent[]>;
  /** Offset of the server's clock with its maximum error; undefined before the endpoint has answered. */
  serverClock(): ServerClock | undefined;
  /** Stops following, and aborts what is under way. Repeated calls have no effect. */
  detach(): void;
}

/** The view before a channel is open. */
const EMPTY = emptyView('');

/** A request that takes longer has failed. */
const TIMEOUT_MS = 5_000;

/** Milliseconds before the first retry, which double up to the second value; spread by half. */
const RETRY_MS = { first: 1_000, most: 30_000 } as const;

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
  const { endpoint, publicKey } = options;
  if (endpoint === undefined && publicKey === undefined) throw withoutEndpoint(endpoint);
  if (publicKey !== undefined) checkPublicKey(publicKey);
  const life = new AbortController();
  const client = endpoint === undefined ? undefined : clientOf(room, options, life.signal);
  const following = follow(room, options, { client, signal: life.signal });
  return {
    state: () => following.channel()?.state() ?? EMPTY.state,
    revision: () => following.channel()?.revision() ?? { epoch: EMPTY.epoch, seq: EMPTY.seq },
    awaitingSnapshot: () => following.channel()?.awaitingSnapshot() ?? false,
    status: following.status,
    request: async (request) => {
      if (client === undefined) throw withoutEndpoint(endpoint);
      return client.send(request);
    },
    serverClock: () => client?.clock(),
    detach: () => {
      life.abort();
      following.channel()?.close();
    },
  };
}

/** @returns the error of what needs a commerce endpoint and has none */
export function withoutEndpoint(received: unknown) {
  return inputInvalid('options', [
    clientIssue('COMMERCE_ENDPOINT', { path: '/commerceEndpoint', received }),
  ]);
}

function clientOf(room: Room, options: CommerceOptions, signal: AbortSignal): CommerceClient {
  const { endpoint = '', now = Date.now, fetch = globalThis.fetch } = options;
  return createCommerceClient({
    endpoint,
    tokens: tokensOf(room, options),
    fetch: fetch.bind(globalThis),
    now,
    timeoutMs: TIMEOUT_MS,
    signal,
  });
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

interface Following {
  channel(): OpenCommerceChannel | undefined;
  status(): CommerceStatus;
}

function follow(
  room: Room,
  options: CommerceOptions,
  { client, signal }: { readonly client: CommerceClient | undefined; readonly signal: AbortSignal },
): Following {
  const { now = Date.now, logger } = options;
  let status: CommerceStatus = 'connecting';
  let channel: OpenCommerceChannel | undefined;
  let opening: Promise<void> | undefined;
  const move = (next: CommerceStatus, error?: unknown) => {
    if (next === status || signal.aborted) return;
    status = next;
    if (error !== undefined) logger?.warn('commerce is unavailable', error);
    options.onStatus?.(next);
  };
  const open = (publicKey: string): Promise<void> => {
    opening ??= openCommerceChannel(room, {
      publicKey,
      now: () => now() + (client?.clock()?.offsetMs ?? 0),
      fetchState: client === undefined ? undefined : () => requested(client),
      onState: (state) => options.onState?.(state),
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
    },
    onFailure: (error) => {
      if (channel === undefined) opening = undefined;
      move('unavailable', error);
    },
  });
  // What is in the room is followed at once, whether the endpoint answers or not.
  if (options.publicKey !== undefined) void open(options.publicKey).catch(() => undefined);
  void keepAsking();
  return { channel: () => channel, status: () => status };
}

interface Attempts {
  readonly signal: AbortSignal;
  readonly attempt: () => Promise<void>;
  readonly onFailure: (error: unknown) => void;
}

/** Repeats an attempt until it succeeds, the room is closed or the signal aborts; while it does so, calls have no effect. */
function retrying(
  { random = Math.random }: CommerceOptions,
  { signal, attempt, onFailure }: Attempts,
): () => Promise<void> {
  let running = false;
  return async () => {
    if (running) return;
    running = true;
    for (let waitMs: number = RETRY_MS.first; !signal.aborted; waitMs *= 2) {
      try {
        await attempt();
        break;
      } catch (error) {
        onFailure(error);
        if (isLivelaneError(error, 'ROOM_CLOSED')) break;
      }
      const spread = Math.min(waitMs, RETRY_MS.most) * (0.5 + random() / 2);
      await systemClock.sleep(spread, signal);
    }
    running = false;
  };
}
