import ky, { isHTTPError, isTimeoutError } from 'ky';
import { isLivelaneError } from '../error/errors.ts';
import { type HttpErrorDetails, httpError } from '../error/http-errors.ts';
import { followed, type Hop, locationOf, type Redirects, requestUrl } from './redirects.ts';

/** Options of {@link createHttpClient}. Every limit has a default. */
export interface HttpClientOptions {
  readonly fetch: typeof globalThis.fetch;
  /** Milliseconds within which the response to one attempt must begin. Default: 10,000. */
  readonly timeoutMs?: number;
  /** Milliseconds for the whole request: all attempts, the delays between them and the body. Default: 30,000. */
  readonly totalMs?: number;
  /** The most bytes of a body, after decompression. Default: 1 MiB. */
  readonly mostBytes?: number;
  /** Attempts after a failed one, if the request may be repeated. Default: 2. */
  readonly retries?: number;
  /** The most milliseconds between two attempts, also if `Retry-After` asks for more. Default: 5,000. */
  readonly mostDelayMs?: number;
  /**
   * Where redirects are followed to. Default: `same-origin`; with `any-origin`, for content that is checked by other
   * means, the caller's headers and body never reach another origin, and HTTPS never becomes HTTP.
   */
  readonly redirects?: Redirects;
  /** Random numbers from 0 to 1, which spread the delays of many clients. Default: `Math.random`. */
  readonly random?: () => number;
}

/** One request. */
export interface HttpRequest {
  /** Default: `GET`. */
  readonly method?: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  /** Sent as JSON. Default: no body. */
  readonly json?: unknown;
  /** By which the server recognises a repetition, sent as `Idempotency-Key`. Default: a POST is sent once. */
  readonly idempotencyKey?: string;
  readonly signal?: AbortSignal | undefined;
}

/** A complete response, whatever its status. */
export interface HttpReply {
  readonly status: number;
  /** Whether the status is 200 to 299. */
  readonly ok: boolean;
  readonly headers: Headers;
  readonly bytes: Uint8Array<ArrayBuffer>;
  text(): string;
  /** The body as JSON; undefined if it is not JSON. */
  json(): unknown;
}

/** Sends requests within limits of time and size. */
export interface HttpClient {
  /**
   * Sends a request and reads the response. GET, and POST with an idempotency key, are repeated after a network error
   * or a status of 408, 429, 500, 502, 503 or 504.
   * At most five redirects within the origin are followed, with the method that `fetch` would use; one to another origin
   * is refused, as headers such as `Authorization` must not reach it.
   * @throws HTTP_FAILED if the address is not HTTP or has a password, if there is no response in time, it is too large or redirects elsewhere; the signal's reason after an abort
   */
  request(url: string | URL, request?: HttpRequest): Promise<HttpReply>;
}

/** Statuses after which the same request may succeed (RFC 9110, sections 15.5 and 15.6; RFC 6585, section 4). */
const TRANSIENT = [408, 429, 500, 502, 503, 504];

/**
 * Creates an HTTP client that is limited in time, size and attempts.
 * @example
 * ```ts
 * import { createHttpClient } from '@livelane/contracts/vocabulary/node';
 * const client = createHttpClient({ fetch: async () => Response.json({ due: 1 }) });
 * (await client.request('https://shop.example/orders')).json(); // => {"due":1}
 * ```
 */
