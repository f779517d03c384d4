import type { Id } from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';

/**
 * One id made of several, different for different parts: joined by colons where that is plain to read and
 * cannot be mistaken, else their fingerprint.
 */
export function compoundId(head: string, ...parts: readonly string[]): Id {
  const joined = [head, ...parts].join(':');
  const plain = joined.length <= 128 && parts.every((part) => part !== '' && !part.includes(':'));
  return plain ? joined : `${head}:${canonicalHash(parts)}`;
}
