import { createHmac } from 'node:crypto';
import { describeReceived, inputInvalid } from '@livelane/contracts/vocabulary';

/**
 * The name under which a person is in the session log: an HMAC-SHA256 of the identity, cut to 132 bits.
 * Who holds the key can find a person again, for an order or a request to be erased; who does not, cannot.
 *
 * @param key - at least 16 bytes; the same key gives the same pseudonyms in several sessions
 * @returns `p_` and 22 characters of base64url
 * @throws INPUT_INVALID for a shorter key
 * @example
 * ```ts
 * import { pseudonymOf } from '@livelane/rtc/server';
 * pseudonymOf('viewer-1', 'a key of at least 16 bytes'); // => "p_EZyAUv6Qpq3pvBhq6_Ml9N"
 * ```
 */
export function pseudonymOf(identity: string, key: string | Uint8Array): string {
  const bytes = typeof key === 'string' ? new TextEncoder().encode(key) : key;
  if (bytes.length < 16) {
    throw inputInvalid('pseudonym key', [
      {
        path: '',
        message: 'a key of at least 16 bytes',
        received: describeReceived(`${bytes.length} bytes`),
      },
    ]);
  }
  return `p_${createHmac('sha256', bytes).update(identity).digest('base64url').slice(0, 22)}`;
}
