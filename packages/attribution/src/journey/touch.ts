import {
  CountSchema,
  IdSchema,
  InstantSchema,
  record,
  TouchKindSchema,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** Schema of a person's identities: at most 20, the strongest first. */
export const PersonsSchema = z
  .array(IdSchema)
  .check(z.maxLength(20, { error: 'at most 20 identities, the strongest first' }));

/** Schema of {@link Touch}. */
export const TouchSchema = record({
  /** The touch; told twice with one content it counts once. */
  id: IdSchema,
  /** What it was. */
  kind: TouchKindSchema,
  /** When it happened. */
  at: InstantSchema,
  /** The identities under which the person was seen, the strongest first: a hashed user before a cookie. */
  persons: PersonsSchema,
  /** Whose touch it is; null where no creator stands behind the channel. */
  creator: z.nullable(IdSchema),
  /** Where it happened, such as a campaign or an account. */
  channel: IdSchema,
  /** The id that comes back in an order's attributes and ties the two without any other identity. */
  clickId: z.exactOptional(IdSchema),
  /** The code that was entered, where the kind is `code`. */
  code: z.exactOptional(IdSchema),
  /** How long a live view lasted. */
  dwellSeconds: z.exactOptional(CountSchema),
  /** The live session in whose room it happened. */
  sessionId: z.exactOptional(IdSchema),
});

/** One contact of a person with a creator or a channel: a click, a view, a redeemed code. */
export type Touch = z.infer<typeof TouchSchema>;
