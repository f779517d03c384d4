import { clientError, invalidOption } from './client-errors.ts';

/** What a token endpoint answers, as JSON. */
export interface TokenReply {
  readonly token: string;
  /** The LiveKit server's URL, where the endpoint chooses it. */
  readonly url?: string;
  /** The public key that commerce messages are verified with: 32 bytes, base64url. */
  readonly commercePublicKey?: string;
}

export interface TokenSource {
  /** The LiveKit server, `wss://…`. Left out: the token endpoint's answer names it. */
  readonly url?: string | undefined;
  /** A token minted beforehand. Give this or `tokenEndpoint`. */
  readonly token?: string | undefined;
  /** Where a token is asked for with POST, or a function that gets one. */
  readonly tokenEndpoint?: string | URL | (() => Promise<TokenReply>) | undefined;
  readonly commercePublicKey?: string | undefined;
  readonly fetch?: typeof globalThis.fetch | undefined;
  readonly signal?: AbortSignal | undefined;
}

export interface Ticket {
  readonly url: string;
  readonly token: string;
  readonly commercePublicKey: string | undefined;
}

/** Where to connect and with which token. @throws INPUT_INVALID, TOKEN_ENDPOINT_FAILED */
export async function resolveTicket(source: TokenSource): Promise<Ticket> {
  const { token, tokenEndpoint } = source;
  if ((token === undefined) === (tokenEndpoint === undefined)) {
    throw invalidOption(
      '/token',
      'give either token or tokenEndpoint',
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
  // Without its query, which may carry who is asking.
  const where = endpoint.split(/[?#]/)[0] ?? '';
  const how = status === undefined ? 'could not be reached' : `answered ${status} without a token`;
  return clientError('TOKEN_ENDPOINT_FAILED', `The token endpoint ${where} ${how}.`, {
    retryable: status === undefined || status >= 500,
    details: { endpoint: where, status: status ?? null },
    cause,
  });
}
