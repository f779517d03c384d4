const KEPT = new Map<string, number>();
/** How many words keep their hash: those of a language, not those that somebody makes up. */
const MOST_KEPT = 20_000;

/** FNV-1a of a word's UTF-16 code units, in 32 bits. */
export function hashOf(word: string): number {
  const kept = KEPT.get(word);
  if (kept !== undefined) return kept;
  let hash = 0x811c9dc5;
  for (let at = 0; at < word.length; at += 1)
    hash = Math.imul(hash ^ word.charCodeAt(at), 0x01000193);
  if (KEPT.size < MOST_KEPT) KEPT.set(word, hash);
  return hash;
}

/** How many different features there can be. */
export const FEATURE_BITS = 24;

/** Two values as one. */
export function both(a: number, b: number): number {
  const hash = Math.imul(a ^ (a >>> 15), 0x85ebca6b) ^ b;
  return Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
}

/** The number of a feature: its template and what stands in it. */
export function featureOf(template: number, value = 0): number {
  let hash = Math.imul(template + 1, 0x9e3779b1) ^ value;
  hash = Math.imul(hash ^ (hash >>> 16), 0x27d4eb2f);
  return (hash ^ (hash >>> 15)) >>> (32 - FEATURE_BITS);
}
