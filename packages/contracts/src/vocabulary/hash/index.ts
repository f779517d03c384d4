import { type InputInvalid, inputInvalid } from '../error/input-invalid.ts';
import { issuesOf } from '../error/issue-catalogue.ts';
import { anyCanonicalJson } from './any-canonical.ts';
import { fastCanonicalJson } from './fast-canonical.ts';
import { sha256Hex } from './sha256.ts';

/** Input issues of values to be hashed, separate from the other issues to keep this entry small. */
export const HASH_ISSUES = {
  JSON_VALUE:
    'a JSON value: finite numbers, whole surrogate pairs, no bigint, cycle, function or undefined',
} as const;

const hashIssue = /* @__PURE__ */ issuesOf(HASH_ISSUES);

/**
 * The canonical text of a JSON value (RFC 8785), independent of the order of keys. As in `JSON.stringify`, fields
 * that are undefined or a function are omitted, and `toJSON` is called.
 * @throws INPUT_INVALID for what JSON cannot hold: bigints, NaN, infinities, cycles, half a surrogate pair
 * @example
 * ```ts
 * import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
 * canonicalJson({ b: 1, a: [true, null] }); // => "{\"a\":[true,null],\"b\":1}"
 * ```
 */
export function canonicalJson(json: unknown): string {
  let text = fastCanonicalJson(json);
  if (text !== undefined) return text;
  try {
    text = anyCanonicalJson(json, () => notJson(json, undefined));
  } catch (cause) {
    throw notJson(json, cause);
  }
  if (text === undefined) throw notJson(json, undefined);
  return text;
}

function notJson(json: unknown, cause: unknown): InputInvalid {
  return inputInvalid('JSON', [hashIssue('JSON_VALUE', { received: json })], { cause });
}

/**
 * The hash of a JSON value: SHA-256 over its canonical form (RFC 8785). Pass the JSON as received, never a copy made
 * by a schema.
 * @returns `sha256:` and 64 lower-case hexadecimal digits
 * @throws INPUT_INVALID for what JSON cannot hold
 * @example
 * ```ts
 * import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
 * canonicalHash({ a: 1 }) === canonicalHash(JSON.parse(' { "a" : 1 } ')); // => true
 * ```
 */
export function canonicalHash(json: unknown): `sha256:${string}` {
  return `sha256:${sha256Hex(canonicalJson(json))}`;
}
