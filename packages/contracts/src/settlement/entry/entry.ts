import type { CompleteContract } from '../../contract/document.ts';
import type {
  BothLanguages,
  FxQuote,
  LocalText,
  Money,
  PlainDate,
  Rate,
  StatementLine,
  StatementStep,
} from '../../vocabulary/index.ts';
import type { Rational } from '../money/rational.ts';
import type { Added, RunningTotal } from '../money/running-total.ts';

/** A clause that pays, as far as sharing and taxing what is earned under it need it. */
export interface PaidClause {
  readonly id: string;
  readonly payee: string;
  /** The deliverables it pays for. Default: all. */
  readonly deliverableIds?: readonly string[];
}

/** A line of the ledger before it is shared among payees; amounts are minor units of the contract's currency. */
export interface Entry {
  readonly entry: StatementLine['entry'];
  /** When it became known, in epoch milliseconds. */
  readonly at: number;
  /** Distinguishes and orders entries of one clause that became known together. */
  readonly key: string;
  readonly clauseId: string;
  /** Who owes it, or paid it; undefined for a payment that does not name its payer. */
  readonly payer: string | undefined;
  /** When what it pays for happened, in epoch milliseconds. */
  readonly earnedAt: number;
  /** Whether it follows sales, which are governed by the terms of their own day; what it pays for happened at many moments. */
  readonly bySale?: true;
  /** What of a fee it pays, such as a stage, where a later revision must not pay it again. Default: its clause and key. */
  readonly part?: string;
  /** What of it was paid on account before, and so is not in its amount. Default: nothing. */
  readonly fromAccount?: bigint;
  /** The place in a ranking that it pays for: one that counts by itself is not paid by an assessment of another revision too. */
  readonly place?: { readonly id: string; readonly isAssessed: boolean };
  /** The revision of the contract that it is booked by. Default: the only one. */
  readonly terms?: CompleteContract;
  /** The day on which a hold ends; until then it is pending. */
  readonly heldUntil?: PlainDate;
  /** The clause by which it is shared and taxed; null for an entry that is neither, such as a payment. */
  readonly fee: PaidClause | null;
  /** The clause whose claim it moves, where that is not its own. */
  readonly under?: string;
  /** The only payee, for an entry that is not shared. */
  readonly payee?: string;
  readonly factIds: readonly string[];
  readonly base: Money | null;
  readonly rate: Rate | null;
  readonly fx: FxQuote | null;
  readonly amount: bigint;
  /** The part of the amount that is taxed. Default: all of it. */
  readonly taxable?: bigint;
  /** The deliverables that it pays for, where these are fewer than those of its fee: they decide where work is taxed. */
  readonly deliverableIds?: readonly string[];
  /** The day by which it is paid; null where nothing falls due. */
  readonly due: PlainDate | null;
  /** How the amount was worked out; the steps of a shared or taxed line follow them. */
  readonly steps: readonly StatementStep[];
  readonly explanation: LocalText & BothLanguages;
  /** How it reads by a running total, where that of its clause goes on over several revisions. */
  readonly running?: Running;
}

/** An exact amount, and the entry of what a running total books for it. */
export interface Running {
  readonly adds: Rational;
  readonly entryOf: (added: Added) => Pick<Entry, 'amount' | 'steps' | 'explanation'>;
}

/** What a running total books for an amount. */
export function entryOf(running: Running, total: RunningTotal) {
  return { ...running.entryOf(total.add(running.adds)), running };
}

/** An entry that is owed to one payee. */
export interface PayeeEntry extends Entry {
  readonly payee: string;
  readonly payer: string;
}
