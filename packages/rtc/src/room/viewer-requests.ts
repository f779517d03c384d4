import {
  describeReceived,
  inputInvalid,
  isLivelaneError,
  parseInput,
} from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import { type ApiKeys, verifyToken } from '../tokens/verify-token.ts';
import type { LiveRoom } from './live-room.ts';
import { carryOutRequest, type ViewerRequest, ViewerRequestSchema } from './viewer-request.ts';

/** The most bytes of a request. */
export const MAX_REQUEST_BYTES = 8_192;

/** The most requests of one identity in ten seconds. */
export const MAX_REQUESTS_PER_10_S = 30;

/** What the handler judges requests by. */
export interface ViewerRequestOptions {
  readonly keys: ApiKeys;
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * A handler for viewers' requests, for any framework that speaks `Request` and `Response`.
 * GET gives the signed snapshot, the key to verify it with and the server's time; POST takes one
 * {@link ViewerRequest}. Both want the viewer's token for this room in `Authorization: Bearer …`; whose
 * request it is follows from the token alone.
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
      const events = await carryOutRequest(room, {
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

/** Counts each identity's requests in windows of ten seconds; old windows are forgotten. */
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
