import * as z from 'zod/mini';
import { jsonPointer } from '../text/json-pointer.ts';
import { nearestName } from '../text/nearest-name.ts';

/** A field of a JSON value that its schema does not know. */
export interface UnknownField {
  /** JSON Pointer of the field. */
  readonly path: string;
  readonly field: string;
  /** The field that it resembles, of those that the schema knows and the value lacks; undefined where there is none. */
  readonly near: string | undefined;
}

/**
 * The fields of a value that its schema does not know, so that nothing reads them: misspelt, or of a later version.
 * @param value - need not fit the schema
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
    else {
      found.push({
        path: jsonPointer([...path, field]),
        field,
        // Compared when it is asked for: a list may hold the same field a million times.
        get near() {
          const names = Object.keys(form.shape ?? {});
          return nearestName(
            field,
            names.filter((name) => !isFilled(value, name)),
          );
        },
      });
    }
  }
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
    case 'union':
      return formOfUnion(def as z.core.$ZodDiscriminatedUnionDef, value);
    default:
      return undefined;
  }
}

/** The form of the member that a value is; of none where a later version added it, as nobody knows its fields. */
function formOfUnion(
  { options, discriminator }: z.core.$ZodDiscriminatedUnionDef,
  value: object,
): Form | undefined {
  // An open union holds its known members as a union of their own, beside what a later version may add.
  const known = options.map(unionOf).find((inner) => inner !== undefined);
  if (discriminator === undefined && known !== undefined) return formOfUnion(known, value);
  if (discriminator !== undefined && !Object.hasOwn(value, discriminator))
    // The discriminator itself may be misspelt: a field of any member is known.
    return { shape: Object.assign({}, ...options.map((it) => formOf(it, value)?.shape)) };
  const member = options.find((option) => isMember(option, { discriminator, value }));
  return member === undefined ? undefined : formOf(member, value);
}

function isMember(
  option: z.core.$ZodType,
  { discriminator, value }: { readonly discriminator: string | undefined; readonly value: object },
): boolean {
  if (discriminator === undefined) return z.safeParse(option, value).success;
  const name = (value as Record<string, unknown>)[discriminator];
  return (option as z.ZodMiniObject)._zod.propValues?.[discriminator]?.has(name as string) === true;
}

function unionOf(schema: z.core.$ZodType): z.core.$ZodDiscriminatedUnionDef | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  return def.type === 'union' ? (def as z.core.$ZodDiscriminatedUnionDef) : undefined;
}
