import { IdSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { attributionExpects } from './issues.ts';

/** The most identities of a person. */
const MAXIMUM = 20;

/** Schema of a person's identities: at most 20, the strongest first. */
export const PersonsSchema = z
  .array(IdSchema)
  .check(z.maxLength(MAXIMUM, { error: attributionExpects('IDENTITIES', { maximum: MAXIMUM }) }));

/** Schema of {@link CreatorIdentity}. */
export const CreatorIdentitySchema = record({ id: IdSchema, persons: z.array(IdSchema) });

/** The identities that a creator may buy under, used to find purchases through the creator's own touch or code. */
export interface CreatorIdentity extends z.infer<typeof CreatorIdentitySchema> {}