export function createHttpClient(options: HttpClientOptions): HttpClient {
  const { fetch, timeoutMs = 10_000, totalMs = 30_000, mostBytes = 1_048_576 } = options;
  const { redirects = 'same-origin' } = options;
  const retry = retryOptions(options);
  return {
    async request(url, { signal, ...request } = {}) {
      const address = requestUrl(url);
      const place = `${address.origin}${address.pathname}`;
      const body = limitBody(mostBytes);
      // The timeout of ky ends with the headers; this one holds until the body has been read.
      const deadline = AbortSignal.timeout(totalMs);
      const signals = AbortSignal.any([deadline, ...(signal === undefined ? [] : [signal])]);
      const send = ({ url: at, method, headers, json, idempotencyKey }: Hop): Promise<Response> =>
        ky(at, {
          method,
          redirect: 'manual',
          headers: { ...headers, 'idempotency-key': idempotencyKey },
          ...(json === undefined ? {} : { json }),
          fetch: async (input, init) => body.limited(await fetch(input, init)),
          signal: signals,
          timeout: timeoutMs,
          retry: { ...retry, methods: idempotencyKey === undefined ? ['get'] : ['get', 'post'] },
          throwHttpErrors: (status) => TRANSIENT.includes(status),
          parseJson: (text) => text,
        });
      try {
        const first = { method: 'GET' as const, ...request, url: address };
        const response = await followed(first, { send, redirects });
        return replyOf(response, new Uint8Array(await response.arrayBuffer()));
      } catch (cause) {
        signal?.throwIfAborted();
        const failed = (details: Omit<HttpErrorDetails['HTTP_FAILED'], 'url'>) =>
          httpError(
            'HTTP_FAILED',
            { url: place, ...details },
            { cause: withoutRequest(cause), retryable: details.reason !== 'too-large' },
          );
        if (isLivelaneError(cause)) throw cause;
        if (body.exceeded()) throw failed({ reason: 'too-large', mostBytes });
        if (isHTTPError<string>(cause)) return replyOf(cause.response, encode(cause.data));
        if (deadline.aborted) throw failed({ reason: 'timeout', seconds: totalMs / 1_000 });
        if (isTimeoutError(cause)) throw failed({ reason: 'timeout', seconds: timeoutMs / 1_000 });
        throw failed({ reason: 'unreachable', system: systemCode(cause) });
      }
    },
  };
}

/** Only the limit of attempts has a default in ky. */
function retryOptions({
  retries = 2,
  mostDelayMs = 5_000,
  random = Math.random,
}: HttpClientOptions) {
  return {
    limit: retries,
    statusCodes: TRANSIENT,
    afterStatusCodes: [429, 503],
    maxRetryAfter: mostDelayMs,
    backoffLimit: mostDelayMs,
    jitter: (delay: number) => delay * random(),
  };
}

/** Ends a response that is longer than the limit, by its `Content-Length` or while it is read. */
function limitBody(mostBytes: number) {
  let exceeded = false;
  const refuse = (): RangeError => {
    exceeded = true;
    return new RangeError('response too large');
  };
  const limited = (response: Response): Response => {
    const { body, headers } = response;
    // The body of a redirect that is followed is discarded unread.
    if (body === null || locationOf(response) !== null) return response;
    if (Number(headers.get('content-length') ?? 0) > mostBytes) {
      void body.cancel().catch(() => undefined);
      throw refuse();
    }
    let size = 0;
    const counter = new TransformStream<Uint8Array, Uint8Array>({
      transform: (chunk, controller) => {
        size += chunk.byteLength;
        if (size > mostBytes) controller.error(refuse());
        else controller.enqueue(chunk);
      },
    });
    // Of the class that `fetch` gave: frameworks replace the global one, some by one whose methods cannot be set.
    const Own = response.constructor as typeof Response;
    return new Own(body.pipeThrough(counter), response);
  };
  return { limited, exceeded: () => exceeded };
}

function replyOf({ status, ok, headers }: Response, bytes: Uint8Array<ArrayBuffer>): HttpReply {
  const text = (): string => new TextDecoder().decode(bytes);
  return {
    status,
    ok,
    headers,
    bytes,
    text,
    json: () => {
      try {
        return JSON.parse(text()) as unknown;
      } catch {
        return undefined;
      }
    },
  };
}

function encode(text: string | undefined): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(text ?? '');
}

/** What caused an error of the client: the error itself holds the request, whose headers and query may be secrets. */
function withoutRequest(error: unknown): unknown {
  const holds = error instanceof Error && 'request' in error;
  return holds ? withoutRequest(error.cause) : error;
}

/** The code in an error or its causes: Node's `fetch` fails with one message for every reason. */
function systemCode(error: unknown): string {
  for (let at = error; at instanceof Error; at = at.cause) {
    const { code } = at as { readonly code?: unknown };
    if (typeof code === 'string') return code;
  }
  return 'UNKNOWN';
}
