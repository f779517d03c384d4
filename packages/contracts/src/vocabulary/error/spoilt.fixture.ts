/** Values that hardly a field takes, each wrong in another way. */
const WRONG: readonly unknown[] = [
  null,
  'no such \ud800 thing',
  '',
  -1,
  1.5,
  1e300,
  true,
  {},
  [],
  'kb',
  '1.2M',
  '1999-02-30',
];

/** A JSON value with each of its fields, one at a time, wrong in every way, missing, or under another key. */
export function* spoilt(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (Array.isArray(value)) {
    for (const wrong of value.length === 0 ? [] : spoilt(value[0])) yield value.with(0, wrong);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const { [key]: _gone, ...rest } = value as Record<string, unknown>;
      yield rest;
      yield { ...rest, 'NO SUCH key': inner };
      for (const wrong of spoilt(inner)) yield { ...rest, [key]: wrong };
    }
  }
}
