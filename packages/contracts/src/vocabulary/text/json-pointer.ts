/**
 * The JSON Pointer (RFC 6901) of a path.
 * @example
 * ```ts
 * import { jsonPointer } from '@livelane/contracts/vocabulary';
 * jsonPointer(['clauses', 2, 'a/b']); // => "/clauses/2/a~1b"
 * ```
 */
export function jsonPointer(path: readonly PropertyKey[]): string {
  return path.map((key) => `/${String(key).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('');
}
