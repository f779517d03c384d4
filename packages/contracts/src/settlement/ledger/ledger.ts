import type { CompleteContract } from '../../contract/document.ts';
import {
  type Instant,
  money,
  type Posting,
  type StatementLine,
  toInstant,
  toMinor,
} from '../../vocabulary/index.ts';
import type { Revisions } from '../agreement/revisions.ts';
import type { Entry } from '../entry/entry.ts';
import { entryOrder } from '../entry/entry-order.ts';
import type { ExchangeAt } from '../money/exchange.ts';
import type { CertificateEntry } from '../taxes/certificates.ts';
import type { TermsInTime } from '../terms/terms-in-time.ts';
import { type BookedLine, LineBook } from './line-book.ts';
import type { PaymentEntry, ReturnEntry } from './payment.ts';

/**
 * The entries as lines, in the order in which they became known: the running total of each fee is shared among its
 * payees by largest remainder, then taxed. Later facts only append, so a line keeps its number in every later statement.
 */
export function ledger(
  contract: CompleteContract,
  {
    entries,
    ...options
  }: {
    readonly entries: readonly (Entry | PaymentEntry | ReturnEntry | CertificateEntry)[];
    readonly exchangeAt: ExchangeAt;
    readonly revisions: Revisions;
    readonly terms: TermsInTime;
    /** In epoch milliseconds. */
    readonly knownAt: number;
  },
): Pick<LineBook, 'lines' | 'claims'> {
  const sorted = entries.toSorted(entryOrder(contract));
  const isPaid = entries.some((entry) => 'tendered' in entry);
  const book = new LineBook(contract, { ...options, isPaid });
  for (const entry of sorted) {
    book.advance(entry.at);
    if ('returns' in entry) book.giveBack(entry);
    else if ('tendered' in entry) book.pay(entry);
    else if ('certificate' in entry) book.certify(entry);
    else book.take(entry);
  }
  book.advance(Number.POSITIVE_INFINITY);
  return book;
}

type Account = Posting['account'];

/** Accounts debited and credited by a line of positive amount, in pairs. */
const PAIRS: Readonly<
  Record<StatementLine['entry'], readonly (readonly [debit: Account, credit: Account])[]>
> = {
  'fixed-fee': [['marketing-expense', 'creator-payable']],
  commission: [['marketing-expense', 'creator-payable']],
  'commission-clawback': [['marketing-expense', 'creator-payable']],
  amendment: [['marketing-expense', 'creator-payable']],
  'early-end': [['marketing-expense', 'creator-payable']],
  rounding: [['marketing-expense', 'creator-payable']],
  bonus: [['marketing-expense', 'creator-payable']],
  'agent-deduction': [['marketing-expense', 'creator-payable']],
  'agent-share': [['marketing-expense', 'creator-payable']],
  guarantee: [['marketing-expense', 'creator-payable']],
  'action-fee': [['marketing-expense', 'creator-payable']],
  'unit-fee': [['marketing-expense', 'creator-payable']],
  'session-hours': [['marketing-expense', 'creator-payable']],
  overtime: [['marketing-expense', 'creator-payable']],
  expense: [['marketing-expense', 'creator-payable']],
  'in-kind': [['marketing-expense', 'goods']],
  advance: [['marketing-expense', 'creator-payable']],
  'cancellation-fee': [['marketing-expense', 'creator-payable']],
  retainer: [['marketing-expense', 'creator-payable']],
  'deposit-released': [
    ['marketing-expense', 'deposit-held'],
    ['deposit-held', 'creator-payable'],
  ],
  'deposit-forfeited': [
    ['marketing-expense', 'deposit-held'],
    ['deposit-held', 'marketing-expense'],
  ],
  withholding: [['tax-payable', 'creator-payable']],
  'sales-tax': [['input-tax', 'creator-payable']],
  'sales-tax-included': [['input-tax', 'marketing-expense']],
  'late-interest': [['interest-expense', 'creator-payable']],
  'quota-reduction': [['marketing-expense', 'creator-payable']],
  payment: [['cash', 'creator-payable']],
  'payment-returned': [['cash', 'creator-payable']],
};

/**
 * The double entry of a line: debits positive, credits negative, their sum zero. Lines that lower what is
 * owed have a negative amount, which turns every pair round.
 */
export function postingsOf({ at, line }: BookedLine): Posting[] {
  const instant: Instant = toInstant(at);
  const { currency } = line.amount;
  const units = toMinor(line.amount);
  const posting = (account: Account, amount: bigint): Posting => ({
    lineId: line.id,
    at: instant,
    account,
    payee: account === 'creator-payable' || account === 'deposit-held' ? line.payee : null,
    amount: money(currency, amount),
  });
  return PAIRS[line.entry].flatMap(([debit, credit]) => [
    posting(debit, units),
    posting(credit, -units),
  ]);
}
