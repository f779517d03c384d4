import { canonicalHash } from '../vocabulary/hash/index.ts';
import type { Id } from '../vocabulary/index.ts';

/** The most characters that an id may have. */
const LONGEST = 128;

/** An id made of others, joined by dots; of their hash where that would be too long for an id. */
export function joinedId(...parts: readonly string[]): Id {
  const joined = parts.join('.');
  return joined.length <= LONGEST ? joined : canonicalHash(parts).replace(':', '.');
}
