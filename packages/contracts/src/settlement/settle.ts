import { completeContract } from '../contract/complete.ts';
import { refuseContradictions } from '../contract/contradiction.ts';
import type { CompleteContract, Contract } from '../contract/document.ts';
import { canonicalHash } from '../vocabulary/hash/index.ts';
import {
  type Fact,
  namingQuotes,
  type Settlement,
  type Sha256,
  toEpochMs,
} from '../vocabulary/index.ts';
import { countedCreators, paysForAllSales } from './agreement/counted-creators.ts';
import { type DealEnd, dealEnds } from './agreement/deal-end.ts';
import { revisionChain } from './agreement/revision-chain.ts';
import { Revisions } from './agreement/revisions.ts';
import { amendedEntries } from './earnings/amended.ts';
import { type KnownFacts, knownFacts } from './facts/known-facts.ts';
import type { SettlementFinding } from './findings/findings.ts';
import { ledger, postingsOf } from './ledger/ledger.ts';
import type { BookedLine, LineBook } from './ledger/line-book.ts';
import { paidEntries } from './ledger/paid.ts';
import { exchangeInto } from './money/exchange.ts';
import { withPieceRules } from './pieces/rules-of.ts';
import { SaleSelections } from './sales/sale-selection.ts';
import type { SalesBook } from './sales/sales-book.ts';
import { SalesBooks } from './sales/sales-books.ts';
import { calendarOf } from './schedule/calendar.ts';
import { checkOptions, type SettleOptions } from './settle-options.ts';
import { balances } from './statement/balance.ts';
import { dueList } from './statement/due.ts';
import { findingsOf } from './statement/finding.ts';
import { linesBefore, linesFrom } from './statement/listed-lines.ts';
import { refuseChanged, refuseStrange } from './statement/previous.ts';
import { sealed, sealsOf } from './statement/seal.ts';
import { States } from './statement/states.ts';
import { certificateEntries } from './taxes/certificates.ts';
import { TermsInTime } from './terms/terms-in-time.ts';
import type { TermsOfPayment } from './terms/terms-of-payment.ts';
import type { EarningContext } from './ways/fees/fee-context.ts';

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
 * @param contract - complete: no clause leaves a slot open; or all revisions of it, in any order: each sale, piece and
 *   payment is settled by the revision in force on its day
 * @param facts - parsed records of the kind `fact`; in any order, repeated or not
 * @returns postings that sum to zero in every line; `due` sums to `outstanding` for every payer and payee, but for what a
 *   term gives no due day yet: not invoiced, disputed, below a minimum
 * @throws CONTRACT_INCOMPLETE when a clause leaves a slot open
 * @throws CLAUSE_MISSING when no clause of the contract earns anything, such as a fee
 * @throws FX_QUOTE_MISSING when currencies of amounts have no quote by their dates; it names them all
 * @throws INPUT_INVALID for one fact id with two contents, a contract that contradicts itself about money,
 *   revisions with a gap, a fork or a date that falls,
 *   a sale credited in another currency than its own, a payment below zero, a statement before that was changed, is of
 *   another deal or period, or whose facts or lines are not found again
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
  contract: Contract | readonly Contract[],
  facts: Iterable<Fact>,
  options: SettleOptions,
): SettledStatement {
  const chain = revisionChain(contract).map(completeContract);
  checkOptions(chain, options);
  for (const revision of chain) refuseContradictions(revision);
  const known = knownFacts(facts, options.knownAsOf, {
    contractId: chain[0]?.id ?? '',
    parties: new Set(chain.flatMap(({ parties }) => parties.map(({ id }) => id))),
  });
  const { previous, knownAsOf, period } = options;
  const revisions = new Revisions(chain, { signatures: known.signature, knownAsOf });
  const references = revisions.inForce.map(({ reference }) => reference);
  const following = { contractId: chain[0]?.id ?? '', revisions: references, knownAsOf, period };
  const previousHash = previous === undefined ? null : refuseStrange(previous, following);
  const terms = new TermsInTime(revisions, known);
  const ends = dealEnds(revisions, known.notice);
  const { lines, claims, sales } = namingQuotes(options.fx ?? [], (fx) =>
    booked(revisions, { known, terms, ends, options: { ...options, fx } }),
  );
  const factsBy = sealsOf(known.byId.values());
  if (previous !== undefined) refuseChanged(previous, { facts: known, factsBy, lines });
  const statement = statementOf(revisions, {
    known: withPieceRules(revisions.newest.contract, known, knownAsOf),
    ...{ lines, claims, terms: terms.newest, ends, sales, options, previousHash },
  });
  if (period === undefined) return statement;
  return sealed(statement, {
    revisions: references,
    facts: factsBy(),
    linesBefore: linesBefore(options, lines),
  });
}

