import * as z from 'zod/mini';
import { clausesOf, completeContract } from '../contract/complete.ts';
import { refuseContradictions } from '../contract/contradiction.ts';
import type { CompleteContract, Contract } from '../contract/document.ts';
import { contractReference } from '../contract/hash.ts';
import { contractError } from '../error/contract-error.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type Fact,
  type FxQuote,
  FxQuoteSchema,
  type Instant,
  InstantSchema,
  inputInvalid,
  namingQuotes,
  parseInput,
  type Settlement,
  toEpochMs,
  toInstant,
  type Window,
  WindowSchema,
  windowContains,
} from '../vocabulary/index.ts';
import { creditedCreators } from './agreement/agreement.ts';
import { dealEnd } from './agreement/deal-end.ts';
import { earnedEntries, earningClauses, payeesOf } from './earnings/earnings.ts';
import type { Entry } from './entry/entry.ts';
import { type KnownFacts, knownFacts } from './facts/known-facts.ts';
import { SaleSelections } from './facts/sale-selection.ts';
import type { SalesBook } from './facts/sales-book.ts';
import { SalesBooks } from './facts/sales-books.ts';
import type { EarningContext } from './fees/fee-context.ts';
import type { SettlementFinding } from './findings.ts';
import { ledger, postingsOf } from './ledger/ledger.ts';
import type { BookedLine, LineBook } from './ledger/line-book.ts';
import { type PaymentEntry, paymentEntries } from './ledger/payment.ts';
import { exchangeInto } from './money/exchange.ts';
import { withPieceRules } from './pieces/rules-of.ts';
import { calendarOf } from './schedule/calendar.ts';
import { balances } from './statement/balance.ts';
import { dueList } from './statement/due.ts';
import { findingsOf } from './statement/finding.ts';
import { States } from './statement/states.ts';
import { type CertificateEntry, certificateEntries } from './taxes/certificates.ts';
import { TermsOfPayment } from './terms/terms-of-payment.ts';

/** Options of {@link settle}. */
export interface SettleOptions {
  /** Facts recorded after this instant are ignored. */
  readonly knownAsOf: Instant;
  /**
   * Exchange rates. The newest quote not later than a sale or a payment applies to it; a rate of 1 is never assumed.
   */
  readonly fx: readonly FxQuote[];
  /**
   * Lists only lines booked within this window; balances always cover the whole deal. Default: the whole term, all
   * lines.
   */
  readonly period?: Window;
  /** The previous statement; its hash is written into this one. Default: none, this is the first statement. */
  readonly previous?: Settlement;
}

