import { canonicalHash } from '@livelane/contracts/vocabulary/hash';

/** An id that is the same for the same parts: 32 hexadecimal digits of their hash. */
export function gradeId(parts: readonly (string | number)[]): string {
  return `grade-${canonicalHash(parts).slice('sha256:'.length, 'sha256:'.length + 32)}`;
}
