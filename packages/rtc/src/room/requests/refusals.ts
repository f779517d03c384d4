import type { LivelaneError } from '@livelane/contracts/vocabulary';
import { isLivelaneError } from '../../errors/guard.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import type { ServerErrorDetails } from '../../errors/server-errors.ts';
import { CLOSE_CONNECTION } from '../../http/body.ts';

type RefusedReason = ServerErrorDetails['REQUEST_REFUSED']['reason'];

const REFUSED_STATUS: Readonly<Record<RefusedReason, number>> = {
  method: 405,
  'too-large': 413,
  'too-many': 429,
  role: 403,
  'not-admitted': 403,
  signature: 401,
  'other-room': 400,
  parsed: 500,
  fault: 500,
};

/** The error of a request that is refused for what it is, not for what it asks. */
export function requestRefused(reason: RefusedReason, most?: number): LivelaneError {
  return rtcError(
    'REQUEST_REFUSED',
    { reason, ...(most === undefined ? {} : { most }) },
    { retryable: reason === 'too-many' || reason === 'fault' },
  );
}

const STATUS: Readonly<Record<string, number>> = {
  INPUT_INVALID: 400,
  TOKEN_REFUSED: 401,
  ROOM_FULL: 409,
  SOLD_OUT: 409,
  COUPONS_GONE: 409,
  SALE_ENDED: 410,
  POLL_CLOSED: 410,
  ROOM_CLOSED: 410,
  KICKED: 403,
  MUTED: 403,
  SLOW_MODE: 429,
  WORDS_REFUSED: 422,
  RESERVE_FAILED: 503,
  ROOM_UNREACHABLE: 502,
};

function statusOf(error: LivelaneError): number | undefined {
  if (isLivelaneError(error, 'REQUEST_REFUSED')) return REFUSED_STATUS[error.details.reason];
  return STATUS[error.code];
}

/** Called with the cause of a request that is answered with `fault`. */
export type OnFault = (error: unknown) => void;

/** The JSON of an error. Errors of other codes are faults of the server, of which the sender sees nothing. */
export function errorResponse(error: unknown, onFault?: OnFault): Response {
  const isShown = isLivelaneError(error) && statusOf(error) !== undefined;
  if (!isShown) report(error, onFault);
  const shown = isShown ? error : requestRefused('fault');
  const status = statusOf(shown) ?? REFUSED_STATUS.fault;
  return Response.json(shown, {
    status,
    headers: {
      ...(status === REFUSED_STATUS['too-many'] ? { 'retry-after': secondsOf(shown) } : {}),
      ...(status === REFUSED_STATUS['too-large'] ? CLOSE_CONNECTION : {}),
    },
  });
}

/** Seconds after which a request that came too soon may be sent again. */
function secondsOf(error: LivelaneError): string {
  return isLivelaneError(error, 'SLOW_MODE') ? `${error.details.seconds}` : '10';
}

/** The sender gets its response although the application's function fails. */
function report(error: unknown, onFault: OnFault | undefined): void {
  try {
    onFault?.(error);
  } catch {
    // There is nobody else to report it to.
  }
}