/** A settlement written by this version, so that every field of its findings is present. */
export interface SettledStatement extends Settlement {
  /** Conditions that people should look at, in a stable order. */
  findings: SettlementFinding[];
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
 * @returns postings that sum to zero in every line; `due` sums to `outstanding` for every payer and payee, but for what a
 *   term gives no due day yet: not invoiced, disputed, below a minimum
 * @throws CONTRACT_INCOMPLETE when a clause leaves a slot open
 * @throws CLAUSE_MISSING when no clause of the contract earns anything, such as a fee
 * @throws FX_QUOTE_MISSING when currencies of amounts have no quote by their dates; it names them all
 * @throws INPUT_INVALID for one fact id with two contents, a contract that contradicts itself about money,
 *   a sale credited in another currency than its own, a statement of another deal
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { settle } from '@livelane/contracts/settle';
 * const example = createRequire(import.meta.url);
 * const [contract, fact] = ['contract', 'fact'].map((kind) => example(`@livelane/contracts/schemas/${kind}.example.json`));
 * settle(contract, [fact], { knownAsOf: '2027-01-31T00:00:00Z', fx: [] }).due.map(({ amount, on }) => `${amount.minor} on ${on}`); // => ["98 on 2026-12-14"]
 * ```
 */
export function settle(
  contract: Contract,
  facts: Iterable<Fact>,
  options: SettleOptions,
): SettledStatement {
  const complete = completeContract(contract);
  checkOptions(complete, options);
  refuseContradictions(contract);
  const known = withPieceRules(complete, knownFacts(facts, options.knownAsOf), options.knownAsOf);
  const reference = contractReference(contract);
  const terms = new TermsOfPayment(complete, known);
  const { lines, claims, sales } = namingQuotes(options.fx, (fx) =>
    booked(complete, { known, terms, hash: reference.hash, options: { ...options, fx } }),
  );
  const { knownAsOf, previous } = options;
  const today = calendarOf(complete.zone).dateOf(toEpochMs(knownAsOf));
  const { movements } = sales;
  const endsOn = calendarOf(complete.zone).dateOf(toEpochMs(complete.term.end) - 1);
  const paidApart = claims.paidApart();
  const states = new States(lines, { today, endsOn, terms, paidApart });
  const { openApart } = states;
  const { payees, totals, debts } = balances(complete, { lines, movements, today, openApart });
  const head = {
    contract: reference,
    period: options.period ?? complete.term,
    knownAsOf,
    previous: previous === undefined ? null : canonicalHash(previous),
  };
  const listed = linesIn(options.period, lines);
  return {
    kind: 'settlement',
    version: 1,
    id: statementId({ ...head, totals, lines: lines.length }),
    contract: reference,
    currency: complete.currency,
    period: head.period,
    knownAsOf: head.knownAsOf,
    previous: head.previous,
    lines: listed.map(({ line }) => line),
    postings: listed.flatMap(postingsOf),
    payees,
    debts,
    states: states.statesOf(lines, complete.currency),
    due: dueList(states.claims, complete.currency),
    totals,
    findings: findingsOf(complete, {
      facts: known,
      hash: reference.hash,
      debts,
      bookFindings: sales.findings,
      knownAsOf,
      previous,
      terms,
      claims: states.claims,
      lines,
    }),
  };
}

/** The ledger of a deal, and its sales. */
function booked(
  contract: CompleteContract,
  {
    known,
    terms,
    hash,
    options,
  }: {
    readonly known: KnownFacts;
    readonly terms: TermsOfPayment;
    readonly hash: string;
    readonly options: SettleOptions;
  },
): Pick<LineBook, 'lines' | 'claims'> & { readonly sales: SalesBook } {
  const exchangeAt = exchangeInto(contract.currency, options.fx);
  const { term } = contract;
  const end = dealEnd(contract, known.notice);
  const selections = new SaleSelections(contract, known.session);
  const sales = known['credited-sale'];
  const books = new SalesBooks({ sales, term, exchangeAt, end, selections });
  const entries = entriesOf(contract, {
    contract,
    terms,
    contractHash: hash,
    facts: known,
    books,
    end,
    knownAt: toEpochMs(options.knownAsOf),
    calendarIn: (zone = contract.zone) => calendarOf(zone),
  });
  const { lines, claims } = ledger(contract, { entries, exchangeAt, terms });
  return { lines, claims, sales: allSales(contract, books) };
}

/** The lines booked within a period; all where there is none. */
function linesIn(period: Window | undefined, lines: readonly BookedLine[]): readonly BookedLine[] {
  if (period === undefined) return lines;
  return lines.filter(({ at }) => windowContains(period, toInstant(at)));
}

/** An id from the hash of what makes a statement differ from others of its contract. */
function statementId(content: object): string {
  const hash = canonicalHash(content).slice('sha256:'.length);
  return `settlement-${hash.slice(0, 16)}`;
}

function checkOptions(contract: CompleteContract, options: SettleOptions): void {
  parseInput(z.looseObject({}), options, 'SettleOptions');
  const { knownAsOf, fx, period, previous } = options;
  parseInput(InstantSchema, knownAsOf, 'knownAsOf');
  parseInput(z.array(FxQuoteSchema), fx, 'fx');
  if (period !== undefined) parseInput(WindowSchema, period, 'period');
  if (earningClauses(contract).length === 0)
    throw contractError('CLAUSE_MISSING', { clause: 'fee', reason: 'fee' });
  if (previous === undefined) return;
  if (
    previous.contract.id !== contract.id ||
    toEpochMs(previous.knownAsOf) > toEpochMs(knownAsOf)
  ) {
    throw inputInvalid('previous', [
      workflowIssue('EARLIER_STATEMENT', {
        path: '/contract/id',
        received: `${previous.contract.id} ${previous.knownAsOf}`,
        params: { contract: contract.id },
      }),
    ]);
  }
}

function entriesOf(
  contract: CompleteContract,
  context: EarningContext,
): (Entry | PaymentEntry | CertificateEntry)[] {
  const clauseId =
    clausesOf(contract, 'payment')[0]?.id ?? earningClauses(contract)[0]?.id ?? contract.id;
  return [
    ...earnedEntries(contract, context),
    ...certificateEntries(contract, context.facts.certificate),
    ...paymentEntries(context.facts.payment, {
      payees: new Set(payeesOf(contract)),
      clauseId,
      terms: context.terms,
    }),
  ];
}

/** The sales credited to any creator whom a fee counts. */
function allSales(contract: CompleteContract, books: SalesBooks): SalesBook {
  const creators = clausesOf(contract, 'fee').flatMap((fee) => creditedCreators(fee, contract));
  return books.of([...new Set(creators)].sort(), { returns: 'taken-off' });
}
