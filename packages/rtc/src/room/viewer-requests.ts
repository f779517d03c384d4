import { inputInvalid, type LivelaneError, parseInput } from '@livelane/contracts/vocabulary';
import { fileIssue } from '@livelane/contracts/vocabulary/node';
import type { Clock } from '../clock/clock.ts';
import { type ViewerRequest, ViewerRequestSchema } from '../commerce/viewer-request.ts';
import { isLivelaneError } from '../errors/guard.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import type { ServerErrorDetails } from '../errors/server-errors.ts';
import { type ApiKeys, checkApiKeys, verifyToken } from '../tokens/verify-token.ts';
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
  /** Source of time. */
  readonly clock: Pick<Clock, 'now'>;
}

/**
 * Creates an HTTP handler for viewers, for any framework with `Request` and `Response`.
 * GET returns the signed snapshot, the public key that verifies it and the server's time. POST runs one
 * {@link ViewerRequest}. Both require the viewer's token for this room as `Authorization: Bearer …`; the identity is
 * taken from the token only.
 *
 * @returns a handler that never rejects. An error is the JSON of a `LivelaneError`: INPUT_INVALID with every issue
 * (status 400), TOKEN_REFUSED (401), ROOM_CLOSED (410), ROOM_UNREACHABLE (502), or REQUEST_REFUSED with the reason
 * `method` (405), `too-large` (413, above 8,192 bytes), `too-many` (429, above 30 requests in ten seconds) or `fault`
 * (500).
 * @throws INPUT_INVALID for secrets below 32 bytes
 * @example
 * ```ts
 * import { createMemoryRoom, createViewerRequestHandler } from '@livelane/rtc/server';
 * import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
 * const clock = createDrivenClock(Date.parse(SAMPLE_PLAN.window.start));
 * const room = await createMemoryRoom(SAMPLE_PLAN, { clock });
 * const handler = createViewerRequestHandler(room, { keys: { key: 'a secret of at least 32 characters' }, clock });
 * (await handler(new Request('http://127.0.0.1/live'))).status; // => 401
 * ```
 */
export function createViewerRequestHandler(
  room: LiveRoom,
  { keys, clock }: ViewerRequestOptions,
): (request: Request) => Promise<Response> {
  checkApiKeys(keys);
  const allow = createLimiter(clock);
  const answer = async (request: Request): Promise<Response> => {
    const { identity } = await verifyToken(request.headers.get('authorization'), {
      keys,
      room: room.name,
    });
    if (!allow(identity)) throw refused('too-many', MAX_REQUESTS_PER_10_S);
    if (request.method === 'GET') {
      return Response.json({
        publicKey: room.publicKey,
        snapshot: room.snapshot(),
        now: room.time(),
      });
    }
    if (request.method !== 'POST') throw refused('method');
    const body = await request.text();
    if (body.length > MAX_REQUEST_BYTES) throw refused('too-large', MAX_REQUEST_BYTES);
    const events = await runViewerRequest(room, { identity, request: readRequest(body) });
    return Response.json({
      events: events.map(({ type, at, epoch, seq }) => ({ type, at, epoch, seq })),
    });
  };
  return (request) => answer(request).catch(errorResponse);
}

function readRequest(body: string): ViewerRequest {
  let value: unknown;
  try {
    value = JSON.parse(body);
  } catch {
    throw inputInvalid('viewer-request', [fileIssue('JSON', { received: body })]);
  }
  return parseInput(ViewerRequestSchema, value, 'viewer-request');
}

type RefusedReason = ServerErrorDetails['REQUEST_REFUSED']['reason'];

const REFUSED_STATUS: Readonly<Record<RefusedReason, number>> = {
  method: 405,
  'too-large': 413,
  'too-many': 429,
  fault: 500,
};

function refused(reason: RefusedReason, most?: number) {
  return rtcError(
    'REQUEST_REFUSED',
    { reason, ...(most === undefined ? {} : { most }) },
    { retryable: reason === 'too-many' || reason === 'fault' },
  );
}

const STATUS: Readonly<Record<string, number>> = {
  INPUT_INVALID: 400,
  TOKEN_REFUSED: 401,
  ROOM_CLOSED: 410,
  ROOM_UNREACHABLE: 502,
};

function statusOf(error: LivelaneError): number | undefined {
  if (isLivelaneError(error, 'REQUEST_REFUSED')) return REFUSED_STATUS[error.details.reason];
  return STATUS[error.code];
}

/** Errors of other codes are faults of the server, of which viewers see nothing. */
function errorResponse(error: unknown): Response {
  const shown = isLivelaneError(error) && statusOf(error) !== undefined ? error : refused('fault');
  const status = statusOf(shown) ?? REFUSED_STATUS.fault;
  return Response.json(shown, {
    status,
    headers: status === REFUSED_STATUS['too-many'] ? { 'retry-after': '10' } : {},
  });
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
