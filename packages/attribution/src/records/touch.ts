import {
  CountSchema,
  IdSchema,
  InstantSchema,
  openEnum,
  record,
  TOUCH_KINDS,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { PersonsSchema } from './persons.ts';

/** Schema of {@link Touch}. */
export const TouchSchema = record({
  /** The touch. Copies with this id and equal content count once. */
  id: IdSchema,
  /** What happened. */
  kind: openEnum(TOUCH_KINDS),
  /** When it happened. */
  at: InstantSchema,
  /** When it became known, which dates the revisions of rows that it changes. Default: when it is read. */
  recordedAt: z.exactOptional(InstantSchema),
  /** The identities the person was seen under, the strongest first: a hashed user before a cookie. */
  persons: PersonsSchema,
  /** The creator who is credited for it; null credits the channel. */
  creator: z.nullable(IdSchema),
  /** Where it happened, such as a campaign or an account. */
  channel: IdSchema,
  /** Click id. An order whose attributes return it is joined to this touch without any other identity. */
  clickId: z.exactOptional(IdSchema),
  /** The code that was entered, where the kind is `code`. */
  code: z.exactOptional(IdSchema),
  /** Duration of a live view in whole seconds. */
  dwellSeconds: z.exactOptional(CountSchema),
  /** The live session in whose room it happened. */
  sessionId: z.exactOptional(IdSchema),
});

/** One contact of a person with a creator or a channel: a click, a view, a redeemed code. */
export interface Touch extends z.infer<typeof TouchSchema> {}
