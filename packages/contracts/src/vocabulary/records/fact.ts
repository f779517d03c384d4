import * as z from 'zod/mini';
import { AmountSchema } from '../money/amount.ts';
import { MoneySchema } from '../money/money.ts';
import { IdSchema, TextSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { knownMembers, openEnum, openUnion } from '../value/open-union.ts';
import { CountSchema, ShareSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { CreditedSaleSchema } from './credited-sale.ts';
import { DeliveryReportSchema } from './delivery-report.ts';
import { Sha256Schema } from './reference.ts';

const Common = {
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

const CreditedSaleFactSchema = record({
  ...Common,
  /** A sale, or a change of one, was credited. */
  type: z.literal('credited-sale'),
  /** The credited sale. */
  sale: CreditedSaleSchema,
});

const DeliveryFactSchema = record({
  ...Common,
  /** A piece was published. */
  type: z.literal('delivery'),
  /** The report. */
  report: DeliveryReportSchema,
});

const SessionFactSchema = record({
  ...Common,
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
  ...Common,
  /** A party approved a piece, or did not. */
  type: z.literal('approval'),
  /** The deliverable clause that the piece is of. */
  deliverableId: IdSchema,
  /** The party who decided. */
  by: IdSchema,
  /** What was decided. */
  decision: z.enum(['approved', 'denied']),
});

const SignatureFactSchema = record({
  ...Common,
  /** A party signed a document. */
  type: z.literal('signature'),
  /** The party who signed. */
  by: IdSchema,
  /** Hash of the contract that was signed. */
  documentHash: Sha256Schema,
});

const PaymentFactSchema = record({
  ...Common,
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
});

const ReturnedPaymentFactSchema = record({
  ...Common,
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
  ...Common,
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

const ActionFactSchema = record({
  ...Common,
  /** An action was credited to a creator, or was rejected. */
  type: z.literal('action'),
  /** The action, under the id of the system that counts it, such as that of the lead. */
  actionId: IdSchema,
  /** What was done. */
  action: openEnum(['lead', 'install', 'sign-up']),
  /** The creator to whom it is credited. */
  creatorId: IdSchema,
  /** Whether it counts; a rejection takes back what it earned. Default: `counted`. */
  outcome: z.exactOptional(z.enum(['counted', 'rejected'])),
});

const RankingFactSchema = record({
  ...Common,
  /** A creator took a place in a ranking, such as that of a sales day. */
  type: z.literal('ranking'),
  /** The event that is ranked, as the contract names it. */
  eventId: IdSchema,
  /** The creator. */
  creatorId: IdSchema,
  /** The place, from 1. */
  rank: z.int().check(z.gte(1)),
});

const RateChangeFactSchema = record({
  ...Common,
  /** A party announced another rate of a commission, under the term of the contract that lets it. */
  type: z.literal('rate-change'),
  /** The fee whose commission it is. */
  feeId: IdSchema,
  /** The new rate, in parts per million. */
  rate: ShareSchema,
  /** The party who announced it. */
  by: IdSchema,
});

const ExpenseFactSchema = record({
  ...Common,
  /** A party spent something that another pays back. */
  type: z.literal('expense'),
  /** The clause by which it is paid back. */
  about: IdSchema,
  /** The party who spent it, and is paid back. */
  payee: IdSchema,
  /** The category of the clause. */
  category: IdSchema,
  /** What was spent, in the currency of the receipt; at least 0. */
  amount: AmountSchema,
  /** Reference of the receipt. Default: there is none. */
  receipt: z.exactOptional(TextSchema),
});

const HandoverFactSchema = record({
  ...Common,
  /** Goods or services were handed over in place of money. */
  type: z.literal('handover'),
  /** The clause for pay in kind. */
  about: IdSchema,
  /** The party who received it. */
  payee: IdSchema,
  /** What was handed over, in words. */
  items: TextSchema,
  /** Its value on that day; at least 0. */
  amount: AmountSchema,
});

const CancellationFactSchema = record({
  ...Common,
  /** A party gave notice that a planned piece or session is cancelled. */
  type: z.literal('cancellation'),
  /** The party who cancelled. */
  by: IdSchema,
  /** The deliverable clause of what was cancelled. */
  deliverableId: IdSchema,
  /** When it was planned. */
  plannedAt: InstantSchema,
  /** How many pieces or sessions of that time were cancelled. Default: 1. */
  pieces: z.exactOptional(CountSchema.check(z.gte(1))),
});

const ConditionMetFactSchema = record({
  ...Common,
  /** A condition of the contract was met. */
  type: z.literal('condition-met'),
  /** The condition clause. */
  about: IdSchema,
  /** What shows it, such as the reference of a document. */
  evidence: TextSchema,
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
    ActionFactSchema,
    RankingFactSchema,
    RateChangeFactSchema,
    ConditionMetFactSchema,
    CancellationFactSchema,
    HandoverFactSchema,
    ExpenseFactSchema,
  ],
  Common,
);

/** A sale, or a change of one, was credited. */
export interface CreditedSaleFact extends z.infer<typeof CreditedSaleFactSchema> {}

/** A piece was published, or newer figures of it were reported. */
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

/** An action was credited to a creator, or was rejected. */
export interface ActionFact extends z.infer<typeof ActionFactSchema> {}

/** A creator took a place in a ranking. */
export interface RankingFact extends z.infer<typeof RankingFactSchema> {}

/** A party announced another rate of a commission. */
export interface RateChangeFact extends z.infer<typeof RateChangeFactSchema> {}
/** A party spent something that another pays back. */
export interface ExpenseFact extends z.infer<typeof ExpenseFactSchema> {}

/** Goods or services were handed over in place of money. */
export interface HandoverFact extends z.infer<typeof HandoverFactSchema> {}

/** A party gave notice that a planned piece or session is cancelled. */
export interface CancellationFact extends z.infer<typeof CancellationFactSchema> {}

/** A condition of the contract was met. */
export interface ConditionMetFact extends z.infer<typeof ConditionMetFactSchema> {}

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
  | ReturnedPaymentFact
  | NoticeFact
  | ActionFact
  | RankingFact
  | RateChangeFact
  | ExpenseFact
  | HandoverFact
  | CancellationFact
  | ConditionMetFact;
