import * as z from 'zod/mini';
import { refuseContradictions } from '../clauses/contradiction.ts';
import { clausesOf, completeContract } from '../contract/complete.ts';
import type { CompleteContract, Contract } from '../contract/document.ts';
import { contractError } from '../contract/error.ts';
import { contractReference } from '../contract/hash.ts';
import { contractIssue } from '../contract/issues.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type Fact,
  type FxQuote,
  FxQuoteSchema,
  type Instant,
  InstantSchema,
  inputInvalid,
  parseInput,
  type Settlement,
  toEpochMs,
  toInstant,
  type Window,
  WindowSchema,
  windowContains,
} from '../vocabulary/index.ts';
import { creditedCreators } from './agreement/agreement.ts';
import { payeesOf } from './agreement/payee.ts';
import type { Entry } from './entry/entry.ts';
import { type KnownFacts, knownFacts } from './facts/known-facts.ts';
import { type SalesBook, salesBook } from './facts/sales-book.ts';
import { bonusEntries } from './fees/bonus.ts';
import { commissionEntries, takesOffReturns } from './fees/commission.ts';
import type { FeeContext } from './fees/fee-context.ts';
import { fixedFeeEntries } from './fees/fixed-fee.ts';
import { ledger, postingsOf } from './ledger/ledger.ts';
import { paymentEntries } from './ledger/payment.ts';
import { type ExchangeAt, exchangeInto } from './money/exchange.ts';
import { calendarOf } from './schedule/calendar.ts';
import { balances } from './statement/balance.ts';
import { dueList } from './statement/due.ts';
import { findingsOf } from './statement/finding.ts';

/** What a settlement is worked out with, beside the contract and the facts. */
export interface SettleOptions {
  /** Facts recorded later are not known and change nothing. */
  readonly knownAsOf: Instant;
  /** Exchange rates: the newest quote not later than a sale or a payment governs it; a rate of 1 is never assumed. */
  readonly fx: readonly FxQuote[];
  /** Lists only the lines booked within it; balances are always those of the whole deal. Left out: the whole term, all lines. */
  readonly period?: Window;
  /** The statement before, whose fingerprint this one carries. Left out: this is the first. */
  readonly previous?: Settlement;
}

/**
 * What is owed under a contract as of a known state, to the minor unit, with every line's clause, facts,
 * rate, exchange quote and reason, in double entry. A pure function: the order and repetition of facts
 * change nothing, and a fact that becomes known later only appends lines.
 *
 * Fixed amounts are split over their stages by largest remainder, ties to the earliest; commission is the
 * rate of net credited sales, rounded once on the running total by the contract's mode.
 *
 * @param contract - complete: no clause leaves a slot open
 * @param facts - parsed records of the kind `fact`; in any order, repeated or not
 * @returns postings that sum to zero in every line; `due` sums to `outstanding` of every payee not overpaid
 * @throws CONTRACT_INCOMPLETE when a clause leaves a slot open
 * @throws CLAUSE_MISSING when the contract has no fee
 * @throws FX_QUOTE_MISSING when an amount's currency has no quote by its date
 * @throws INPUT_INVALID for one fact id with two contents, a contract that contradicts itself about money,
 *   a sale credited in another currency than its own, a statement of another deal
 */
export function settle(
  contract: Contract,
  facts: Iterable<Fact>,
  options: SettleOptions,
): Settlement {
  const complete = completeContract(contract);
  checkOptions(complete, options);
  refuseContradictions(contract);
  const known = knownFacts(facts, options.knownAsOf);
  const reference = contractReference(contract);
  const { hash } = reference;
  const exchangeAt = exchangeInto(complete.currency, options.fx);
  const books = new BookShelf(complete, { known, exchangeAt });
  const entries = entriesOf(complete, {
    known,
    hash,
    books,
    knownAsOf: options.knownAsOf,
    exchangeAt,
  });
  const lines = ledger(complete, entries);
  const listed = lines.filter(
    ({ at }) => options.period === undefined || windowContains(options.period, toInstant(at)),
  );
  const { payees, totals } = balances(complete, { lines, movements: books.all().movements });
  const period = options.period ?? complete.term;
  const previous = options.previous === undefined ? null : canonicalHash(options.previous);
  const print = canonicalHash({
    contract: reference,
    period,
    knownAsOf: options.knownAsOf,
    previous,
    totals,
    lines: lines.length,
  });
  return {
    kind: 'settlement',
    version: 1,
    id: `settlement-${print.slice('sha256:'.length, 'sha256:'.length + 16)}`,
    contract: reference,
    currency: complete.currency,
    period,
    knownAsOf: options.knownAsOf,
    previous,
    lines: listed.map(({ line }) => line),
    postings: listed.flatMap(postingsOf),
    payees,
    due: dueList(lines, complete.currency),
    totals,
    findings: findingsOf(complete, {
      facts: known,
      hash,
      payees,
      bookFindings: books.all().findings,
      knownAsOf: options.knownAsOf,
    }),
  };
}

