import { inputInvalid } from '@livelane/contracts/vocabulary';

/** Minimum length of an API secret in bytes: the output length of HMAC-SHA256 (RFC 7518, section 3.2). */
export const MIN_SECRET_BYTES = 32;

/**
 * Refuses a secret shorter than {@link MIN_SECRET_BYTES} bytes. Surrounding whitespace does not count.
 * @param path - JSON Pointer to the secret in the input
 * @throws INPUT_INVALID; the error holds the length, never the secret
 */
export function refuseSecret(secret: unknown, path: string): void {
  const bytes = typeof secret === 'string' ? new TextEncoder().encode(secret.trim()).length : 0;
  if (bytes >= MIN_SECRET_BYTES) return;
  const message = `a secret of at least ${MIN_SECRET_BYTES} bytes; make one with: openssl rand -base64 32`;
  throw inputInvalid('secret', [{ path, message, received: `${bytes} bytes` }]);
}
