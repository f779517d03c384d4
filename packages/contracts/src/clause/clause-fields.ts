import * as z from 'zod/mini';
import {
  type BothLanguages,
  IdSchema,
  LocalTextSchema,
  record,
  TextSchema,
} from '../vocabulary/index.ts';

type Shape = z.core.$ZodShape;

/** The parts of a contract that decide whether a clause of it may say nothing of a field. */
export interface DealContext {
  readonly dealType?: string;
  readonly clauses: readonly { readonly clause: string; readonly id: string }[];
}

/** Whether a contract may say nothing of a field: always, or by the clause and its contract. */
export type MaySayNothing = boolean | ((clause: never, contract: DealContext) => boolean);

/** A field that a clause of its kind needs. A draft may leave it open: absent or null. */
export interface Slot<Schema extends z.core.$ZodType = z.core.$ZodType> {
  readonly schema: Schema;
  /** The field as it reads after "does not say". */
  readonly name: BothLanguages;
  /** The name for one clause, where clauses of the kind differ in what the field means. Default: `name`. */
  readonly nameOf?: (clause: never) => BothLanguages;
  /** Whether a clause needs the field. Default: every clause of the kind does. */
  readonly when?: (clause: never) => boolean;
  /** The contract item that the field settles: an id of the kind's `items`, or a function of the clause that gives one. */
  readonly item?: string | ((clause: never) => string);
  /** True where an empty list is an answer. Default: an empty list leaves the slot open. */
  readonly mayBeEmpty?: boolean;
  /** True where a contract may leave it open: its deal type has no such item, or a waiver says so. Default: false. */
  readonly waivable?: boolean;
  /**
   * Whether a contract may say nothing of it; what applies then stands in the comment of the field. A function decides by
   * the clause and its contract, and is not asked for a contract without a deal type. Default: false.
   */
  readonly maySayNothing?: MaySayNothing;
  /** A second question about the same field, such as the definitions of reported metrics. */
  readonly also?: {
    readonly name: BothLanguages;
    readonly item: string;
    readonly waivable?: boolean;
    readonly isFilled: (clause: never) => boolean;
  };
}

/** Slots by the name of their field. */
export type Slots = Readonly<Record<string, Slot>>;

/** A group of slots under one name that only some clauses of the kind need, such as the commission of a fee. */
export interface Part {
  /** Whether the clause needs the part. */
  readonly when: (clause: never) => boolean;
  readonly slots: Slots;
  readonly optional: Shape;
}

/** Declares a slot. */
export function slot<
  Schema extends z.core.$ZodType,
  const More extends Omit<Slot, 'schema' | 'name'> = Record<never, never>,
>(schema: Schema, name: BothLanguages, more?: More): Slot<Schema> & More {
  return { schema, name, ...more } as Slot<Schema> & More;
}

/** The fields that every kind of clause has. */
const heading = <const Kind extends string>(kind: Kind) => ({
  clause: z.literal(kind),
  /** Id of the clause, by which clauses, facts and statement lines refer to it. */
  id: IdSchema,
  /** Heading. Default: the name of the kind. */
  title: z.exactOptional(LocalTextSchema),
  /** The original text of a party. The typed fields govern; the text is reviewed for vague phrases. */
  wording: z.exactOptional(TextSchema),
});

type MayBeOpen<Schema extends z.core.$ZodType> = z.ZodMiniExactOptional<z.ZodMiniNullable<Schema>>;
type Filled<Of extends Slots> = {
  readonly [Name in keyof Of]: Of[Name] extends
    | { readonly waivable: true }
    | { readonly maySayNothing: true | ((clause: never, contract: DealContext) => boolean) }
    | { readonly when: NonNullable<Slot['when']> }
    ? MayBeOpen<Of[Name]['schema']>
    : Of[Name]['schema'];
};
type Open<Of extends Slots> = { readonly [Name in keyof Of]: MayBeOpen<Of[Name]['schema']> };
type Group<Of extends Shape> = z.ZodMiniExactOptional<
  z.ZodMiniNullable<z.ZodMiniObject<Of, z.core.$strip>>
>;
type Clause<Kind extends string, Own extends Shape> = z.ZodMiniObject<
  ReturnType<typeof heading<Kind>> & Own,
  z.core.$strip
>;

/** A required field of a clause, as `openSlots` reports it. */
export interface Question {
  /** JSON Pointer of the field within the clause. */
  readonly at: string;
  readonly name: BothLanguages;
  readonly nameOf?: Slot['nameOf'];
  readonly item: Slot['item'];
  readonly waivable?: boolean;
  readonly maySayNothing?: MaySayNothing;
  readonly when: (clause: never) => boolean;
  readonly isFilled: (clause: never) => boolean;
}

