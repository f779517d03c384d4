import * as z from 'zod/mini';
import { jsonPointer } from '../text/json-pointer.ts';
import { nearestName } from '../text/nearest-name.ts';

/** A field of a JSON value that its schema does not define. */
export interface UnknownField {
  /** JSON Pointer of the field. */
  readonly path: string;
  /** Name of the field. */
  readonly field: string;
  /** The field of the schema with the most similar name; undefined if none is similar. */
  readonly near: string | undefined;
  /** Whether the value lacks `near`, so that this field is probably a misspelling of it. */
  readonly isNearMissing: boolean;
}

/**
 * The fields of a value that its schema does not define: misspelt, or of a later version. Nothing reads them.
 * @param value - fits the schema
 * @returns in the order of the value; none for a member of an open union that a later version added
 * @example
 * ```ts
 * import { MoneySchema, unknownFields } from '@livelane/contracts/vocabulary';
 * unknownFields(MoneySchema, { currency: 'USD', minor: '1', minro: '2', note: 'x' }).map(({ path }) => path); // => ["/minro","/note"]
 * ```
 */
export function unknownFields(schema: z.core.$ZodType, value: unknown): UnknownField[] {
  const found: UnknownField[] = [];
  walk(schema, value, { path: [], found });
  return found;
}

interface Place {
  readonly path: readonly PropertyKey[];
  readonly found: UnknownField[];
}

function walk(schema: z.core.$ZodType, value: unknown, { path, found }: Place): void {
  if (typeof value !== 'object' || value === null) return;
  const form = formOf(schema, value);
  if (form === undefined) return;
  for (const field of Object.keys(value)) {
    const inner = (value as Record<string, unknown>)[field];
    const known = fieldOf(form, field);
    if (known !== undefined) walk(known, inner, { path: [...path, field], found });
    else found.push(unknownField(value, { ...form, path: [...path, field], field }));
  }
}

function unknownField(
  value: object,
  {
    path,
    field,
    shape = {},
  }: Form & { readonly path: readonly PropertyKey[]; readonly field: string },
): UnknownField {
  return {
    path: jsonPointer(path),
    field,
    // Compared when it is asked for: a list may hold the same field a million times.
    get near() {
      const names = Object.keys(shape);
      const isThere = (name: string): boolean => isFilled(value, name);
      // The first of equally near names is taken.
      return nearestName(field, [
        ...names.filter((name) => !isThere(name)),
        ...names.filter(isThere),
      ]);
    },
    get isNearMissing() {
      const { near } = this;
      return near !== undefined && !isFilled(value, near);
    },
  };
}

function isFilled(value: object, name: string): boolean {
  return Object.hasOwn(value, name) && (value as Record<string, unknown>)[name] !== null;
}

/** The schemas of the fields that an object has, or the one of all items of a list. */
interface Form {
  readonly shape?: Readonly<Record<string, z.core.$ZodType>>;
  readonly items?: z.core.$ZodType;
}

function fieldOf({ shape, items }: Form, field: string): z.core.$ZodType | undefined {
  if (items !== undefined) return items;
  return shape !== undefined && Object.hasOwn(shape, field) ? shape[field] : undefined;
}

/** Undefined where the schema names no fields. */
function formOf(schema: z.core.$ZodType, value: object): Form | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return { shape: def.shape };
    case 'array':
      return { items: def.element };
    case 'record':
      return { items: def.valueType };
    case 'optional':
    case 'nullable':
      return formOf(def.innerType, value);
    case 'union': {
      const member = memberOf(def as z.core.$ZodDiscriminatedUnionDef, value);
      return member === undefined ? undefined : formOf(member, value);
    }
    default:
      return undefined;
  }
}

/** The member of a union that a value is; undefined for one of a later version, whose fields are unknown. */
function memberOf(
  { options, discriminator }: z.core.$ZodDiscriminatedUnionDef,
  value: object,
): z.core.$ZodType | undefined {
  if (discriminator !== undefined) {
    const name = (value as Record<string, unknown>)[discriminator];
    return options.find((option) =>
      (option as z.ZodMiniObject)._zod.propValues?.[discriminator]?.has(name as string),
    );
  }
  // An open union holds its known members as a nested union, next to the schema of members that a later version may add.
  const known = options.map(unionOf).find((inner) => inner !== undefined);
  if (known !== undefined) return memberOf(known, value);
  return options.find((option) => z.safeParse(option, value).success);
}

function unionOf(schema: z.core.$ZodType): z.core.$ZodDiscriminatedUnionDef | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? (def as z.core.$ZodDiscriminatedUnionDef) : undefined;
}
