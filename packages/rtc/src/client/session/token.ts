import { errorFromJson, inputInvalid } from '@livelane/contracts/vocabulary';
import { clientError } from '../../errors/client-errors.ts';
import { clientIssue } from '../../errors/client-issues.ts';
import { shownUrl } from '../../errors/shown-url.ts';
import { fetchJson } from '../livekit/timed-fetch.ts';

/** JSON response of a token endpoint. */
export interface TokenReply {
  /** A LiveKit token, see `mintToken`. */
  readonly token: string;
  /** URL of the LiveKit server, `wss://…`. Default: the option `url`. */
  readonly url?: string;
  /** Ed25519 public key that verifies commerce messages: its 32 raw bytes as base64url. Default: the option of this name. */
  readonly commercePublicKey?: string;
}

/** Where URL and token come from. Exactly one of `token` and `tokenEndpoint` is required. */
export interface TokenSource {
  /** URL of the LiveKit server, `wss://…`. Default: the URL in the token endpoint's response. */
  readonly url?: string | undefined;
  /** A token that was created beforehand. */
  readonly token?: string | undefined;
  /** URL that responds to POST with a {@link TokenReply}, or a function that gets one. */
  readonly tokenEndpoint?: string | URL | (() => Promise<TokenReply>) | undefined;
  /** Ed25519 public key that verifies commerce messages: its 32 raw bytes as base64url. Default: the response's. */
  readonly commercePublicKey?: string | undefined;
  /** Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch | undefined;
  /** Aborts the request for a token. */
  readonly signal?: AbortSignal | undefined;
}

/** What is needed to connect. */
export interface ConnectionInfo {
  readonly url: string;
  readonly token: string;
  readonly commercePublicKey: string | undefined;
}

/** Determines URL, token and public key. @throws INPUT_INVALID, TOKEN_ENDPOINT_FAILED */
export async function resolveConnection(source: TokenSource): Promise<ConnectionInfo> {
  const reply = await requestToken(source);
  const url = source.url ?? reply.url ?? '';
  if (!/^(ws|http)s?:\/\//.test(url))
    throw inputInvalid('options', [
      clientIssue('SERVER_URL', { path: '/url', received: shownUrl(url) }),
    ]);
  if (reply.token === '')
    throw inputInvalid('options', [clientIssue('TOKEN', { path: '/token', received: '' })]);
  return {
    url,
    token: reply.token,
    commercePublicKey: source.commercePublicKey ?? reply.commercePublicKey,
  };
}

/** The token that was given, or the reply of the endpoint. @throws INPUT_INVALID, TOKEN_ENDPOINT_FAILED */
export async function requestToken(source: TokenSource): Promise<TokenReply> {
  const { token, tokenEndpoint } = source;
  if ((token === undefined) === (tokenEndpoint === undefined)) {
    const received = token === undefined ? [] : ['token', 'tokenEndpoint'];
    throw inputInvalid('options', [clientIssue('ONE_TOKEN_SOURCE', { received })]);
  }
  return tokenEndpoint === undefined ? { token: token ?? '' } : askEndpoint(tokenEndpoint, source);
}

/** A request for a token that takes longer has failed. */
const TIMEOUT_MS = 10_000;

async function askEndpoint(
  endpoint: NonNullable<TokenSource['tokenEndpoint']>,
  source: TokenSource,
): Promise<TokenReply> {
  if (typeof endpoint === 'function') return checkReply(await endpoint());
  let status: number | null = null;
  let cause: unknown;
  try {
    const reply = await fetchJson({
      fetch: (source.fetch ?? globalThis.fetch).bind(globalThis),
      url: endpoint,
      init: { method: 'POST' },
      timeoutMs: TIMEOUT_MS,
      signal: source.signal,
    });
    status = reply.status;
    if (reply.ok && isTokenReply(reply.value)) return reply.value;
    cause = errorFromJson(reply.value);
  } catch (error) {
    source.signal?.throwIfAborted();
    cause = error;
  }
  throw endpointFailed(String(endpoint), status, cause);
}

/** A function of the application may return anything. @throws TOKEN_ENDPOINT_FAILED */
function checkReply(reply: unknown): TokenReply {
  if (isTokenReply(reply)) return reply;
  const details = { reason: 'function', endpoint: 'tokenEndpoint', status: null } as const;
  throw clientError('TOKEN_ENDPOINT_FAILED', details, { retryable: false });
}

function isTokenReply(reply: unknown): reply is TokenReply {
  if (typeof reply !== 'object' || reply === null) return false;
  const { token, url, commercePublicKey } = reply as Record<string, unknown>;
  const optional = (value: unknown) => value === undefined || typeof value === 'string';
  return typeof token === 'string' && token !== '' && optional(url) && optional(commercePublicKey);
}

function endpointFailed(url: string, status: number | null, cause: unknown) {
  const endpoint = shownUrl(url);
  return clientError(
    'TOKEN_ENDPOINT_FAILED',
    { reason: status === null ? 'unreachable' : 'no-token', endpoint, status },
    { retryable: status === null || status >= 500, cause },
  );
}
