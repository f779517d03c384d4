import { InstantSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { PersonsSchema } from '../records/persons.ts';
import { liftExpects } from './issues.ts';

/** The names of the arms of an experiment. */
export const ARM_NAMES = ['treatment', 'control'] as const;

/** Schema of an arm's name. */
export const ArmNameSchema = z.enum(ARM_NAMES, { error: liftExpects('ARM_NAME') });

/** Schema of {@link Assignment}. */
export const AssignmentSchema = record({
  /** The person's identities, as orders name them: 1 to 20. */
  persons: PersonsSchema.check(z.minLength(1)),
  /** The arm that chance assigned. */
  arm: ArmNameSchema,
  /** When it was assigned; only orders from then on count. */
  at: InstantSchema,
});

/** A person whom chance assigned to an arm of an experiment. */
export interface Assignment extends z.infer<typeof AssignmentSchema> {}
