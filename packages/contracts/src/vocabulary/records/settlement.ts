import * as z from 'zod/mini';
import { IdSchema, TextSchema } from '../id.ts';
import { InstantSchema, PlainDateSchema, WindowSchema } from '../instant.ts';
import { LocalTextSchema } from '../message.ts';
import { CurrencySchema } from '../money/currency.ts';
import { FxQuoteSchema } from '../money/fx.ts';
import { MoneySchema } from '../money/money.ts';
import { RoundingModeSchema } from '../money/rounding.ts';
import { RateSchema } from '../rate.ts';
import { record } from '../schema.ts';
import { DocumentReferenceSchema, Sha256Schema } from './reference.ts';

/** Schema of {@link StatementLine}. */
export const StatementLineSchema = record({
  id: IdSchema,
  /** What the line is: a fixed fee, a commission, its clawback, a bonus, a deposit, a withholding, a payment. */
  entry: z.enum([
    'fixed-fee',
    'commission',
    'commission-clawback',
    'bonus',
    'deposit-released',
    'deposit-forfeited',
    'withholding',
    'payment',
  ]),
  payee: IdSchema,
  clauseId: IdSchema,
  factIds: z.array(IdSchema),
  ruleVersion: z.int().check(z.gte(1)),
  /** What the rate was applied to, and the rate; null where the line is a plain amount. */
  base: z.nullable(MoneySchema),
  rate: z.nullable(RateSchema),
  fx: z.nullable(FxQuoteSchema),
  rounding: RoundingModeSchema,
  amount: MoneySchema,
  explanation: LocalTextSchema,
});

/** One line of a statement, with what is needed to work it out again by hand. */
export type StatementLine = z.infer<typeof StatementLineSchema>;

/** Schema of {@link Posting}. */
export const PostingSchema = record({
  lineId: IdSchema,
  at: InstantSchema,
  account: z.enum(['marketing-expense', 'creator-payable', 'deposit-held', 'tax-payable', 'cash']),
  payee: z.nullable(IdSchema),
  /** Debits are positive, credits negative. */
  amount: MoneySchema,
});

/** One side of a double entry; the postings of a line sum to zero. */
export type Posting = z.infer<typeof PostingSchema>;

/** Schema of {@link Settlement}. */
export const SettlementSchema = record({
  kind: z.literal('settlement'),
  version: z.literal(1),
  id: IdSchema,
  contract: DocumentReferenceSchema,
  currency: CurrencySchema,
  period: WindowSchema,
  knownAsOf: InstantSchema,
  /** Hash of the statement before; null for the first. */
  previous: z.nullable(Sha256Schema),
  lines: z.array(StatementLineSchema),
  postings: z.array(PostingSchema),
  payees: z.array(
    record({
      id: IdSchema,
      name: TextSchema,
      earned: MoneySchema,
      withheld: MoneySchema,
      paid: MoneySchema,
      outstanding: MoneySchema,
    }),
  ),
  due: z.array(
    record({
      id: IdSchema,
      payee: IdSchema,
      amount: MoneySchema,
      on: PlainDateSchema,
      clauseId: IdSchema,
      why: LocalTextSchema,
    }),
  ),
  totals: record({
    /** Net money of the sales credited to the deal's creator. */
    creditedSales: MoneySchema,
    earned: MoneySchema,
    paid: MoneySchema,
    outstanding: MoneySchema,
  }),
  findings: z.array(record({ code: IdSchema, detail: LocalTextSchema })),
});

/** What is owed under a contract as of a known state, to the minor unit, and why. */
export type Settlement = z.infer<typeof SettlementSchema>;
