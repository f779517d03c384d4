import * as z from 'zod/mini';
import { IdSchema, TextSchema } from '../id.ts';
import { InstantSchema } from '../instant.ts';
import { MoneySchema } from '../money/money.ts';
import { record } from '../schema.ts';
import { CreditedSaleSchema } from './credited-sale.ts';
import { DeliveryReportSchema } from './delivery-report.ts';
import { Sha256Schema } from './reference.ts';

const Common = {
  kind: z.literal('fact'),
  version: z.literal(1),
  id: IdSchema,
  /** When it happened. */
  occurredAt: InstantSchema,
  /** When we came to know it: a late fact changes later statements only. */
  recordedAt: InstantSchema,
} as const;

/** Schema of {@link Fact}. */
export const FactSchema = z.discriminatedUnion('type', [
  record({ ...Common, type: z.literal('credited-sale'), sale: CreditedSaleSchema }),
  record({ ...Common, type: z.literal('delivery'), report: DeliveryReportSchema }),
  record({
    ...Common,
    type: z.literal('session'),
    sessionId: IdSchema,
    deliverableId: IdSchema,
    logHash: Sha256Schema,
    /** How long the room was live. */
    seconds: z.int().check(z.gte(0)),
    /** Duties found broken when the log was checked against its plan. */
    brokenDuties: z.array(IdSchema),
  }),
  record({
    ...Common,
    type: z.literal('approval'),
    deliverableId: IdSchema,
    by: IdSchema,
    decision: z.enum(['approved', 'denied']),
  }),
  record({ ...Common, type: z.literal('signature'), by: IdSchema, documentHash: Sha256Schema }),
  record({
    ...Common,
    type: z.literal('payment'),
    payee: IdSchema,
    amount: MoneySchema,
    reference: TextSchema,
  }),
  record({ ...Common, type: z.literal('notice'), by: IdSchema, about: IdSchema, text: TextSchema }),
]);

/** One thing that happened to the deal; settling is a function of the contract and its facts alone. */
export type Fact = z.infer<typeof FactSchema>;
