import * as z from 'zod/mini';
import { IdSchema, InstantSchema, record, Sha256Schema } from '../../vocabulary/index.ts';
import { PatchOperationSchema } from '../patch/operation.ts';

/** Schema of {@link ContractAmendment}. */
export const ContractAmendmentSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('amendment'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The contract that is amended. */
  contractId: IdSchema,
  /** Number of the revision that the amendment makes. */
  revision: z.int().check(z.gte(2)),
  /** Hash of the canonical JSON of the revision that is amended. */
  parent: Sha256Schema,
  /** Hash of the canonical JSON of the revision that the amendment makes; the parties sign that. */
  result: Sha256Schema,
  /** The day and time from which it is meant to apply. */
  effectiveAt: InstantSchema,
  /** The steps (RFC 6902) from the parent to the result, number and parent included. */
  patch: z.array(PatchOperationSchema).check(z.minLength(1)),
});

/** A change of a contract: a patch of the revision before, bound to it and to what it makes of it by hashes. */
export interface ContractAmendment extends z.infer<typeof ContractAmendmentSchema> {}
