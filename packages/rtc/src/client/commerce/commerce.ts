import type { ChatState } from '../../commerce/chat/chat.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { RefusalReason } from '../../commerce/stream.ts';
import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import type { ClientLogger } from '../livekit/logger.ts';
import type { CommerceChannel } from './commerce-channel.ts';
import type { LoggedEvent, ServerClock } from './commerce-client.ts';

/**
 * Whether the commerce state is known. `connecting`: not yet. `ready`: verified messages are followed. `unavailable`: the
 * endpoint does not answer, or nothing can be verified; it is tried again until the session ends.
 */
export type CommerceStatus = 'connecting' | 'ready' | 'unavailable';

/** Options of `attachCommerce`. At least one of `endpoint` and `publicKey` is required. */
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
  /** Called with every new state of the chat, which needs `endpoint`. Default: the chat is not followed. */
  readonly onChat?: ((state: ChatState) => void) | undefined;
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
   * Sends a viewer's request, such as a question, a click, a reservation or a vote, to the server.
   * @returns the log entries that it created, with the code or the price that the viewer was given
   * @throws INPUT_INVALID with every issue of the request, or without an `endpoint`
   * @throws TOKEN_REFUSED, REQUEST_REFUSED, SOLD_OUT, SALE_ENDED, RESERVE_FAILED, COUPONS_GONE, POLL_CLOSED, ROOM_CLOSED or
   * ROOM_UNREACHABLE as the server reports it
   * @throws COMMERCE_ENDPOINT_FAILED if the endpoint cannot be reached or responds with something else
   */
  request(request: ViewerRequest): Promise<readonly LoggedEvent[]>;
  /** Offset of the server's clock with its maximum error; undefined before the endpoint has answered. */
  serverClock(): ServerClock | undefined;
  /** Stops following, and aborts what is under way. Repeated calls have no effect. */
  detach(): void;
}
