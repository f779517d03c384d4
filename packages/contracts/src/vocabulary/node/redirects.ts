import { httpError } from '../error/http-errors.ts';

/** The most redirects of one request. */
const MOST = 5;

/** Statuses that send the client elsewhere (RFC 9110, section 15.4). */
const REDIRECTS = [301, 302, 303, 307, 308];

/** Redirects after which a POST becomes a GET, as of `fetch` (Fetch standard, HTTP-redirect fetch, step 12). */
const TO_GET = [301, 302, 303];

/** Headers of a body, which go with it (Fetch standard, request-body-header name; and Content-Length). */
const OF_BODY = /^content-(encoding|language|length|location|type)$/i;

/** The same request would fail again. */
const FINAL = { retryable: false } as const;

/** One request on the way to the final address. */
export interface Hop {
  readonly url: URL;
  readonly method: 'GET' | 'POST';
  readonly headers?: Readonly<Record<string, string>>;
  readonly json?: unknown;
  readonly idempotencyKey?: string;
}

/** Where redirects are followed to. */
export type Redirects = 'same-origin' | 'any-origin';

interface Following {
  readonly send: (hop: Hop) => Promise<Response>;
  readonly redirects: Redirects;
}

/**
 * The response at the end of a chain of redirects. Without a `Location` a redirect is the final response, as in `fetch`.
 * @throws HTTP_FAILED for a redirect to an origin that is not followed to, and after too many
 */
export async function followed(first: Hop, { send, redirects }: Following): Promise<Response> {
  let hop = first;
  for (let count = 0; count <= MOST; count += 1) {
    const response = await send(hop);
    const location = locationOf(response);
    if (location === null) return response;
    // The body is not needed, and may have failed already.
    await response.body?.cancel().catch(() => undefined);
    hop = nextHop(hop, { status: response.status, to: targetOf(hop, location), redirects });
  }
  throw addressError(first.url, { reason: 'redirects', most: MOST });
}

/** Where a response redirects to; null if it is the final response. */
export function locationOf({ status, headers }: Response): string | null {
  return REDIRECTS.includes(status) ? headers.get('location') : null;
}

function targetOf({ url }: Hop, location: string): URL {
  const target = URL.canParse(location, url.href) ? new URL(location, url) : undefined;
  if (target === undefined) throw addressError(url, { reason: 'redirect-invalid' });
  if (hasCredentials(target)) throw addressError(url, { reason: 'redirect-credentials' });
  return target;
}

/**
 * The address of a request, which `fetch` would refuse only with a text.
 * @throws HTTP_FAILED for an address of another scheme, or with a user name or password
 */
export function requestUrl(address: string | URL): URL {
  const url = URL.canParse(String(address)) ? new URL(address) : undefined;
  if (url === undefined || !/^https?:$/.test(url.protocol))
    throw httpError('HTTP_FAILED', { url: withoutSecrets(address), reason: 'not-http' }, FINAL);
  if (hasCredentials(url)) throw addressError(url, { reason: 'credentials' });
  return url;
}

function hasCredentials({ username, password }: URL): boolean {
  return username !== '' || password !== '';
}

/** What an address that may not be a URL has before its query, without a user name and password. */
function withoutSecrets(address: string | URL): string {
  return String(address)
    .replace(/[?#].*/s, '')
    .split('/')
    .map((part) => part.slice(part.lastIndexOf('@') + 1))
    .join('/');
}

interface Step extends Pick<Following, 'redirects'> {
  readonly status: number;
  readonly to: URL;
}

function nextHop(hop: Hop, { status, to, redirects }: Step): Hop {
  const becomesGet = hop.method === 'POST' && TO_GET.includes(status);
  const next: Hop = becomesGet
    ? { url: to, method: 'GET', headers: withoutBody(hop.headers) }
    : { ...hop, url: to };
  if (to.origin === hop.url.origin) return next;
  const isAllowed = to.protocol === 'https:' || to.protocol === hop.url.protocol;
  if (redirects === 'any-origin' && isAllowed && next.method === 'GET')
    return { url: to, method: 'GET' };
  throw addressError(hop.url, { reason: 'redirect', to: originOf(to) });
}

function withoutBody(headers: Hop['headers'] = {}): Readonly<Record<string, string>> {
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !OF_BODY.test(name)));
}

/** `data:` and the like have no origin of their own. */
function originOf({ origin, protocol }: URL): string {
  return origin === 'null' ? protocol : origin;
}

type Why =
  | { readonly reason: 'redirect'; readonly to: string }
  | { readonly reason: 'redirects'; readonly most: number }
  | { readonly reason: 'redirect-invalid' | 'redirect-credentials' | 'credentials' };

function addressError({ origin, pathname }: URL, why: Why) {
  return httpError('HTTP_FAILED', { url: `${origin}${pathname}`, ...why }, FINAL);
}
