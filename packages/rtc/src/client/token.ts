import { clientError, invalidOption } from './client-errors.ts';

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
  const { token, tokenEndpoint } = source;
  if ((token === undefined) === (tokenEndpoint === undefined)) {
    throw invalidOption(
      '/token',
      'give exactly one of token and tokenEndpoint',
      token === undefined ? 'neither' : 'both',
    );
  }
  const reply =
    tokenEndpoint === undefined ? { token: token ?? '' } : await askEndpoint(tokenEndpoint, source);
  const url = source.url ?? reply.url ?? '';
  if (!/^(ws|http)s?:\/\//.test(url))
    throw invalidOption('/url', 'a ws:// or wss:// URL of the LiveKit server', url);
  if (reply.token === '') throw invalidOption('/token', 'a token that is not empty', '');
  return {
    url,
    token: reply.token,
    commercePublicKey: source.commercePublicKey ?? reply.commercePublicKey,
  };
}

async function askEndpoint(
  endpoint: NonNullable<TokenSource['tokenEndpoint']>,
  source: TokenSource,
): Promise<TokenReply> {
  if (typeof endpoint === 'function') return endpoint();
  const ask = source.fetch ?? globalThis.fetch;
  let status: number | undefined;
  try {
    const response = await ask(endpoint, {
      method: 'POST',
      ...(source.signal === undefined ? {} : { signal: source.signal }),
    });
    status = response.status;
    const reply: unknown = response.ok ? await response.json() : undefined;
    if (isTokenReply(reply)) return reply;
  } catch (cause) {
    source.signal?.throwIfAborted();
    throw endpointFailed(String(endpoint), status, cause);
  }
  throw endpointFailed(String(endpoint), status, undefined);
}

function isTokenReply(reply: unknown): reply is TokenReply {
  if (typeof reply !== 'object' || reply === null) return false;
  const { token, url, commercePublicKey } = reply as Record<string, unknown>;
  const optional = (value: unknown) => value === undefined || typeof value === 'string';
  return typeof token === 'string' && token !== '' && optional(url) && optional(commercePublicKey);
}

function endpointFailed(endpoint: string, status: number | undefined, cause: unknown) {
  // Without the query, which may contain personal data.
  const where = endpoint.split(/[?#]/)[0] ?? '';
  const how = status === undefined ? 'could not be reached' : `responded ${status} without a token`;
  return clientError('TOKEN_ENDPOINT_FAILED', `The token endpoint ${where} ${how}.`, {
    retryable: status === undefined || status >= 500,
    details: { endpoint: where, status: status ?? null },
    cause,
  });
}