/** The schemas of one kind of clause, and what a draft of it may leave open. */
export interface ClauseFields<
  Kind extends string,
  Of extends Slots,
  Parts extends Readonly<Record<string, Part>>,
  Optional extends Shape,
> {
  readonly kind: Kind;
  /** The kind as a heading. */
  readonly name: BothLanguages;
  /** Slots may be open. */
  readonly draft: Clause<
    Kind,
    Open<Of> & {
      readonly [Name in keyof Parts]: Group<Open<Parts[Name]['slots']> & Parts[Name]['optional']>;
    } & Optional
  >;
  /** Slots are filled, except those that a contract may leave open or a clause may not need; parts are there where they are needed. */
  readonly complete: Clause<
    Kind,
    Filled<Of> & {
      readonly [Name in keyof Parts]: Group<Filled<Parts[Name]['slots']> & Parts[Name]['optional']>;
    } & Optional
  >;
  /** The names of all fields. */
  readonly fields: readonly string[];
  readonly questions: readonly Question[];
}

/** Declares the fields of a kind of clause once: the schema of a draft, that of a complete clause, and the slots. */
export function clauseFields<
  const Kind extends string,
  const Of extends Slots,
  const Parts extends Readonly<Record<string, Part>> = Record<never, never>,
  const Optional extends Shape = Record<never, never>,
>(
  kind: Kind,
  declared: {
    readonly name: BothLanguages;
    readonly slots: Of;
    readonly parts?: Parts;
    readonly optional?: Optional;
  },
): ClauseFields<Kind, Of, Parts, Optional> {
  const { name, slots, parts = {}, optional = {} } = declared;
  const schemaOf = (shapeOf: (slots: Slots) => Shape) =>
    record({
      ...heading(kind),
      ...shapeOf(slots),
      ...mapped<Part>(parts, (it) => group({ ...shapeOf(it.slots), ...it.optional })),
      ...optional,
    });
  const mayBeOpen = ({ schema }: Slot) => z.exactOptional(z.nullable(schema));
  const draft = schemaOf((of) => mapped(of, mayBeOpen));
  const complete = schemaOf((of) =>
    mapped(of, (it) => (mayStayOpen(it) ? mayBeOpen(it) : it.schema)),
  );
  return {
    kind,
    name,
    draft,
    complete,
    fields: Object.keys(complete.def.shape),
    questions: [
      ...questionsOf(slots, { at: '', when: () => true }),
      ...Object.entries<Part>(parts).flatMap(([name, it]) =>
        questionsOf(it.slots, { at: `/${name}`, when: it.when }),
      ),
    ],
  } as unknown as ClauseFields<Kind, Of, Parts, Optional>;
}

function mayStayOpen({ waivable, maySayNothing, when }: Slot): boolean {
  return waivable === true || (maySayNothing ?? false) !== false || when !== undefined;
}

function group(shape: Shape) {
  return z.exactOptional(z.nullable(record(shape)));
}

function mapped<Value>(
  of: Readonly<Record<string, Value>>,
  schemaOf: (value: Value) => z.core.$ZodType,
): Record<string, z.core.$ZodType> {
  return Object.fromEntries(Object.entries(of).map(([name, value]) => [name, schemaOf(value)]));
}

function questionsOf(slots: Slots, { at, when }: Pick<Question, 'at' | 'when'>): Question[] {
  return Object.entries(slots).flatMap(
    ([field, { name, nameOf, when: own, item, mayBeEmpty, also, ...rest }]) => {
      const { waivable = false, maySayNothing = false } = rest;
      const pointer = `${at}/${field}`;
      const isFilled = (clause: never): boolean => {
        const value = valueAt(clause, pointer);
        if (Array.isArray(value)) return mayBeEmpty === true || value.length > 0;
        return value !== undefined && value !== null && value !== '';
      };
      const needs = (clause: never): boolean => when(clause) && (own?.(clause) ?? true);
      const question = { at: pointer, name, item, waivable, maySayNothing, when: needs, isFilled };
      const first = nameOf === undefined ? question : { ...question, nameOf };
      return also === undefined ? [first] : [first, { ...question, ...also }];
    },
  );
}

function valueAt(clause: unknown, pointer: string): unknown {
  let value = clause;
  for (const key of pointer.slice(1).split('/')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}
