import { type InputInvalid, inputInvalid } from '../error/input-invalid.ts';
import { issuesOf } from '../error/issue-catalogue.ts';
import { anyCanonicalJson } from './any-canonical.ts';
import { FastCanonicalWriter } from './fast-canonical.ts';
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
  return new TextDecoder().decode(canonicalBytes(new FastCanonicalWriter(), json));
}

/** The canonical form in UTF-8; the bytes hold until the writer is used again. */
function canonicalBytes(writer: FastCanonicalWriter, json: unknown): Uint8Array {
  const bytes = writer.write(json);
  if (bytes !== undefined) return bytes;
  let text: string | undefined;
  try {
    text = anyCanonicalJson(json, () => notJson(json, undefined));
  } catch (cause) {
    throw notJson(json, cause);
  }
  if (text === undefined) throw notJson(json, undefined);
  return new TextEncoder().encode(text);
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
  return canonicalHasher()(json);
}

/**
 * A {@link canonicalHash} for many values of one kind: it remembers the order of the keys of the values before, which
 * takes half the time away. It holds a bounded number of them, whatever it is given.
 * @returns a function that gives what `canonicalHash` gives
 * @example
 * ```ts
 * import { canonicalHash, canonicalHasher } from '@livelane/contracts/vocabulary/hash';
 * const hashOf = canonicalHasher();
 * [{ b: 1, a: 2 }, { b: 3, a: 4 }].every((it) => hashOf(it) === canonicalHash(it)); // => true
 * ```
 */
export function canonicalHasher(): (json: unknown) => `sha256:${string}` {
  const writer = new FastCanonicalWriter();
  return (json) => `sha256:${sha256Hex(canonicalBytes(writer, json))}`;
}
