import * as z from 'zod/mini';
import { contractExpects } from '../contract/issues.ts';
import {
  IdSchema,
  type LocalText,
  LocalTextSchema,
  MarketSchema,
  TextSchema,
} from '../vocabulary/index.ts';

/** A field of a clause that an obligation of its kind cannot do without. */
export interface Slot<Clause> {
  /** Where the field stands in the clause, as a JSON Pointer such as `/live/minutes`. */
  readonly at: string;
  /** What people call it, as it reads after "does not say". */
  readonly name: LocalText;
  /** The item of a KOL contract that this slot answers; see `ITEMS`. */
  readonly item?: string | ((clause: Clause) => string);
  /** Whether the clause needs it; left out: always. */
  readonly when?: (clause: Clause) => boolean;
  /** Whether it is filled; left out: the field at `at` is neither absent nor null, nor an empty list. */
  readonly filled?: (clause: Clause) => boolean;
}

/** A shape whose every field may still be open: absent or null. */
export type Open<Shape extends Record<string, z.core.SomeType>> = {
  [Key in keyof Shape]: z.ZodMiniExactOptional<z.ZodMiniNullable<Shape[Key]>>;
};

/** The same fields, each of which may still be open, as in a draft: absent or null. */
export function open<Shape extends Record<string, z.core.SomeType>>(slots: Shape): Open<Shape> {
  return Object.fromEntries(
    Object.entries(slots).map(([key, schema]) => [key, z.exactOptional(z.nullable(schema))]),
  ) as Open<Shape>;
}

/** What every clause carries: its kind, its id, perhaps a heading and the words that a party brought. */
export function heading<const Kind extends string>(kind: Kind) {
  return {
    clause: z.literal(kind),
    /** The clause; other clauses, facts and statement lines name it. */
    id: IdSchema,
    /** A heading of its own; left out, the kind's. */
    title: z.exactOptional(LocalTextSchema),
    /** What a party said in their own words; the typed fields govern, these words are reviewed for vagueness. */
    wording: z.exactOptional(TextSchema),
  };
}

/** Schema of {@link Bearer}. */
export const BearerSchema = z.union([
  z.literal('at-fault', { error: contractExpects('BEARER') }),
  IdSchema,
]);

/** Who bears a loss: the party at fault, or the party of an id. */
export type Bearer = z.infer<typeof BearerSchema>;

/** Schema of {@link Territory}. */
export const TerritorySchema = z.union([
  z.literal('worldwide', { error: contractExpects('TERRITORY') }),
  z.array(MarketSchema).check(z.minLength(1)),
]);

/** Where a right or a duty holds: everywhere, or in the named markets. */
export type Territory = z.infer<typeof TerritorySchema>;

/** Whole days, 0 to ten years. */
export const DaysSchema = z
  .int({ error: contractExpects('DAYS') })
  .check(
    z.gte(0, { error: contractExpects('DAYS') }),
    z.lte(3650, { error: contractExpects('DAYS') }),
  );
