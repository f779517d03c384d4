/** Values that hardly a field takes, each wrong in another way. */
const WRONG: readonly unknown[] = [
  ...[null, true, {}, [], -1, 1.5, -1.5, 1e300],
  ...['', 'no such \ud800 thing', 'KB', '1.2M', '1999-02-30'],
];

/**
 * A JSON value with each of its fields, one at a time, wrong in every way, missing, or under another key. Of the members
 * of a list that have the same fields, the first stands for all.
 */
export function* spoilt(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (Array.isArray(value)) {
    const shapes = new Set<string>();
    for (const [index, inner] of value.entries()) {
      const shape = shapeOf(inner);
      if (shapes.has(shape)) continue;
      shapes.add(shape);
      for (const wrong of spoilt(inner)) yield value.with(index, wrong);
    }
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const { [key]: _gone, ...rest } = value as Record<string, unknown>;
      yield rest;
      yield { ...rest, 'NO SUCH KEY': inner };
      for (const wrong of spoilt(inner)) yield { ...rest, [key]: wrong };
    }
  }
}

/** Fields whose value says which fields stand beside it. */
const KINDS: ReadonlySet<string> = new Set(['kind', 'clause', 'model', 'basis', 'type', 'do']);

function shapeOf(value: unknown): string {
  return JSON.stringify(value, (key, inner: unknown) =>
    KINDS.has(key) || (typeof inner === 'object' && inner !== null) ? inner : typeof inner,
  );
}
