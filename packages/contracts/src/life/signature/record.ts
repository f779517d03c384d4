import * as z from 'zod/mini';
import { IdSchema, InstantSchema, record, Sha256Schema } from '../../vocabulary/index.ts';

/** Schema of {@link ContractSignature}. */
export const ContractSignatureSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('contract-signature'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The contract. */
  contractId: IdSchema,
  /** Number of the revision that was signed. */
  revision: z.int().check(z.gte(1)),
  /** Hash of the canonical JSON of that revision. */
  documentHash: Sha256Schema,
  /** The party who signed. */
  by: IdSchema,
  /** When it was signed, as the party says. */
  at: InstantSchema,
  /** Detached JWS (RFC 7515, RFC 7797) over the canonical JSON (RFC 8785) of the revision, Ed25519. */
  jws: z.string().check(z.maxLength(2000)),
});

/** A party's signature under a revision of a contract, apart from it. */
export interface ContractSignature extends z.infer<typeof ContractSignatureSchema> {}
