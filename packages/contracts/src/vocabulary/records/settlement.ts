import * as z from 'zod/mini';
import { FINDING_FIELDS } from '../finding/finding.ts';
import { CurrencySchema } from '../money/currency.ts';
import { FxQuoteSchema } from '../money/fx.ts';
import { MoneySchema } from '../money/money.ts';
import { RoundingModeSchema } from '../money/rounding.ts';
import { IdSchema, TextSchema } from '../value/id.ts';
import { InstantSchema, PlainDateSchema, WindowSchema } from '../value/instant.ts';
import { LocalTextSchema } from '../value/local-text.ts';
import { openEnum } from '../value/open-union.ts';
import { RateSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { LineStateSchema } from './line-state.ts';
import { DocumentReferenceSchema, Sha256Schema } from './reference.ts';
import { StatementSealSchema } from './statement-seal.ts';
import { StatementStepSchema } from './statement-step.ts';

const ENTRIES = [
  'fixed-fee',
  'commission',
  'commission-clawback',
  'rounding',
  'early-end',
  'amendment',
  'bonus',
  'deposit-released',
  'deposit-forfeited',
  'withholding',
  'sales-tax',
  'sales-tax-included',
  'late-interest',
  'quota-reduction',
  'payment',
  'payment-returned',
  'unit-fee',
  'action-fee',
  'guarantee',
  'agent-share',
  'agent-deduction',
  'retainer',
  'session-hours',
  'overtime',
  'expense',
  'in-kind',
  'advance',
  'cancellation-fee',
] as const;

/** The kinds of statement line that this version writes. Settlements of a later version may contain others. */
export const STATEMENT_ENTRIES: ReadonlySet<string> = new Set(ENTRIES);

const ACCOUNT_NAMES = [
  'marketing-expense',
  'creator-payable',
  'deposit-held',
  'tax-payable',
  'input-tax',
  'interest-expense',
  'cash',
  'goods',
] as const;

/** The accounts that this version books on. Settlements of a later version may contain others. */
export const ACCOUNTS: ReadonlySet<string> = new Set(ACCOUNT_NAMES);

/** Schema of {@link StatementLine}. */
export const StatementLineSchema = record({
  /** Id of the line, by which postings refer to it. */
  id: IdSchema,
  /**
   * What the line is: a fixed fee, a commission, its clawback, a bonus, a deposit, a withholding, a payment;
   * `sales-tax`, a tax on top of what was earned, and `sales-tax-included`, the part of it that is tax; `late-interest` on
   * a payment that came late; `quota-reduction`, what missing pieces of a quota take off;
   * `payment-returned`, a payment that came back; `amendment`, what is taken back since a later revision governs it;
   * `early-end`, what brings an amount to the part that was delivered, or to the days, when the deal ended early;
   * `rounding`, a minor unit that moves between payees when a running total is shared anew; `retainer`, an instalment or
   * the amount of a month or week; `session-hours`, a live session or its hours; `overtime`, the time of a session beyond
   * what is agreed; `expense`, an expense that is paid back; `in-kind`, goods or services in place of money, at their
   * value; `advance`, an amount that is paid before it is earned; `cancellation-fee`, what a cancelled piece or session
   * costs; `unit-fee` pays for units sold, `action-fee` for actions such as leads; `guarantee` brings fees up to a
   * guaranteed minimum; `agent-share` is what an agent earns of a fee, `agent-deduction` what is taken from the payee for it.
   */
  entry: openEnum(ENTRIES),
  /** The party it is owed or paid to. */
  payee: IdSchema,
  /** The party that owes or paid it. */
  payer: z.exactOptional(IdSchema),
  /** The clause of the contract by which it is owed. */
  clauseId: IdSchema,
  /** Ids of the facts that it is based on. */
  factIds: z.array(IdSchema),
  /** Revision of the contract that the calculation used. */
  ruleVersion: z.int().check(z.gte(1)),
  /** What the rate was applied to; null where the line is a plain amount. */
  base: z.nullable(MoneySchema),
  /** The rate that was applied, in parts per million; null where the line is a plain amount. */
  rate: z.nullable(RateSchema),
  /** The exchange-rate quote used; null where nothing was converted. */
  fx: z.nullable(FxQuoteSchema),
  /** How the amount was rounded to a whole minor unit. */
  rounding: RoundingModeSchema,
  /** The amount in the contract's currency; negative for reductions and payments. */
  amount: MoneySchema,
  /**
   * The calculation, step by step; the last step gives the amount, with its sign turned where the line reduces what is
   * owed, such as a withholding.
   */
  steps: z.exactOptional(z.array(StatementStepSchema).check(z.minLength(1))),
  /** The calculation, in words. */
  explanation: LocalTextSchema,
});

/** One line of a settlement, with everything that is needed to recompute it by hand. */
export interface StatementLine extends z.infer<typeof StatementLineSchema> {}

/** Schema of {@link Posting}. */
export const PostingSchema = record({
  /** Id of the statement line. */
  lineId: IdSchema,
  /** When it is booked. */
  at: InstantSchema,
  /** The account it is booked on. */
  account: openEnum(ACCOUNT_NAMES),
  /** Whose account it is, where it is one person's; null otherwise. */
  payee: z.nullable(IdSchema),
  /** Debits are positive, credits negative; the postings of a line sum to zero. */
  amount: MoneySchema,
});

/** One posting of a double entry; the postings of a statement line sum to zero. */
export interface Posting extends z.infer<typeof PostingSchema> {}

/** Schema of {@link Debt}. */
export const DebtSchema = record({
  /** Who owes. */
  payer: IdSchema,
  /** Who is owed. */
  payee: IdSchema,
  /** What the payee has earned from the payer, before withholding and with the sales tax on top. */
  earned: MoneySchema,
  /** What is withheld of it for tax. */
  withheld: MoneySchema,
  /** What the payer has paid. */
  paid: MoneySchema,
  /** Commission whose hold is not over; no part of what is earned. */
  pending: MoneySchema,
  /** Earned less withheld less paid, where that is above 0; else 0. Without set-off: what is open, whatever was overpaid. */
  outstanding: MoneySchema,
  /** Paid less what was earned after tax, where that is above 0; else 0. */
  overpaid: MoneySchema,
});

/** What one party owes another under a contract. */
export interface Debt extends z.infer<typeof DebtSchema> {}

/** Schema of {@link Settlement}. */
export const SettlementSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('settlement'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The statement. */
  id: IdSchema,
  /** The contract that is settled. */
  contract: DocumentReferenceSchema,
  /** The contract's currency; all amounts are in it. */
  currency: CurrencySchema,
  /** The time that the statement covers. */
  period: WindowSchema,
  /** Facts recorded after this instant are not included. */
  knownAsOf: InstantSchema,
  /** Hash of the previous statement; null for the first. */
  previous: z.nullable(Sha256Schema),
  /** What it rests on, and its own hash; present where it has a period of its own. Only sealed statements chain. */
  seal: z.exactOptional(StatementSealSchema),
  /** What is owed and why, line by line. */
  lines: z.array(StatementLineSchema),
  /** The lines as double entries. */
  postings: z.array(PostingSchema),
  /** Earned, withheld, paid and outstanding amounts of each payee. */
  payees: z.array(
    record({
      /** The party. */
      id: IdSchema,
      /** Their name in the contract. */
      name: TextSchema,
      /** What they have earned, before tax. */
      earned: MoneySchema,
      /** What is withheld of it for tax. */
      withheld: MoneySchema,
      /** What was paid out. */
      paid: MoneySchema,
      /** What is still owed by all who owe them; what one payer paid too much lowers no other's debt. */
      outstanding: MoneySchema,
      /** What was paid too much; at least 0. */
      overpaid: z.exactOptional(MoneySchema),
      /** Commission whose hold is not over; no part of what is earned. */
      pending: z.exactOptional(MoneySchema),
    }),
  ),
  /** What one party owes another: balances are kept for each payer and payee apart. */
  debts: z.exactOptional(z.array(DebtSchema)),
  /** What became of the amounts of lines that earn, as of the known state; the parts of a line sum to its amount. */
  states: z.exactOptional(z.array(LineStateSchema)),
  /** What is to be paid when. */
  due: z.array(
    record({
      /** The payment to make. */
      id: IdSchema,
      /** Whom to pay. */
      payee: IdSchema,
      /** Who pays. */
      payer: z.exactOptional(IdSchema),
      /** How much, in the contract's currency. */
      amount: MoneySchema,
      /** What pays it whole where the contract agrees on a payout in another currency: the amount, and the quote of its day. */
      payout: z.exactOptional(record({ amount: MoneySchema, fx: FxQuoteSchema })),
      /** The day, in the contract's zone. */
      on: PlainDateSchema,
      /** The clause that makes it due. */
      clauseId: IdSchema,
      /** Why, in words. */
      why: LocalTextSchema,
    }),
  ),
  /** Totals over all payees. */
  totals: record({
    /** Net money of the sales credited to the deal's creator. */
    creditedSales: MoneySchema,
    /**
     * What was earned, before tax and net of clawbacks, with expenses that are paid back and advances; includes what was
     * paid, not what is pending or was handed over in kind.
     */
    earned: MoneySchema,
    /** What was paid out. */
    paid: MoneySchema,
    /** What is still owed, over all payers and payees. */
    outstanding: MoneySchema,
    /** What is withheld of the earned amount for tax. */
    withheld: z.exactOptional(MoneySchema),
    /** What was paid too much, which lowers no debt of another payer or payee. */
    overpaid: z.exactOptional(MoneySchema),
    /** Commission whose hold is not over. */
    pending: z.exactOptional(MoneySchema),
    /** Deposits that were forfeited, so that they were never earned. */
    forfeited: z.exactOptional(MoneySchema),
  }),
  /** What people should look at. */
  findings: z.array(
    record({
      /** The finding's code. */
      code: IdSchema,
      /** The finding in words. */
      detail: LocalTextSchema,
      ...FINDING_FIELDS,
    }),
  ),
});

/** The amounts owed under a contract at a known state, to the minor unit, each with its reason. */
export interface Settlement extends z.infer<typeof SettlementSchema> {}

/**
 * The kinds of line and the accounts of a settlement that this version does not define, because a later version
 * wrote it.
 * @returns their names without duplicates, and the number of lines and postings that use them
 * @example
 * ```ts
 * import { unknownEntries } from '@livelane/contracts/vocabulary';
 * unknownEntries({ lines: [], postings: [] }).count; // => 0
 * ```
 */
export function unknownEntries({ lines, postings }: Pick<Settlement, 'lines' | 'postings'>): {
  readonly count: number;
  readonly names: readonly string[];
} {
  const unknown = [
    ...lines.flatMap(({ entry }) => (STATEMENT_ENTRIES.has(entry) ? [] : [entry as string])),
    ...postings.flatMap(({ account }) => (ACCOUNTS.has(account) ? [] : [account as string])),
  ];
  return { count: unknown.length, names: [...new Set(unknown)].sort() };
}