/** What a statement is made of. */
interface Parts {
  readonly known: KnownFacts;
  readonly lines: readonly BookedLine[];
  readonly claims: LineBook['claims'];
  readonly terms: TermsOfPayment;
  readonly ends: readonly DealEnd[];
  readonly sales: SalesBook;
  readonly options: SettleOptions;
  /** The hash of the statement before; null where there is none. */
  readonly previousHash: Sha256 | null;
}

function statementOf(
  revisions: Revisions,
  { known, lines, claims, terms, ends, sales, options, previousHash }: Parts,
): SettledStatement {
  const { contract, reference } = revisions.newest;
  const { whole } = revisions;
  const { previous, knownAsOf, period } = options;
  const { currency } = contract;
  const today = calendarOf(contract.zone).dateOf(toEpochMs(knownAsOf));
  const { movements } = sales;
  const endsOn = calendarOf(contract.zone).dateOf(toEpochMs(contract.term.end) - 1);
  const paidApart = claims.paidApart();
  const states = new States(lines, { today, endsOn, terms, paidApart });
  const { openApart } = states;
  const { payees, totals, debts } = balances(whole, { lines, movements, today, openApart });
  const head = {
    contract: reference,
    period: period ?? contract.term,
    knownAsOf,
    previous: previousHash,
  };
  const listed = linesFrom(linesBefore(options, lines), { period, lines });
  const findings = findingsOf(contract, {
    facts: known,
    revisions,
    whole,
    lines,
    debts,
    bookFindings: sales.findings,
    ends,
    knownAsOf,
    previous,
    terms,
    claims: states.claims,
    missingRates: claims.missingRates,
  });
  return {
    kind: 'settlement',
    version: 1,
    id: statementId({ ...head, totals, lines: lines.length }),
    contract: reference,
    currency,
    period: head.period,
    knownAsOf,
    previous: head.previous,
    lines: listed.map(({ line }) => line),
    postings: listed.flatMap(postingsOf),
    payees,
    debts,
    states: states.statesOf(lines, currency),
    due: dueList(states.claims, contract),
    totals,
    findings,
  };
}

/** The ledger of a deal, and its sales. */
function booked(
  revisions: Revisions,
  {
    known,
    terms: inTime,
    ends,
    options,
  }: {
    readonly known: KnownFacts;
    readonly terms: TermsInTime;
    readonly ends: readonly DealEnd[];
    readonly options: SettleOptions & Required<Pick<SettleOptions, 'fx'>>;
  },
): Pick<LineBook, 'lines' | 'claims'> & { readonly sales: SalesBook } {
  const { whole } = revisions;
  const exchangeAt = exchangeInto(whole.currency, options.fx);
  const allTerms = revisions.termsOf(() => true);
  const contexts: EarningContext[] = revisions.inForce.map((revision) => {
    const { contract, reference } = revision;
    const selections = new SaleSelections(contract, known.session);
    const { term } = contract;
    const sales = known['credited-sale'];
    const terms = revisions.termsOf((it) => it === revision);
    const context: EarningContext = {
      contract,
      contractHash: reference.hash,
      facts: withPieceRules(contract, known, options.knownAsOf),
      books: new SalesBooks({ sales, term, exchangeAt, ends, selections, terms, allTerms }),
      exchangeAt,
      ends,
      knownAt: toEpochMs(options.knownAsOf),
      linesBy: options.linesBy ?? 'moment',
      calendarIn: (zone = contract.zone) => calendarOf(zone),
      laterRevisions: revisions.inForce.slice(1),
      otherRevisions: () => contexts.filter((it) => it !== context),
    };
    return context;
  });
  const contextOf = (place: number): EarningContext => contexts[place] as EarningContext;
  const entries = [
    ...amendedEntries({ revisions, contextOf }),
    ...certificateEntries(whole, known.certificate),
    ...revisions.inForce.flatMap((_, place) =>
      paidEntries(revisions, { place, known, terms: inTime }),
    ),
  ];
  const { books } = contextOf(revisions.inForce.length - 1);
  const knownAt = toEpochMs(options.knownAsOf);
  const { lines, claims } = ledger(whole, {
    ...{ entries, exchangeAt, revisions, terms: inTime, knownAt },
  });
  return { lines, claims, sales: allSales(whole, books) };
}

/** An id from the hash of what makes a statement differ from others of its contract. */
function statementId(content: object): string {
  const hash = canonicalHash(content).slice('sha256:'.length);
  return `settlement-${hash.slice(0, 16)}`;
}

/** The sales credited to any creator for whose sales somebody is paid; every sale, where somebody is paid for all. */
function allSales(contract: CompleteContract, books: SalesBooks): SalesBook {
  return books.of(countedCreators(contract).sort(), {
    returns: 'taken-off',
    isWhole: paysForAllSales(contract),
  });
}
