import type { InputIssue } from '@livelane/contracts/vocabulary';
import { rtcIssue } from '../errors/rtc-issues.ts';

/** Minimum length of an API secret in bytes: the output length of HMAC-SHA256 (RFC 7518, section 3.2). */
export const MIN_SECRET_BYTES = 32;

/**
 * Checks that a secret has at least {@link MIN_SECRET_BYTES} bytes. Surrounding whitespace does not count.
 * @param path - JSON Pointer to the secret in the input
 * @returns an issue with the length, never the secret; none if it is long enough
 */
export function secretIssues(secret: unknown, path: string): InputIssue[] {
  const bytes = typeof secret === 'string' ? new TextEncoder().encode(secret.trim()).length : 0;
  if (bytes >= MIN_SECRET_BYTES) return [];
  const params = { minimum: MIN_SECRET_BYTES };
  return [rtcIssue('SECRET', { path, received: { bytes }, params })];
}
