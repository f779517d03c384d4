/** Half a surrogate pair: with `u`, whole pairs are one character. */
const HALF_A_PAIR = /\p{Cs}/u;

/** Deeper values may be cycles. */
const DEEPEST = 64;

/** The keys of an object as it has them, and sorted. */
type Shape = readonly [keys: readonly string[], sorted: readonly string[]];

/**
 * The canonical text of a plain JSON value (RFC 8785), about twice as fast as the general writer: a copy with sorted keys,
 * written by `JSON.stringify`. Records repeat the same keys in the same order, so that these are sorted once.
 * @returns undefined for what is not plain: objects with a class or `toJSON`, functions, `undefined` in an array, numbers
 *   that are not finite, half a surrogate pair, keys such as `10` or `__proto__`, values nested more than 64 deep
 */
export function fastCanonicalJson(json: unknown): string | undefined {
  let isPlain = true;
  /** The shape of the latest object at each depth. */
  const shapes: Shape[] = [];
  const sortedKeys = (value: object, depth: number): readonly string[] => {
    const keys = Object.keys(value);
    const latest = shapes[depth];
    if (latest !== undefined && isSame(latest[0], keys)) return latest[1];
    // Numbers would come first in the copy, whatever the order, and this name would set its prototype.
    if (keys.some((key) => /^\d/.test(key) || key === '__proto__' || HALF_A_PAIR.test(key)))
      isPlain = false;
    // `sort` compares UTF-16 code units, as RFC 8785 wants.
    const sorted = keys.toSorted();
    shapes[depth] = [keys, sorted];
    return sorted;
  };
  const copyOf = (value: object, depth: number): object => {
    const prototype: unknown = Object.getPrototypeOf(value);
    if ((prototype !== Object.prototype && prototype !== null) || 'toJSON' in value)
      isPlain = false;
    const copy: Record<string, unknown> = {};
    for (const key of sortedKeys(value, depth)) {
      const field = (value as Record<string, unknown>)[key];
      if (field !== undefined) copy[key] = sorted(field, depth + 1);
    }
    return copy;
  };
  const itemsOf = (items: readonly unknown[], depth: number): unknown[] => {
    const copy: unknown[] = [];
    for (const item of items) copy.push(sorted(item, depth + 1));
    return copy;
  };
  /** The value with sorted keys; meaningless once it proved not to be plain. */
  const sorted = (value: unknown, depth: number): unknown => {
    switch (typeof value) {
      case 'string':
        if (HALF_A_PAIR.test(value)) isPlain = false;
        return value;
      case 'number':
        if (!Number.isFinite(value)) isPlain = false;
        return value;
      case 'boolean':
        return value;
      case 'object':
        if (value === null) return null;
        if (depth > DEEPEST) break;
        if (!Array.isArray(value)) return copyOf(value, depth);
        return itemsOf(value, depth);
    }
    isPlain = false;
    return null;
  };
  const copy = sorted(json, 0);
  return isPlain ? JSON.stringify(copy) : undefined;
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
