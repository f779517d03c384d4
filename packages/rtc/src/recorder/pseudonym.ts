import { createHmac } from 'node:crypto';
import { inputInvalid } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';

const MIN_KEY_BYTES = 16;

/**
 * Pseudonym of a participant in session logs: HMAC-SHA256 of the identity (RFC 2104), truncated to 132 bits.
 * With the key, a known identity can be found in a log, for an order or an erasure request; without it, it cannot.
 *
 * @param identity - the participant's identity in the room
 * @param key - at least 16 bytes; the same key gives the same pseudonyms across sessions
 * @returns `p_` followed by 22 characters of base64url
 * @throws INPUT_INVALID for a shorter key
 * @example
 * ```ts
 * import { pseudonymOf } from '@livelane/rtc/server';
 * pseudonymOf('viewer-1', 'a key of at least 16 bytes'); // => "p_EZyAUv6Qpq3pvBhq6_Ml9N"
 * ```
 */
export function pseudonymOf(identity: string, key: string | Uint8Array): string {
  const bytes = typeof key === 'string' ? new TextEncoder().encode(key) : key;
  if (bytes.length < MIN_KEY_BYTES) {
    // The key itself must not be in an error.
    const received = { bytes: bytes.length };
    throw inputInvalid('pseudonymKey', [
      rtcIssue('KEY_BYTES', { received, params: { minimum: MIN_KEY_BYTES } }),
    ]);
  }
  return `p_${createHmac('sha256', bytes).update(identity).digest('base64url').slice(0, 22)}`;
}
