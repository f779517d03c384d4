import type * as z from 'zod/mini';
import { jsonPointer } from '../text/json-pointer.ts';
import { nearestName } from '../text/nearest-name.ts';
import { openMembers } from './open-union.ts';

/** A member of an open union or enum that this version does not know. */
export interface UnknownMember {
  /** JSON Pointer of the name. */
  readonly path: string;
  readonly member: string;
  /** The known member whose name is nearest; undefined where none is near. */
  readonly near: string | undefined;
}

/**
 * The search for members of open unions and enums that this version does not know. The schema is read once, so that a
 * list of a million items costs no more than the fields in which such members can stand.
 * @param schema - that the values fit
 */
export function unknownMembers(schema: z.core.$ZodType): (value: unknown) => UnknownMember[] {
  const visit = visitorOf(schema);
  return (value) => {
    const found: UnknownMember[] = [];
    visit?.(value, { path: [], found });
    return found;
  };
}

interface Place {
  readonly path: readonly PropertyKey[];
  readonly found: UnknownMember[];
}

type Visitor = (value: unknown, place: Place) => void;

/** Undefined where no open union or enum can stand within the value. */
function visitorOf(schema: z.core.$ZodType): Visitor | undefined {
  const { def } = (schema as z.core.$ZodTypes)._zod;
  switch (def.type) {
    case 'object':
      return fieldsVisitor(def.shape);
    case 'array':
      return itemsVisitor(visitorOf(def.element));
    case 'record':
      return itemsVisitor(visitorOf(def.valueType));
    case 'optional':
    case 'nullable':
      return visitorOf(def.innerType);
    case 'union':
      return unionVisitor(schema, def);
    default:
      return undefined;
  }
}

function fieldsVisitor(shape: Readonly<Record<string, z.core.$ZodType>>): Visitor | undefined {
  const fields = Object.entries(shape).flatMap(([field, schema]) => {
    const visit = visitorOf(schema);
    return visit === undefined ? [] : [{ field, visit }];
  });
  if (fields.length === 0) return undefined;
  return (value, { path, found }) => {
    for (const { field, visit } of fields)
      if (hasField(value, field)) visit(value[field], { path: [...path, field], found });
  };
}

function itemsVisitor(visit: Visitor | undefined): Visitor | undefined {
  if (visit === undefined) return undefined;
  return (value, { path, found }) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [key, item] of Object.entries(value)) visit(item, { path: [...path, key], found });
  };
}

function unionVisitor(schema: z.core.$ZodType, def: z.core.$ZodUnionDef): Visitor | undefined {
  const open = openMembers(schema);
  const { discriminator } = open ?? (def as Partial<z.core.$ZodDiscriminatedUnionDef>);
  const byName =
    discriminator === undefined
      ? undefined
      : memberVisitors(open?.options ?? def.options, discriminator);
  const isInert = open === undefined && (byName === undefined || byName.size === 0);
  if (isInert) return undefined;
  // A list may hold the same name a million times.
  const nearest = new Map<string, string | undefined>();
  const nearestOf = (name: string, known: ReadonlySet<string>): string | undefined => {
    if (!nearest.has(name)) nearest.set(name, nearestName(name, [...known]));
    return nearest.get(name);
  };
  return (value, place) => {
    const named =
      discriminator === undefined ? value : hasField(value, discriminator) && value[discriminator];
    if (typeof named !== 'string') return;
    byName?.get(named)?.(value, place);
    if (open === undefined || open.known.has(named)) return;
    const path = jsonPointer(
      discriminator === undefined ? place.path : [...place.path, discriminator],
    );
    place.found.push({ path, member: named, near: nearestOf(named, open.known) });
  };
}

function memberVisitors(
  options: readonly z.core.$ZodType[],
  discriminator: string,
): Map<string, Visitor> {
  const visitors = new Map<string, Visitor>();
  for (const option of options) {
    const visit = visitorOf(option);
    const names = (option as z.ZodMiniObject)._zod.propValues?.[discriminator];
    if (visit !== undefined) for (const name of names ?? []) visitors.set(String(name), visit);
  }
  return visitors;
}

function hasField(value: unknown, field: string): value is Readonly<Record<string, unknown>> {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, field);
}
