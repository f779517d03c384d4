import * as z from 'zod/mini';
import { AmountSchema } from '../../money/amount.ts';
import { IdSchema, TextSchema } from '../../value/id.ts';
import { InstantSchema } from '../../value/instant.ts';
import { openEnum } from '../../value/open-union.ts';
import { CountSchema, ShareSchema } from '../../value/rate.ts';
import { record } from '../../value/record.ts';
import { FACT_FIELDS } from './fact-fields.ts';

/** Schema of {@link ActionFact}. */
export const ActionFactSchema = record({
  ...FACT_FIELDS,
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

/** An action was credited to a creator, or was rejected. */
export interface ActionFact extends z.infer<typeof ActionFactSchema> {}

/** Schema of {@link RankingFact}. */
export const RankingFactSchema = record({
  ...FACT_FIELDS,
  /** A creator took a place in a ranking, such as that of a sales day. */
  type: z.literal('ranking'),
  /** The event that is ranked, as the contract names it. */
  eventId: IdSchema,
  /** The creator. */
  creatorId: IdSchema,
  /** The place, from 1. */
  rank: z.int().check(z.gte(1)),
});

/** A creator took a place in a ranking. */
export interface RankingFact extends z.infer<typeof RankingFactSchema> {}

/** Schema of {@link RateChangeFact}. */
export const RateChangeFactSchema = record({
  ...FACT_FIELDS,
  /** A party announced another rate of a commission, under the term of the contract that lets it. */
  type: z.literal('rate-change'),
  /** The fee whose commission it is. */
  feeId: IdSchema,
  /** The new rate, in parts per million. */
  rate: ShareSchema,
  /** The party who announced it. */
  by: IdSchema,
});

/** A party announced another rate of a commission. */
export interface RateChangeFact extends z.infer<typeof RateChangeFactSchema> {}

/** Schema of {@link ExpenseFact}. */
export const ExpenseFactSchema = record({
  ...FACT_FIELDS,
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

/** A party spent something that another pays back. */
export interface ExpenseFact extends z.infer<typeof ExpenseFactSchema> {}

/** Schema of {@link HandoverFact}. */
export const HandoverFactSchema = record({
  ...FACT_FIELDS,
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

/** Goods or services were handed over in place of money. */
export interface HandoverFact extends z.infer<typeof HandoverFactSchema> {}

/** Schema of {@link CancellationFact}. */
export const CancellationFactSchema = record({
  ...FACT_FIELDS,
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

/** A party gave notice that a planned piece or session is cancelled. */
export interface CancellationFact extends z.infer<typeof CancellationFactSchema> {}

/** Schema of {@link ConditionMetFact}. */
export const ConditionMetFactSchema = record({
  ...FACT_FIELDS,
  /** A condition of the contract was met. */
  type: z.literal('condition-met'),
  /** The condition clause. */
  about: IdSchema,
  /** What shows it, such as the reference of a document. */
  evidence: TextSchema,
});

/** A condition of the contract was met. */
export interface ConditionMetFact extends z.infer<typeof ConditionMetFactSchema> {}
