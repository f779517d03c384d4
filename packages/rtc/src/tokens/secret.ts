import { inputInvalid } from '@livelane/contracts/vocabulary';

/** The fewest bytes that a secret must have; HMAC-SHA256 deserves as many as it puts out. */
export const MIN_SECRET_BYTES = 32;

/**
 * Refuses a secret that is blank or short, without repeating it.
 * @param path - where it stands in the input, as a JSON Pointer
 * @throws INPUT_INVALID
 */
export function refuseSecret(secret: unknown, path: string): void {
  const bytes = typeof secret === 'string' ? new TextEncoder().encode(secret.trim()).length : 0;
  if (bytes >= MIN_SECRET_BYTES) return;
  const message = `a secret of at least ${MIN_SECRET_BYTES} bytes; make one with: openssl rand -base64 32`;
  throw inputInvalid('secret', [{ path, message, received: `${bytes} bytes` }]);
}
