import { inputInvalid, jsonPointer } from '@livelane/contracts/vocabulary';
import { loadServerSdk } from '../peers/peers.ts';
import { type Role, roleOf } from '../roles/roles.ts';
import { rtcError } from '../rtc-error.ts';
import { refuseSecret } from './secret.ts';

/** API secrets by API key: one, or two while the old one is being replaced. */
export type ApiKeys = Readonly<Record<string, string>>;

/** Refuses blank and short secrets. @throws INPUT_INVALID, which never repeats one */
export function checkApiKeys(keys: ApiKeys): ApiKeys {
  const entries = Object.entries(keys);
  if (entries.length === 0 || entries.some(([key]) => key === '')) {
    const message = 'at least one API key with its secret, none of them empty';
    throw inputInvalid('API keys', [{ path: '', message, received: `${entries.length} keys` }]);
  }
  for (const [key, secret] of entries) refuseSecret(secret, jsonPointer([key]));
  return keys;
}

/** Who a token says its bearer is. */
export interface TokenHolder {
  readonly identity: string;
  readonly room: string;
  readonly role: Role;
}

/**
 * Who bears a token, once its signature, its time and its room are right.
 * @param token - the JWT, with or without a leading `Bearer `
 * @param options.keys - the secrets, at least 32 bytes each, by API key
 * @param options.room - the room that the token must be for
 * @returns the bearer; the role is the one that `mintToken` wrote, `viewer` where there is none
 * @throws TOKEN_REFUSED; the reason never repeats the token
 * @throws INPUT_INVALID for blank or short secrets
 * @throws PEER_MISSING without livekit-server-sdk
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
  { keys, room }: { readonly keys: ApiKeys; readonly room: string },
): Promise<TokenHolder> {
  checkApiKeys(keys);
  const claims = await verifiedClaims(token, keys);
  if (claims === undefined) throw refused('not signed by one of our keys, or expired');
  const grants = claims.video;
  if (grants?.roomJoin !== true || grants.room !== room) throw refused('for another room');
  if (typeof claims.sub !== 'string' || claims.sub === '') throw refused('without an identity');
  return { identity: claims.sub, room, role: roleOf(claims.attributes) };
}

function refused(reason: string) {
  return rtcError('TOKEN_REFUSED', `The token is ${reason}.`, { details: { reason } });
}

/** The claims of a JWT that one of the keys signed and that is in its time; undefined otherwise. */
export async function verifiedClaims(token: string | null | undefined, keys: ApiKeys) {
  const jwt = token?.replace(/^Bearer +/i, '').trim() ?? '';
  if (jwt === '') return undefined;
  const { TokenVerifier } = await loadServerSdk();
  for (const [key, secret] of Object.entries(keys)) {
    try {
      return await new TokenVerifier(key, secret).verify(jwt);
    } catch {
      // Signed by another key, or by nobody: the next one may fit.
    }
  }
  return undefined;
}
