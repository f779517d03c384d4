import { canonicalHash } from '@livelane/contracts/vocabulary/hash';

/**
 * An id that is the same for the same parts: 32 hexadecimal digits of their hash.
 * @param hashOf - Default: `canonicalHash`; a `canonicalHasher` gives the same
 */
export function gradeId(
  parts: readonly (string | number)[],
  hashOf: (json: unknown) => string = canonicalHash,
): string {
  return `grade-${hashOf(parts).slice('sha256:'.length, 'sha256:'.length + 32)}`;
}
