import { inputInvalid, jsonPointer } from '@livelane/contracts/vocabulary';
import { isPlainName } from '../commerce/clean-text.ts';
import { checkGiven } from '../errors/check-given.ts';
import { rtcError } from '../errors/rtc-errors.ts';
import { rtcIssue } from '../errors/rtc-issues.ts';
import type { ServerErrorDetails } from '../errors/server-errors.ts';
import { loadServerSdk } from '../peers/peers.ts';
import { type Role, roleOf } from '../roles/roles.ts';
import { secretIssues } from './secret.ts';

/** API secrets by API key: one entry, or two while a key is being rotated. */
export type ApiKeys = Readonly<Record<string, string>>;

/** Refuses an empty set of keys and short secrets. @throws INPUT_INVALID; the error never contains a secret */
export function checkApiKeys(keys: ApiKeys): ApiKeys {
  const entries = Object.entries(keys);
  const issues = entries.flatMap(([key, secret]) => secretIssues(secret, jsonPointer([key])));
  if (entries.length === 0 || entries.some(([key]) => key === ''))
    issues.push(rtcIssue('API_KEYS', { received: Object.keys(keys) }));
  if (issues.length > 0) throw inputInvalid('keys', issues);
  return keys;
}

/** The participant that a verified token was issued to. */
export interface TokenHolder {
  /** Identity of the participant. */
  readonly identity: string;
  /** Room that the token admits to. */
  readonly room: string;
  /** Role of the participant. */
  readonly role: Role;
  /** Display name. Absent: the token has none. */
  readonly name?: string;
}

/** Options of {@link verifyToken}. */
export interface VerifyTokenOptions {
  /** Accepted API keys with their secrets of at least 32 bytes. */
  readonly keys: ApiKeys;
  /** The room that the token must admit to. */
  readonly room: string;
}

/**
 * Verifies a LiveKit token: its signature and validity period, that it admits to the given room, and that it names
 * an identity. Ten seconds of difference between the clocks are allowed, so a token is accepted until ten seconds after it
 * expires.
 *
 * @param token - the JWT, with or without a leading `Bearer `
 * @returns whom the token was issued to; `role` is what `mintToken` wrote, or `viewer` if the token has no role
 * @throws TOKEN_REFUSED with `details.reason`; the error never contains the token
 * @throws INPUT_INVALID for secrets below 32 bytes
 * @throws PEER_MISSING if livekit-server-sdk is not installed
 * @example
 * ```ts
 * import { verifyToken } from '@livelane/rtc/server';
 * const keys = { key: 'a secret of at least 32 characters' };
 * const refused = await verifyToken('forged', { keys, room: 'sale' }).catch((error) => error.code);
 * refused; // => 'TOKEN_REFUSED'
 * ```
 */
export async function verifyToken(
  token: string | null | undefined,
  options: VerifyTokenOptions,
): Promise<TokenHolder> {
  checkGiven('options', options, ['/keys', '/room']);
  checkApiKeys(options.keys);
  return (await verifiedHolder(token, options)).holder;
}

/** The holder of a token, and when it expires, in seconds since 1970-01-01T00:00:00Z. @throws TOKEN_REFUSED */
export async function verifiedHolder(
  token: string | null | undefined,
  { keys, room }: VerifyTokenOptions,
): Promise<{ readonly holder: TokenHolder; readonly expiresAt: number }> {
  const claims = await verifiedClaims(token, keys);
  if (claims === undefined) throw refused('not-verified');
  const grants = claims.video;
  if (grants?.roomJoin !== true) throw refused('no-room');
  if (grants.room !== room) throw refused('other-room');
  if (typeof claims.sub !== 'string' || claims.sub === '') throw refused('no-identity');
  if (!isPlainName(claims.sub)) throw refused('hidden-identity');
  const { exp: expiresAt = 0 } = claims as { readonly exp?: number };
  const holder = { identity: claims.sub, room, role: roleOf(claims.attributes) };
  const isNamed = typeof claims.name === 'string' && claims.name !== '';
  return { holder: isNamed ? { ...holder, name: claims.name as string } : holder, expiresAt };
}

function refused(reason: ServerErrorDetails['TOKEN_REFUSED']['reason']) {
  return rtcError('TOKEN_REFUSED', { reason });
}

/** Seconds by which the clock of the server that signs may differ; also the default of livekit-server-sdk. */
const LEEWAY_SECONDS = 10;

/** Claims of a JWT that one of the keys signed and that is within its validity period; undefined otherwise. */
async function verifiedClaims(token: string | null | undefined, keys: ApiKeys) {
  const jwt = token?.replace(/^Bearer +/i, '').trim() ?? '';
  const { TokenVerifier } = await loadServerSdk();
  for (const [key, secret] of Object.entries(keys)) {
    try {
      return await new TokenVerifier(key, secret).verify(jwt, LEEWAY_SECONDS);
    } catch {
      // Not signed by this key; another key may match.
    }
  }
  return undefined;
}
