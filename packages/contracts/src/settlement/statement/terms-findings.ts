import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { formatMoney, type Instant, toEpochMs, toMinor } from '../../vocabulary/index.ts';
import { abridged, formatUnits } from '../entry/explanation.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import { interestOn } from '../ledger/late-interest.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import { add, type Rational, rounded, ZERO } from '../money/rational.ts';
import { NO_DAY, type TermsOfPayment } from '../terms/terms-of-payment.ts';
import type { Claim } from './states.ts';

/** What the findings about terms of payment are looked for in. */
export interface Termed {
  readonly facts: KnownFacts;
  readonly terms: TermsOfPayment;
  readonly claims: readonly Claim[];
  readonly lines: readonly BookedLine[];
  readonly knownAsOf: Instant;
}

type Names = (id: string) => string;

/** What waits for an invoice, a minimum or an objection, what interest runs, and facts without effect. */
export function termsFindings(contract: CompleteContract, termed: Termed): SettlementFinding[] {
  const name: Names = (id) => contract.parties.find((party) => party.id === id)?.name ?? id;
  return [
    ...waitingFindings(contract, termed, name),
    ...invoiceFindings(contract, termed),
    ...objectionFindings(contract, termed),
    ...bankFeeFindings(contract, termed.facts.payment),
    ...interestFindings(contract, termed, name),
    ...calendarFindings(contract, termed.claims),
  ];
}

const idsOf = (facts: readonly { readonly id: string }[]): string =>
  abridged(facts.map(({ id }) => id));

function sumOf(claims: readonly Claim[]): bigint {
  return claims.reduce((sum, { open }) => sum + open, 0n);
}

/** What has no due day, by clause and payee: not invoiced, or below the minimum. */
function waitingFindings(
  contract: CompleteContract,
  { terms, claims, knownAsOf }: Termed,
  name: Names,
): SettlementFinding[] {
  const { currency, term } = contract;
  const disputed = new Set(terms.openObjections().map(({ about }) => about));
  const waiting = claims.filter(
    ({ due, isPending, clauseId }) => due === NO_DAY && !isPending && !disputed.has(clauseId),
  );
  const isOver = toEpochMs(knownAsOf) >= toEpochMs(term.end);
  return clausesOf(contract, 'payment-terms').flatMap((clause) => {
    const own = waiting.filter((claim) => terms.of(claim) === clause);
    return [...new Set(own.map(({ payee }) => payee))].flatMap((payee) => {
      const ofPayee = own.filter((claim) => claim.payee === payee);
      const [covered, open] = [true, false].map((isCovered) =>
        sumOf(ofPayee.filter(({ agreedDue }) => (agreedDue !== NO_DAY) === isCovered)),
      );
      const path = clausePath(contract, clause.id);
      const found: SettlementFinding[] = [];
      if (open !== undefined && open > 0n)
        found.push(
          settlementFinding('NOT_INVOICED', {
            path: `${path}/invoice`,
            params: { name: name(payee), amount: formatUnits(currency, open) },
          }),
        );
      if (covered !== undefined && covered > 0n && clause.minimum !== undefined)
        found.push(
          settlementFinding('BELOW_MINIMUM', {
            path: `${path}/minimum`,
            severity: isOver ? 'warning' : 'hint',
            params: {
              name: name(payee),
              amount: formatUnits(currency, covered),
              minimum: formatUnits(currency, toMinor(clause.minimum.amount)),
            },
          }),
        );
      return found;
    });
  });
}

/** Lines that an invoice does not bill: what reduces or covers the amount, and tax that is part of another line. */
const NOT_BILLED: ReadonlySet<string> = new Set([
  'withholding',
  'payment',
  'sales-tax-included',
  'deposit-forfeited',
]);

