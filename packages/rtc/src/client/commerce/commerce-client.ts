import { errorFromJson, type Instant, type Money } from '@livelane/contracts/vocabulary';
import { timed } from '../../clock/timed.ts';
import type { ServerState } from '../../commerce/follower.ts';
import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import { type CommerceErrorDetails, commerceError } from '../../errors/commerce-errors.ts';
import { fetchJson, type JsonReply } from '../livekit/timed-fetch.ts';

/** Difference between the server's clock and this device's clock, from the response with the shortest round trip. */
export interface ServerClock {
  /** Milliseconds to add to this device's clock. */
  readonly offsetMs: number;
  /** Maximum error of `offsetMs` in milliseconds: half of the round-trip time. */
  readonly errorMs: number;
}

/** The log entry that a viewer's request created, without the viewer. */
export interface LoggedEvent {
  /** Type of the session event, such as `click`. */
  readonly type: string;
  /** When it was recorded, by the server's clock. */
  readonly at: Instant;
  /** Number of the writer. */
  readonly epoch: number;
  /** Position within the epoch. */
  readonly seq: number;
  /** The code that the viewer was given; with `coupon`. */
  readonly code?: string;
  /** What the reserved unit costs; with `reserve`. */
  readonly price?: Money;
}

/** What the endpoint says about the room, and the public key that it signs with now. */
export interface FetchedSnapshot extends ServerState {
  /** Recent messages of the chat, if they were asked for. */
  readonly chat?: ServerState;
  readonly publicKey: string;
}

/** HTTP client of one viewer for the commerce endpoint of the server. */
export interface CommerceClient {
  /** Gets the signed state. @throws COMMERCE_ENDPOINT_FAILED, or the error of the endpoint */
  snapshot(): Promise<FetchedSnapshot>;
  /** Sends a viewer's request. @throws COMMERCE_ENDPOINT_FAILED, or the error of the endpoint */
  send(request: ViewerRequest): Promise<readonly LoggedEvent[]>;
  /** undefined before the first snapshot. */
  clock(): ServerClock | undefined;
}

/** Where the token of a request comes from. */
export interface TokenSupply {
  /** The newest token that is known; the server takes the identity from it. */
  current(): string;
  /** A token after `refused` was refused with 401; undefined if there is no other. */
  renew(refused: string): Promise<string | undefined>;
}

export interface CommerceClientOptions {
  readonly endpoint: string | URL;
  /** Whether the recent messages of the chat are asked for, too. Default: false. */
  readonly withChat?: boolean;
  readonly tokens: TokenSupply;
  readonly fetch: typeof globalThis.fetch;
  /** Current time of this device's clock, in milliseconds since 1970-01-01T00:00:00Z. */
  readonly now: () => number;
  /** Milliseconds after which a request without a response has failed. */
  readonly timeoutMs: number;
  /** Aborts what is under way. */
  readonly signal: AbortSignal;
}

export function createCommerceClient(options: CommerceClientOptions): CommerceClient {
  const { now } = options;
  let clock: ServerClock | undefined;
  return {
    async snapshot() {
      let sentAt = 0;
      const reply = await ask(options, () => {
        sentAt = now();
        return {};
      });
      clock = closerClock(clock, { sentAt, receivedAt: now(), serverTime: reply['now'] });
      const { publicKey, snapshot, session } = reply;
      if (typeof publicKey !== 'string' || typeof snapshot !== 'object' || snapshot === null)
        throw failed('no-state', 200);
      const said = {
        publicKeys: keysOf(reply['keys'], publicKey),
        session: typeof session === 'string' ? session : undefined,
      };
      const state = { publicKey, ...said, text: JSON.stringify(snapshot) };
      const { chat } = reply;
      return chat === undefined
        ? state
        : { ...state, chat: { ...said, text: JSON.stringify(chat) } };
    },
    async send(request) {
      const body = JSON.stringify(request);
      const { events } = await ask(options, () => ({ method: 'POST', body }));
      return Array.isArray(events) ? (events as LoggedEvent[]) : [];
    },
    clock: () => clock,
  };
}

/** The public keys of the endpoint's key set. */
function keysOf(keys: unknown, publicKey: string): readonly string[] {
  if (!Array.isArray(keys)) return [publicKey];
  const listed = keys.map((key: { publicKey?: unknown } | null) => key?.publicKey);
  return listed.filter((key) => typeof key === 'string');
}

/** Times have whole milliseconds on both sides. */
const ROUNDING_MS = 2;

interface TimedReply {
  readonly sentAt: number;
  readonly receivedAt: number;
  readonly serverTime: unknown;
}

/**
 * The clock with the smaller error: that of the response with the shorter round trip. A reading that contradicts the known
 * one replaces it, because one of the two clocks was set since.
 */
export function closerClock(
  known: ServerClock | undefined,
  { sentAt, receivedAt, serverTime }: TimedReply,
): ServerClock | undefined {
  const server = typeof serverTime === 'string' ? Date.parse(serverTime) : Number.NaN;
  const errorMs = (receivedAt - sentAt) / 2;
  if (!Number.isFinite(server) || !(errorMs >= 0)) return known;
  const offsetMs = Math.round(server - (sentAt + receivedAt) / 2);
  const agrees =
    known !== undefined &&
    Math.abs(known.offsetMs - offsetMs) <= known.errorMs + errorMs + ROUNDING_MS;
  return agrees && known.errorMs <= errorMs ? known : { offsetMs, errorMs };
}

/** Sends a request; one that is refused with 401 is sent once more, with another token if there is one. */
async function ask(
  options: CommerceClientOptions,
  init: () => RequestInit,
): Promise<Record<string, unknown>> {
  const { tokens } = options;
  const token = tokens.current();
  let reply = await exchange(options, init(), token);
  if (reply.status === 401) {
    const other = await timed(options, () => tokens.renew(token)).catch(() => undefined);
    if (other !== undefined) reply = await exchange(options, init(), other);
  }
  const { ok, status, value } = reply;
  // The endpoint answers with its own error; anything else comes from a proxy or another service.
  if (!ok) throw errorFromJson(value) ?? failed('no-error', status);
  return (typeof value === 'object' && value !== null ? value : {}) as Record<string, unknown>;
}

async function exchange(
  { endpoint, withChat = false, fetch, timeoutMs, signal }: CommerceClientOptions,
  init: RequestInit,
  token: string,
): Promise<JsonReply> {
  const headers = { authorization: `Bearer ${token}` };
  const isGet = init.method === undefined;
  const url =
    withChat && isGet ? `${endpoint}${`${endpoint}`.includes('?') ? '&' : '?'}with=chat` : endpoint;
  try {
    return await fetchJson({ fetch, url, init: { ...init, headers }, timeoutMs, signal });
  } catch (cause) {
    throw failed('unreachable', null, cause);
  }
}

function failed(
  reason: CommerceErrorDetails['COMMERCE_ENDPOINT_FAILED']['reason'],
  status: number | null,
  cause?: unknown,
) {
  const retryable = status === null || status === 429 || status >= 500;
  return commerceError('COMMERCE_ENDPOINT_FAILED', { reason, status }, { retryable, cause });
}
