import type * as z from 'zod/mini';

/** A place in a document: its path, with `*` for any item of a list. */
export interface Place {
  readonly path: readonly (string | number)[];
  readonly name: string;
  readonly schema: z.core.$ZodType;
  readonly value: unknown;
}

type Def = z.core.$ZodTypes['_zod']['def'];

function bare(schema: z.core.$ZodType): { readonly schema: z.core.$ZodType; readonly def: Def } {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'optional' || def.type === 'nullable' ? bare(def.innerType) : { schema, def };
}

/** The fields of a value's record or of those within it, the option of a union by its discriminator. */
export function placesOf(
  value: unknown,
  { schema: of, path }: { readonly schema: z.core.$ZodType; readonly path: Place['path'] },
): Place[] {
  const { schema, def } = bare(of);
  if (def.type === 'object') {
    const fields = value as Readonly<Record<string, unknown>>;
    return Object.entries(def.shape).flatMap(([field, inner]) =>
      fields[field] === undefined || fields[field] === null
        ? []
        : placesOf(fields[field], { schema: inner as z.core.$ZodType, path: [...path, field] }),
    );
  }
  const place: Place = { path, name: nameOf(path), schema, value };
  // Items tell what a list does; the literal of a union tells its options apart.
  if (def.type === 'literal') return [];
  if (def.type === 'array')
    return (value as readonly unknown[]).flatMap((item, index) =>
      placesOf(item, { schema: def.element, path: [...path, index] }),
    );
  if (def.type === 'union' && typeof value === 'object') {
    const option = def.options.find((it) => fits(value, it));
    if (option !== undefined) return placesOf(value, { schema: option, path });
  }
  return [place];
}

/** The names of all fields that a schema has, also those that a value leaves out. */
export function namesIn(of: z.core.$ZodType, path: Place['path'] = []): string[] {
  const { def } = bare(of);
  switch (def.type) {
    case 'object':
      return Object.entries(def.shape).flatMap(([field, inner]) =>
        namesIn(inner as z.core.$ZodType, [...path, field]),
      );
    case 'array':
      return namesIn(def.element, [...path, 0]);
    case 'union':
      return [...new Set(def.options.flatMap((option) => namesIn(option, path)))];
    case 'literal':
      return [];
    default:
      return [nameOf(path)];
  }
}

function nameOf(path: Place['path']): string {
  return path.map((key) => (typeof key === 'number' ? '*' : key)).join('.');
}

function fits(value: unknown, schema: z.core.$ZodType): boolean {
  const { def } = bare(schema);
  if (Array.isArray(value)) return def.type === 'array';
  if (def.type !== 'object') return false;
  return Object.entries(def.shape).every(([field, inner]) => {
    const { def: of } = bare(inner as z.core.$ZodType);
    const own = (value as Readonly<Record<string, unknown>>)[field];
    return of.type !== 'literal' || of.values.includes(own as string);
  });
}

const DAY_MS = 86_400_000;

/** Other values of a field, of which some may not fit its schema. */
export function othersOf({ value, schema }: Place): unknown[] {
  const { def } = bare(schema);
  if (def.type === 'enum') return Object.values(def.entries).filter((it) => it !== value);
  if (typeof value === 'object' && value !== null)
    return [Object.fromEntries(Object.keys(value).map((key) => [key, 'Other words']))];
  if (typeof value === 'boolean') return [!value];
  if (typeof value === 'number') return [value + 1, value - 1, 360, value * 2, 0, 1000];
  const text = String(value);
  if (/^-?\d+$/.test(text)) return [`${BigInt(text) + 1n}`, `${BigInt(text) * 3n}`, '1'];
  if (/^\d{4}-\d\d-\d\d$/.test(text))
    return [40, -40, 1, -400].map((days) =>
      new Date(Date.parse(text) + days * DAY_MS).toISOString().slice(0, 10),
    );
  if (/^\d{4}-\d\d-\d\dT.*Z$/.test(text))
    return [20, -45, 3, 400, -400].map((days) =>
      new Date(Date.parse(text) + days * DAY_MS).toISOString(),
    );
  return [...WORDS, text === 'fee' ? 'bonus-fee' : 'fee'];
}

/** Values for text of any form: ids, markets, zones, currencies, languages, times. */
const WORDS = [
  ...['nobody', 'mia', 'rosy', 'live', 'videos', 'CN', 'JP', 'US', 'Asia/Tokyo', 'EUR', 'de'],
  ...['2026-12-05T20:00', '00:00', '12:30', '23:59', 'youtube', 'tiktok', 'plays'],
];

/** A copy of a document with another value at a place. */
export function changedAt<Document>(
  document: Document,
  path: Place['path'],
  value: unknown,
): Document {
  const copy = structuredClone(document);
  let at = copy as unknown as Record<string | number, unknown>;
  for (const key of path.slice(0, -1)) at = at[key] as typeof at;
  at[path.at(-1) ?? ''] = value;
  return copy;
}