function invoiceFindings(
  contract: CompleteContract,
  { facts, lines }: Termed,
): SettlementFinding[] {
  const { currency } = contract;
  const hasTerm = clausesOf(contract, 'payment-terms').some(({ invoice }) => invoice !== undefined);
  if (!hasTerm)
    return facts.invoice.length === 0
      ? []
      : [
          settlementFinding('INVOICE_WITHOUT_EFFECT', {
            path: '/clauses',
            params: { count: facts.invoice.length, facts: idsOf(facts.invoice) },
          }),
        ];
  return facts.invoice.flatMap(({ id, amount }) => {
    const earned = lines
      .filter(({ invoice, line }) => invoice === id && !NOT_BILLED.has(line.entry))
      .reduce((sum, { line }) => sum + toMinor(line.amount), 0n);
    if (amount.currency === currency && toMinor(amount) === earned) return [];
    const params = {
      fact: id,
      invoiced: formatMoney(amount),
      earned: formatUnits(currency, earned),
    };
    return [settlementFinding('INVOICE_DIFFERS', { path: '/clauses', params })];
  });
}

function objectionFindings(
  contract: CompleteContract,
  { facts, terms, claims }: Termed,
): SettlementFinding[] {
  const raised = facts.objection.filter(({ settles }) => settles === undefined);
  const settled = new Set(facts.objection.map(({ settles }) => settles));
  const of = (inTime: boolean | null) => raised.filter((it) => terms.isInTime(it) === inTime);
  const open = of(true).filter(({ id }) => !settled.has(id));
  const about = new Set(terms.openObjections().map((it) => it.about));
  const held = claims.filter(({ due, clauseId }) => due === NO_DAY && about.has(clauseId));
  const path = '/clauses';
  const [late, without] = [of(false), of(null)];
  return [
    ...(open.length === 0
      ? []
      : [
          settlementFinding('OBJECTION_OPEN', {
            path,
            params: {
              count: open.length,
              facts: idsOf(open),
              amount: formatUnits(contract.currency, sumOf(held)),
            },
          }),
        ]),
    ...(late.length === 0
      ? []
      : [
          settlementFinding('OBJECTION_LATE', {
            path,
            params: { count: late.length, facts: idsOf(late) },
          }),
        ]),
    ...(without.length === 0
      ? []
      : [
          settlementFinding('OBJECTION_WITHOUT_TERM', {
            path,
            params: { count: without.length, facts: idsOf(without) },
          }),
        ]),
  ];
}

function bankFeeFindings(
  contract: CompleteContract,
  payments: readonly FactOf<'payment'>[],
): SettlementFinding[] {
  if (clausesOf(contract, 'payment-terms').some(({ bankFees }) => bankFees !== undefined))
    return [];
  const charged = payments.filter(({ bankFee }) => bankFee !== undefined);
  if (charged.length === 0) return [];
  const params = { count: charged.length, facts: idsOf(charged) };
  return [settlementFinding('BANK_FEE_WITHOUT_TERM', { path: '/clauses', params })];
}

function interestFindings(
  contract: CompleteContract,
  { terms, claims, knownAsOf }: Termed,
  name: Names,
): SettlementFinding[] {
  const on = terms.calendar.dateOf(toEpochMs(knownAsOf));
  return clausesOf(contract, 'payment-terms').flatMap((clause) => {
    const late = claims.filter((it) => !it.isPending && terms.of(it) === clause);
    return [...new Set(late.map(({ payee }) => payee))].flatMap((payee) => {
      const exact = late
        .filter((claim) => claim.payee === payee)
        .reduce((sum: Rational, { payer, due, clauseId, open: units }) => {
          const found = interestOn({ pair: { payer, payee }, due, clauseId, units }, { on, terms });
          return found === null ? sum : add(sum, found.exact);
        }, ZERO);
      const units = rounded(exact, contract.rounding);
      if (units === 0n) return [];
      return [
        settlementFinding('LATE_INTEREST_RUNNING', {
          path: `${clausePath(contract, clause.id)}/lateInterest`,
          params: {
            amount: formatUnits(contract.currency, units),
            date: on,
            payerName: name(clause.payer),
            name: name(payee),
          },
        }),
      ];
    });
  });
}

function calendarFindings(
  contract: CompleteContract,
  claims: readonly Claim[],
): SettlementFinding[] {
  return clausesOf(contract, 'payment-terms').flatMap(({ id, payer, businessDays }) => {
    const until = businessDays?.until;
    if (until === undefined) return [];
    const later = claims.some((it) => it.payer === payer && it.due !== NO_DAY && it.due > until);
    if (!later) return [];
    const path = `${clausePath(contract, id)}/businessDays/until`;
    return [settlementFinding('BUSINESS_CALENDAR_ENDS', { path, params: { terms: id, until } })];
  });
}
