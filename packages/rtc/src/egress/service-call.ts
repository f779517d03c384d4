import { rtcError } from '../errors/rtc-errors.ts';
import type { ServerErrorDetails } from '../errors/server-errors.ts';
import { maskedText } from './masked.ts';

type Details = ServerErrorDetails['MEDIA_SERVICE_FAILED'];

/** The server waits about 25 seconds for a service before it says that there is none. */
export const SERVICE_SECONDS = 40;

/** What is called, and which secrets its error may repeat. */
export interface ServiceCall {
  readonly service: Details['service'];
  readonly call: string;
  /** Stream keys and other secrets of the request. */
  readonly secrets?: readonly string[];
}

/**
 * The result of a call that LiveKit's server passes on to its egress or ingress service.
 * @throws MEDIA_SERVICE_FAILED without stream keys and without a cause that could show one
 */
export async function serviceCall<Result>(
  { secrets = [], ...call }: ServiceCall,
  work: () => Promise<Result>,
): Promise<Result> {
  try {
    return await work();
  } catch (error) {
    const { status, code, message } = Object(error) as Record<string, unknown>;
    const why = maskedText(typeof message === 'string' ? message : String(error), secrets);
    const reason = reasonOf(status, String(code), why);
    const retryable = reason === 'unreachable' || reason === 'no-service';
    throw rtcError('MEDIA_SERVICE_FAILED', { reason, ...call, why }, { retryable });
  }
}

/** Twirp's codes; the server itself says when it has no Redis. */
function reasonOf(status: unknown, code: string, why: string): Details['reason'] {
  if (/not connected|redis/i.test(why)) return 'no-redis';
  if (/no response from servers/i.test(why) || code === 'unavailable') return 'no-service';
  if (/room does not exist/i.test(why)) return 'no-room';
  if (typeof status !== 'number') return 'unreachable';
  if (status === 401 || status === 403) return 'denied';
  return code === 'not_found' || status === 404 ? 'not-found' : 'refused';
}
