import { IdSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** Schema of a person's identities: at most 20, the strongest first. */
export const PersonsSchema = z
  .array(IdSchema)
  .check(z.maxLength(20, { error: 'at most 20 identities, the strongest first' }));

/** Schema of {@link CreatorIdentity}. */
export const CreatorIdentitySchema = record({ id: IdSchema, persons: z.array(IdSchema) });

/** The identities that a creator may buy under, used to find purchases through the creator's own touch or code. */
export interface CreatorIdentity extends z.infer<typeof CreatorIdentitySchema> {}
