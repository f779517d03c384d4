import { httpError } from '../error/http-errors.ts';

/** The most redirects of one request. */
const MOST = 5;

/** Statuses that send the client elsewhere (RFC 9110, section 15.4). */
const REDIRECTS = [301, 302, 303, 307, 308];

/** Redirects after which a POST becomes a GET, as of `fetch` (Fetch standard, HTTP-redirect fetch, step 12). */
const TO_GET = [301, 302, 303];

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
    const location = response.headers.get('location');
    if (!REDIRECTS.includes(response.status) || location === null) return response;
    await response.body?.cancel();
    hop = nextHop(hop, { status: response.status, to: targetOf(hop, location), redirects });
  }
  throw redirectError(first.url, { reason: 'redirects', most: MOST });
}

function targetOf({ url }: Hop, location: string): URL {
  if (URL.canParse(location, url.href)) return new URL(location, url);
  throw redirectError(url, { reason: 'redirect', to: '?' });
}

interface Step extends Pick<Following, 'redirects'> {
  readonly status: number;
  readonly to: URL;
}

function nextHop(hop: Hop, { status, to, redirects }: Step): Hop {
  const becomesGet = hop.method === 'POST' && TO_GET.includes(status);
  const next: Hop = becomesGet
    ? { url: to, method: 'GET', ...(hop.headers === undefined ? {} : { headers: hop.headers }) }
    : { ...hop, url: to };
  if (to.origin === hop.url.origin) return next;
  const isAllowed = to.protocol === 'https:' || to.protocol === hop.url.protocol;
  if (redirects === 'any-origin' && isAllowed && next.method === 'GET')
    return { url: to, method: 'GET' };
  throw redirectError(hop.url, { reason: 'redirect', to: originOf(to) });
}

/** `data:` and the like have no origin of their own. */
function originOf({ origin, protocol }: URL): string {
  return origin === 'null' ? protocol : origin;
}

function redirectError(
  { origin, pathname }: URL,
  why:
    | { readonly reason: 'redirect'; readonly to: string }
    | { readonly reason: 'redirects'; readonly most: number },
) {
  return httpError('HTTP_FAILED', { url: `${origin}${pathname}`, ...why }, { retryable: false });
}