function checkOptions(contract: CompleteContract, options: SettleOptions): void {
  parseInput(z.looseObject({}), options, 'SettleOptions');
  const { knownAsOf, fx, period, previous } = options;
  parseInput(InstantSchema, knownAsOf, 'knownAsOf');
  parseInput(z.array(FxQuoteSchema), fx, 'fx');
  if (period !== undefined) parseInput(WindowSchema, period, 'period');
  if (clausesOf(contract, 'fee').length === 0) {
    throw contractError('CLAUSE_MISSING', { clause: 'fee', reason: 'fee' });
  }
  if (previous === undefined) return;
  if (
    previous.contract.id !== contract.id ||
    toEpochMs(previous.knownAsOf) > toEpochMs(knownAsOf)
  ) {
    throw inputInvalid('previous', [
      contractIssue('EARLIER_STATEMENT', {
        path: '/contract/id',
        received: `${previous.contract.id} ${previous.knownAsOf}`,
        params: { contract: contract.id },
      }),
    ]);
  }
}

/** The sales books that a contract's fees read: one per set of creators, made once. */
class BookShelf {
  private readonly contract: CompleteContract;
  private readonly known: KnownFacts;
  private readonly exchangeAt: ExchangeAt;
  private readonly books = new Map<string, SalesBook>();

  constructor(
    contract: CompleteContract,
    { known, exchangeAt }: { readonly known: KnownFacts; readonly exchangeAt: ExchangeAt },
  ) {
    this.contract = contract;
    this.known = known;
    this.exchangeAt = exchangeAt;
  }

  of(creators: readonly string[], returns: 'taken-off' | 'kept'): SalesBook {
    const key = JSON.stringify([returns, ...creators]);
    const options = {
      creators: new Set(creators),
      term: this.contract.term,
      exchangeAt: this.exchangeAt,
      returns,
    };
    const made = this.books.get(key) ?? salesBook(this.known['credited-sale'], options);
    this.books.set(key, made);
    return made;
  }

  /** The book of every creator that any fee counts. */
  all(): SalesBook {
    return this.of(
      [
        ...new Set(
          clausesOf(this.contract, 'fee').flatMap((fee) => creditedCreators(fee, this.contract)),
        ),
      ].sort(),
      'taken-off',
    );
  }
}

interface EntryContext {
  readonly known: KnownFacts;
  readonly hash: string;
  readonly books: BookShelf;
  readonly knownAsOf: Instant;
  readonly exchangeAt: ExchangeAt;
}

function entriesOf(
  contract: CompleteContract,
  { known, hash, books, knownAsOf, exchangeAt }: EntryContext,
): Entry[] {
  const calendarIn: FeeContext['calendarIn'] = (zone = contract.zone) => calendarOf(zone);
  const fees = clausesOf(contract, 'fee');
  const earned = fees.flatMap((fee) => {
    const creators = creditedCreators(fee, contract);
    const { movements } = books.of(creators, 'taken-off');
    const base = takesOffReturns(fee) ? movements : books.of(creators, 'kept').movements;
    const context: FeeContext = {
      contract,
      contractHash: hash,
      evidence: { facts: known, movements },
      knownAt: toEpochMs(knownAsOf),
      calendarIn,
    };
    return [
      ...fixedFeeEntries(fee, context),
      ...commissionEntries(fee, base, {
        currency: contract.currency,
        rounding: contract.rounding,
        calendar: calendarIn(undefined),
      }),
      ...bonusEntries(fee, context),
    ];
  });
  const clauseId = clausesOf(contract, 'payment')[0]?.id ?? fees[0]?.id ?? contract.id;
  return [
    ...earned,
    ...paymentEntries(known.payment, {
      contract,
      exchangeAt,
      payees: new Set(payeesOf(contract)),
      clauseId,
    }),
  ];
}
