import * as z from 'zod/mini';
import { IdSchema } from '../../value/id.ts';
import { InstantSchema } from '../../value/instant.ts';

/** What every fact has. */
export const FACT_FIELDS = {
  /** Identifies the kind of record. */
  kind: z.literal('fact'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** Id of the fact; copies with this id and equal content count once. */
  id: IdSchema,
  /** When it happened. */
  occurredAt: InstantSchema,
  /** When it became known. A late fact changes later settlements only. */
  recordedAt: InstantSchema,
  /** The contract that it belongs to. Default: whichever contract it is settled under. */
  contractId: z.exactOptional(IdSchema),
} as const;
