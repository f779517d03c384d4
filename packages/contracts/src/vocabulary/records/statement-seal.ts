import * as z from 'zod/mini';
import { record } from '../value/record.ts';
import { DocumentReferenceSchema, Sha256Schema } from './reference.ts';

/** Schema of {@link StatementSeal}. */
export const StatementSealSchema = record({
  /** The revisions of the contract that were known, the oldest first. */
  revisions: z.array(DocumentReferenceSchema).check(z.minLength(1)),
  /** The facts that were known: each id once, whatever their effect. */
  facts: record({
    /** How many. */
    count: z.int().check(z.gte(0)),
    /** Hash of the sorted list of the hashes of their canonical JSON. */
    hash: Sha256Schema,
  }),
  /** How many lines of the ledger come before the ones that the statement lists. */
  linesBefore: z.int().check(z.gte(0)),
  /** Hash of the statement's canonical JSON without this field. */
  hash: Sha256Schema,
});

/** What a statement rests on, and its own hash, so that it can be verified years later. */
export interface StatementSeal extends z.infer<typeof StatementSealSchema> {}
