import * as z from 'zod/mini';
import { AmountSchema } from '../../money/amount.ts';
import { IdSchema, TextSchema } from '../../value/id.ts';
import { InstantSchema, WindowSchema } from '../../value/instant.ts';
import { record } from '../../value/record.ts';
import { FACT_FIELDS } from './fact-fields.ts';

/** Schema of {@link ApprovalRequestFact}. */
export const ApprovalRequestFactSchema = record({
  ...FACT_FIELDS,
  /** A party submitted a piece for approval. */
  type: z.literal('approval-request'),
  /** The deliverable clause that the piece is of. */
  deliverableId: IdSchema,
  /** The party who submitted it. */
  by: IdSchema,
  /** The piece or session, by the id that its report or session has. Default: every piece of the deliverable. */
  pieceId: z.exactOptional(IdSchema),
});

/** A party submitted a piece for approval. */
export interface ApprovalRequestFact extends z.infer<typeof ApprovalRequestFactSchema> {}

/** Schema of {@link CertificateFact}. */
export const CertificateFactSchema = record({
  ...FACT_FIELDS,
  /** A payee handed over a certificate that lowers a tax. */
  type: z.literal('certificate'),
  /** The payee. */
  by: IdSchema,
  /** The tax clause that it is about. */
  about: IdSchema,
  /** When it is valid. */
  valid: WindowSchema,
  /** The authority's number of it. */
  reference: TextSchema,
});

/** A payee handed over a certificate that lowers a tax. */
export interface CertificateFact extends z.infer<typeof CertificateFactSchema> {}

/** Schema of {@link InvoiceFact}. */
export const InvoiceFactSchema = record({
  ...FACT_FIELDS,
  /** A payer received an invoice. */
  type: z.literal('invoice'),
  /** The payee who issued it. */
  payee: IdSchema,
  /** The party who received it. Default: everybody who owes the payee. */
  payer: z.exactOptional(IdSchema),
  /** The number of the invoice. */
  number: TextSchema,
  /** The amount of the invoice. */
  amount: AmountSchema,
});

/** A payer received an invoice. */
export interface InvoiceFact extends z.infer<typeof InvoiceFactSchema> {}

/** Schema of {@link ObjectionFact}. */
export const ObjectionFactSchema = record({
  ...FACT_FIELDS,
  /** A party objected to a statement, or withdrew its objection. */
  type: z.literal('objection'),
  /** The party. */
  by: IdSchema,
  /** Until when the statement knew facts: its `knownAsOf`. */
  statementAt: InstantSchema,
  /** The clause whose amounts are disputed. */
  about: IdSchema,
  /** The objection that is withdrawn or settled, by the id of its fact. Default: this is an objection. */
  settles: z.exactOptional(IdSchema),
  /** The reason, in words. */
  text: TextSchema,
});

/** A party objected to a statement, or withdrew its objection. */
export interface ObjectionFact extends z.infer<typeof ObjectionFactSchema> {}
