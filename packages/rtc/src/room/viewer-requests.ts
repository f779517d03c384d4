import {
  describeReceived,
  inputInvalid,
  isLivelaneError,
  parseInput,
} from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { type ViewerRequest, ViewerRequestSchema } from '../commerce/viewer-request.ts';
import { type ApiKeys, verifyToken } from '../tokens/verify-token.ts';
import type { LiveRoom } from './live-room.ts';
import { runViewerRequest } from './viewer-actions.ts';

/** Maximum size of a request body. */
const MAX_REQUEST_BYTES = 8_192;

/** Maximum number of requests of one identity in ten seconds. */
const MAX_REQUESTS_PER_10_S = 30;

/** Options of {@link createViewerRequestHandler}. */
export interface ViewerRequestOptions {
  /** API keys whose tokens are accepted. */
  readonly keys: ApiKeys;
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Creates an HTTP handler for viewers, for any framework with `Request` and `Response`.
 * GET returns the signed snapshot, the public key that verifies it and the server's time. POST runs one
 * {@link ViewerRequest}. Both require the viewer's token for this room as `Authorization: Bearer …`; the identity is
 * taken from the token only.
 *
 * @returns a handler that never rejects. Errors are JSON with a `code` and status 400 (invalid request), 401 (token), 405,
 * 410 (room closed), 413 (above 8,192 bytes), 429 (above 30 requests in ten seconds) or 502 (LiveKit unreachable).
 */
export function createViewerRequestHandler(
  room: LiveRoom,
  { keys, clock }: ViewerRequestOptions,
): (request: Request) => Promise<Response> {
  const allow = createLimiter(clock);
  return async (request) => {
    try {
      const holder = await verifyToken(request.headers.get('authorization'), {
        keys,
        room: room.name,
      });
      if (!allow(holder.identity))
        return Response.json(
          { code: 'TOO_MANY' },
          { status: 429, headers: { 'retry-after': '10' } },
        );
      if (request.method === 'GET') {
        return Response.json({
          publicKey: room.publicKey,
          snapshot: room.snapshot(),
          now: room.time(),
        });
      }
      if (request.method !== 'POST') return Response.json({ code: 'METHOD' }, { status: 405 });
      const body = await request.text();
      if (body.length > MAX_REQUEST_BYTES)
        return Response.json({ code: 'TOO_LARGE' }, { status: 413 });
      const events = await runViewerRequest(room, {
        identity: holder.identity,
        request: readRequest(body),
      });
      return Response.json({
        events: events.map(({ type, at, epoch, seq }) => ({ type, at, epoch, seq })),
      });
    } catch (error) {
      return refusal(error);
    }
  };
}

function readRequest(body: string): ViewerRequest {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw inputInvalid('request', [
      { path: '', message: 'JSON', received: describeReceived(body) },
    ]);
  }
  return parseInput(ViewerRequestSchema, value, 'request');
}

const STATUS: Readonly<Record<string, number>> = {
  INPUT_INVALID: 400,
  TOKEN_REFUSED: 401,
  ROOM_CLOSED: 410,
  ROOM_UNREACHABLE: 502,
};

function refusal(error: unknown): Response {
  if (!isLivelaneError(error)) return Response.json({ code: 'UNEXPECTED' }, { status: 500 });
  return Response.json(
    { code: error.code, message: error.message },
    { status: STATUS[error.code] ?? 500 },
  );
}

/** Counts the requests of each identity in fixed windows of ten seconds. */
function createLimiter(clock: Pick<Clock, 'now'>): (identity: string) => boolean {
  let window = 0;
  const counts = new Map<string, number>();
  return (identity) => {
    const current = Math.floor(clock.now() / 10_000);
    if (current !== window) counts.clear();
    window = current;
    const count = (counts.get(identity) ?? 0) + 1;
    counts.set(identity, count);
    return count <= MAX_REQUESTS_PER_10_S;
  };
}
