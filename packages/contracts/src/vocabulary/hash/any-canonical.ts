/**
 * The canonical text of any value that JSON can hold (RFC 8785), as `JSON.stringify` reads it: `toJSON` is called, boxed
 * primitives are unboxed. The tests compare it with a library, which would be the larger part of this entry.
 * @param refuse - the error for numbers that are not finite, half a surrogate pair and cycles
 * @returns undefined for undefined, functions and symbols
 * @throws TypeError for a bigint
 */
export function anyCanonicalJson(json: unknown, refuse: () => Error): string | undefined {
  const above: unknown[] = [];
  const primitive = (value: unknown): string | undefined => {
    const isWhole = typeof value !== 'string' || !/\p{Cs}/u.test(value);
    if (!isWhole || (typeof value === 'number' && !Number.isFinite(value))) throw refuse();
    return JSON.stringify(value);
  };
  const written = (given: unknown): string | undefined => {
    if (typeof given !== 'object' || given === null) return primitive(given);
    if (above.includes(given)) throw refuse();
    above.push(given);
    const text = inner(given);
    above.pop();
    return text;
  };
  const inner = (given: object): string | undefined => {
    if ('toJSON' in given && typeof given.toJSON === 'function') return written(given.toJSON());
    if (given instanceof Number || given instanceof String || given instanceof Boolean)
      return primitive(given.valueOf());
    if (Array.isArray(given))
      return `[${Array.from(given, (item) => written(item) ?? 'null').join(',')}]`;
    // `sort` compares UTF-16 code units, as RFC 8785 wants.
    const fields = Object.keys(given)
      .sort()
      .flatMap((key) => {
        const text = written((given as Record<string, unknown>)[key]);
        return text === undefined ? [] : [`${primitive(key)}:${text}`];
      });
    return `{${fields.join(',')}}`;
  };
  return written(json);
}
