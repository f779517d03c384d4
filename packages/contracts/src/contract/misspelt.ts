import * as z from 'zod/mini';
import { jsonPointer, nearestName } from '../vocabulary/index.ts';

/** A field that nothing reads, and the one that it looks like and that is not there. */
export interface Misspelt {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly field: string;
  readonly near: string;
}

/**
 * The fields of a document that its schema does not know and that look like one that it knows and the document lacks:
 * most likely that one, misspelt, so that a promise would be read by nobody. Other unknown fields are a later version's.
 * @param value - fits the schema
 */
export function misspeltFields(
  schema: z.core.$ZodType,
  value: unknown,
  path: readonly PropertyKey[] = [],
): Misspelt[] {
  const shape = formOf(schema, value);
  if (shape === undefined || typeof value !== 'object' || value === null) return [];
  if (Array.isArray(value))
    return value.flatMap((item, index) =>
      misspeltFields(shape['*'] ?? schema, item, [...path, index]),
    );
  const absent = Object.keys(shape).filter((name) => !filled(value, name));
  return Object.entries(value).flatMap(([field, inner]): Misspelt[] => {
    const known = Object.hasOwn(shape, field) ? shape[field] : undefined;
    if (known !== undefined) return misspeltFields(known, inner, [...path, field]);
    const near = nearestName(field, absent);
    return near === undefined ? [] : [{ path: jsonPointer([...path, field]), field, near }];
  });
}

function filled(value: object, name: string): boolean {
  return Object.hasOwn(value, name) && (value as Record<string, unknown>)[name] !== null;
}

type Form = Readonly<Record<string, z.core.$ZodType>>;

/** The known fields of the object that a value is, or its element's schema as `*`; undefined where it holds no fields. */
function formOf(schema: z.core.$ZodType, value: unknown): Form | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return def.shape;
    case 'array':
      return { '*': def.element };
    case 'optional':
    case 'nullable':
      return formOf(def.innerType, value);
    case 'union': {
      const fitting = def.options.find((option) => z.safeParse(option, value).success);
      return fitting === undefined ? undefined : formOf(fitting, value);
    }
    default:
      return undefined;
  }
}
