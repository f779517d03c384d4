/**
 * The canonical text of any value that JSON can hold (RFC 8785), as `JSON.stringify` reads it: `toJSON` is called, boxed
 * primitives are unboxed. The tests compare it with a library, which would be the larger part of this entry.
 * @param refuse - the error for numbers that are not finite, half a surrogate pair and cycles
 * @returns undefined for undefined, functions and symbols
 * @throws TypeError for a bigint
 */
export function anyCanonicalJson(json: unknown, refuse: () => Error): string | undefined {
  return written(json, { above: new Set(), refuse });
}

/** Where a value stands. */
interface Place {
  /** The objects that contain it. */
  readonly above: ReadonlySet<unknown>;
  readonly refuse: () => Error;
}

function written(given: unknown, { above, refuse }: Place): string | undefined {
  if (above.has(given)) throw refuse();
  const inside = {
    above: typeof given === 'object' && given !== null ? new Set([...above, given]) : above,
    refuse,
  };
  const { toJSON } = (given ?? {}) as { readonly toJSON?: unknown };
  if (typeof toJSON === 'function') return written(toJSON.call(given), inside);
  if (given instanceof Number || given instanceof String || given instanceof Boolean)
    return written(given.valueOf(), { above, refuse });
  if (typeof given !== 'object' || given === null) return primitive(given, refuse);
  if (Array.isArray(given))
    return `[${Array.from(given, (item) => written(item, inside) ?? 'null').join(',')}]`;
  // `sort` compares UTF-16 code units, as RFC 8785 wants.
  const fields = Object.keys(given)
    .sort()
    .flatMap((key) => {
      const text = written((given as Record<string, unknown>)[key], inside);
      return text === undefined ? [] : [`${primitive(key, refuse)}:${text}`];
    });
  return `{${fields.join(',')}}`;
}

function primitive(value: unknown, refuse: () => Error): string | undefined {
  const isWhole = typeof value !== 'string' || !/\p{Cs}/u.test(value);
  if (!isWhole || (typeof value === 'number' && !Number.isFinite(value))) throw refuse();
  return JSON.stringify(value);
}
