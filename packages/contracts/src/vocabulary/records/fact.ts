import * as z from 'zod/mini';
import { AmountSchema } from '../money/amount.ts';
import { MoneySchema } from '../money/money.ts';
import { IdSchema, TextSchema } from '../value/id.ts';
import { knownMembers, openEnum, openUnion } from '../value/open-union.ts';
import { record } from '../value/record.ts';
import { CreditedSaleSchema } from './credited-sale.ts';
import { DeliveryReportSchema } from './delivery-report.ts';
import { FACT_FIELDS } from './facts/fact-fields.ts';
import {
  type ActionFact,
  ActionFactSchema,
  type CancellationFact,
  CancellationFactSchema,
  type ConditionMetFact,
  ConditionMetFactSchema,
  type ExpenseFact,
  ExpenseFactSchema,
  type HandoverFact,
  HandoverFactSchema,
  type RankingFact,
  RankingFactSchema,
  type RateChangeFact,
  RateChangeFactSchema,
} from './facts/paying-facts.ts';
import {
  type ApprovalRequestFact,
  ApprovalRequestFactSchema,
  type CertificateFact,
  CertificateFactSchema,
  type InvoiceFact,
  InvoiceFactSchema,
  type ObjectionFact,
  ObjectionFactSchema,
} from './facts/terms-facts.ts';
import { Sha256Schema } from './reference.ts';

const CreditedSaleFactSchema = record({
  ...FACT_FIELDS,
  /** A sale, or a change of one, was credited. */
  type: z.literal('credited-sale'),
  /** The credited sale. */
  sale: CreditedSaleSchema,
});

const DeliveryFactSchema = record({
  ...FACT_FIELDS,
  /** A piece was published, attended, delivered or received. */
  type: z.literal('delivery'),
  /** The report. */
  report: DeliveryReportSchema,
});

const SessionFactSchema = record({
  ...FACT_FIELDS,
  /** A live session was held. */
  type: z.literal('session'),
  /** The session, as its plan names it. */
  sessionId: IdSchema,
  /** The deliverable clause that it fulfils. */
  deliverableId: IdSchema,
  /** Hash of the session log. */
  logHash: Sha256Schema,
  /** How long the room was live, in seconds. */
  seconds: z.int().check(z.gte(0)),
  /** Duties found broken when the log was checked against its plan. */
  brokenDuties: z.array(IdSchema),
});

const ApprovalFactSchema = record({
  ...FACT_FIELDS,
  /** A party approved a piece, or did not. */
  type: z.literal('approval'),
  /** The deliverable clause that the piece is of. */
  deliverableId: IdSchema,
  /** The party who decided. */
  by: IdSchema,
  /** What was decided. */
  decision: z.enum(['approved', 'denied']),
  /** The piece or session, by the id that its report or session has. Default: every piece of the deliverable. */
  pieceId: z.exactOptional(IdSchema),
});

const SignatureFactSchema = record({
  ...FACT_FIELDS,
  /** A party signed a document. */
  type: z.literal('signature'),
  /** The party who signed. */
  by: IdSchema,
  /** Hash of the contract that was signed. */
  documentHash: Sha256Schema,
});

const PaymentFactSchema = record({
  ...FACT_FIELDS,
  /** Money was paid to a payee. */
  type: z.literal('payment'),
  /** The party who was paid. */
  payee: IdSchema,
  /** The party who paid. Default: whoever owes the payee most urgently, by the earliest due day. */
  payer: z.exactOptional(IdSchema),
  /** The amount received, in the currency of the payment. */
  amount: MoneySchema,
  /** The bank's or platform's reference. */
  reference: TextSchema,
  /** What banks took on the way, in addition to the amount received and in its currency. */
  bankFee: z.exactOptional(AmountSchema),
});

const ReturnedPaymentFactSchema = record({
  ...FACT_FIELDS,
  /** A payment came back, in whole or in part: what it had paid is owed again. */
  type: z.literal('payment-returned'),
  /** The fact of the payment. */
  paymentId: IdSchema,
  /** What came back, above 0, in the currency of the payment. */
  amount: MoneySchema,
  /** The bank's or platform's reference of the return. */
  reference: TextSchema,
});

const NoticeFactSchema = record({
  ...FACT_FIELDS,
  /** A party gave notice. */
  type: z.literal('notice'),
  /** The party who gave it. */
  by: IdSchema,
  /** The clause that it is about. */
  about: IdSchema,
  /**
   * Why it was given: `breach` starts the time to cure a breach, `end` ends the contract when the days of notice are over.
   * Default: `end`.
   */
  purpose: z.exactOptional(openEnum(['breach', 'end'])),
  /** Text of the notice. */
  text: TextSchema,
});

/** Schema of {@link Fact}. */
export const FactSchema = openUnion(
  'type',
  [
    CreditedSaleFactSchema,
    DeliveryFactSchema,
    SessionFactSchema,
    ApprovalFactSchema,
    SignatureFactSchema,
    PaymentFactSchema,
    ReturnedPaymentFactSchema,
    NoticeFactSchema,
    ApprovalRequestFactSchema,
    CertificateFactSchema,
    InvoiceFactSchema,
    ObjectionFactSchema,
    ActionFactSchema,
    RankingFactSchema,
    RateChangeFactSchema,
    ConditionMetFactSchema,
    CancellationFactSchema,
    HandoverFactSchema,
    ExpenseFactSchema,
  ],
  FACT_FIELDS,
);

/** A sale, or a change of one, was credited. */
export interface CreditedSaleFact extends z.infer<typeof CreditedSaleFactSchema> {}

/** A piece was published, attended, delivered or received, or newer figures of it were reported. */
export interface DeliveryFact extends z.infer<typeof DeliveryFactSchema> {}

/** A live session was held. */
export interface SessionFact extends z.infer<typeof SessionFactSchema> {}

/** A party approved a piece, or did not. */
export interface ApprovalFact extends z.infer<typeof ApprovalFactSchema> {}

/** A party signed a contract. */
export interface SignatureFact extends z.infer<typeof SignatureFactSchema> {}

/** Money was paid to a payee. */
export interface PaymentFact extends z.infer<typeof PaymentFactSchema> {}

/** A payment came back. */
export interface ReturnedPaymentFact extends z.infer<typeof ReturnedPaymentFactSchema> {}

/** A party gave notice. */
export interface NoticeFact extends z.infer<typeof NoticeFactSchema> {}

/** The types of fact that this version defines. A list of facts may contain types of a later version. */
export const FACT_TYPES = knownMembers(FactSchema, 'type');

/** One event of a deal, discriminated by `type`. A settlement depends on the contract and its facts alone. */
export type Fact =
  | CreditedSaleFact
  | DeliveryFact
  | SessionFact
  | ApprovalFact
  | SignatureFact
  | PaymentFact
  | NoticeFact
  | ApprovalRequestFact
  | CertificateFact
  | InvoiceFact
  | ObjectionFact
  | ReturnedPaymentFact
  | ActionFact
  | RankingFact
  | RateChangeFact
  | ExpenseFact
  | HandoverFact
  | CancellationFact
  | ConditionMetFact;
