import type { Id } from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';

/**
 * An id composed of a head and parts; different parts give different ids. The parts are joined by colons where the
 * result has at most 128 characters and no part is empty or holds a colon; otherwise their hash follows the head.
 */
export function compoundId(head: string, ...parts: readonly string[]): Id {
  const joined = [head, ...parts].join(':');
  const plain = joined.length <= 128 && parts.every((part) => part !== '' && !part.includes(':'));
  return plain ? joined : `${head}:${canonicalHash(parts)}`;
}
