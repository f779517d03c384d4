import { agreedPieces } from '../../clauses/deliverable/pieces.ts';
import { clausePath } from '../../contract/clause-path.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import {
  type Debt,
  FACT_TYPES,
  formatMoney,
  type Instant,
  nearestName,
  type Settlement,
  toEpochMs,
  toMinor,
  unknownEntries,
  unknownNames,
} from '../../vocabulary/index.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import type { Revisions } from '../agreement/revisions.ts';
import { pairsOf, payeesOf } from '../earnings/earnings.ts';
import { abridged } from '../entry/explanation.ts';
import { recordedBefore } from '../facts/fact-dates.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { piecesKnown } from '../facts/piece.ts';
import {
  type SettlementCode,
  type SettlementFinding,
  type SettlementFindingParts,
  settlementFinding,
} from '../findings/findings.ts';
import type { BookedLine } from '../ledger/line-book.ts';
import type { MissingRate } from '../ledger/payout-rates.ts';
import { calendarOf } from '../schedule/calendar.ts';
import type { TermsOfPayment } from '../terms/terms-of-payment.ts';
import { amendedDays, amendedFindings } from './amended-findings.ts';
import { baseFindings } from './base-findings.ts';
import { codeFindings } from './code-findings.ts';
import { effectFindings } from './effect-findings.ts';
import { factFindings } from './fact-findings.ts';
import { payingFindings } from './paying-findings.ts';
import { payoutFindings } from './payout-findings.ts';
import { preconditionFindings } from './precondition-findings.ts';
import { revisionFindings } from './revision-findings.ts';
import { addTo, type FactIds, factsByName, saleFindings } from './sale-findings.ts';
import type { Claim } from './states.ts';
import { taxFindings } from './tax-findings.ts';
import { termsFindings } from './terms-findings.ts';
import { unitFindings } from './unit-findings.ts';
import { unusedFacts } from './unused-facts.ts';

/** What findings are looked for in. */
export interface Settled {
  readonly facts: KnownFacts;
  readonly revisions: Revisions;
  /** The parties and clauses of all revisions. */
  readonly whole: CompleteContract;
  readonly lines: readonly BookedLine[];
  readonly debts: readonly Debt[];
  readonly bookFindings: readonly SettlementFinding[];
  /** The early ends of the deal; the last one is its end. */
  readonly ends: readonly DealEnd[];
  readonly knownAsOf: Instant;
  readonly previous: Settlement | undefined;
  readonly terms: TermsOfPayment;
  readonly claims: readonly Claim[];
  /** The agreed rates of payouts for which there is no quote. */
  readonly missingRates: readonly MissingRate[];
}

/** What people should look at in a statement, in a stable order. */
export function findingsOf(contract: CompleteContract, settled: Settled): SettlementFinding[] {
  return [
    ...signatureFindings(contract, settled),
    ...revisionFindings(settled.revisions),
    ...amendedFindings(settled.revisions, settled.lines),
    ...amendedDays(settled.revisions, settled),
    ...deliveryFindings(contract, settled),
    ...effectFindings(contract, settled),
    ...taxFindings(contract, settled),
    ...unusedFacts(contract, settled),
    ...foreignFindings(contract, settled),
    ...factFindings(contract, settled.facts),
    ...unknownFindings(settled),
    ...repetitionFindings(settled),
    ...dateFindings(settled),
    ...saleFindings(contract, settled.facts),
    ...codeFindings(contract, settled.facts),
    ...previousFindings(settled),
    ...assessmentFindings(contract, settled),
    ...settled.bookFindings,
    ...baseFindings(contract, settled.facts),
    ...unitFindings(contract, settled.facts),
    ...payingFindings(contract, {
      ...settled,
      lines: settled.lines.map(({ line }) => line),
    }),
    ...preconditionFindings(contract, settled),
    ...payoutFindings(contract, settled),
    ...termsFindings(contract, settled),
    ...moneyFindings(settled.whole, settled),
  ];
}

/** The finding where there is something to find. */
function when<Code extends SettlementCode>(
  found: boolean,
  code: Code,
  about: SettlementFindingParts<Code>,
): SettlementFinding[] {
  return found ? [settlementFinding(code, about)] : [];
}

function signatureFindings(
  contract: CompleteContract,
  { facts, revisions }: Settled,
): SettlementFinding[] {
  const { hash } = revisions.newest.reference;
  const foreign = facts.signature.filter((fact) => !revisions.has(fact.documentHash));
  const parties = contract.parties
    .filter(
      (party) =>
        party.role !== 'payee' &&
        !facts.signature.some((fact) => fact.by === party.id && fact.documentHash === hash),
    )
    .map((party) => party.id);
  const path = '/parties';
  return [
    ...when(foreign.length > 0, 'SIGNATURE_OF_OTHER_DOCUMENT', {
      path,
      params: { count: foreign.length, hash },
    }),
    ...when(parties.length > 0, 'NOT_SIGNED', { path, params: { parties, hash } }),
  ];
}

function deliveryFindings(contract: CompleteContract, { facts }: Settled): SettlementFinding[] {
  return clausesOf(contract, 'deliverable').flatMap((clause) => {
    const pieces = piecesKnown(clause, facts);
    const agreed = agreedPieces(clause);
    const beyond = agreed === null ? [] : pieces.slice(agreed).map(({ factId }) => factId);
    const sessions = facts.session.filter((fact) => fact.deliverableId === clause.id);
    const duties = [...new Set(sessions.flatMap((fact) => fact.brokenDuties))].sort();
    const minutes = clause.live?.minutes ?? 0;
    const count = sessions.filter((fact) => fact.seconds < minutes * 60).length;
    const deliverable = clause.id;
    const path = clausePath(contract, clause.id);
    return [
      ...when(pieces.length < (agreed ?? 0), 'NOT_DELIVERED', {
        path,
        params: { deliverable, delivered: pieces.length, agreed: agreed ?? 0 },
      }),
      ...when(beyond.length > 0, 'DELIVERED_BEYOND', {
        path,
        params: { deliverable, count: beyond.length, agreed: agreed ?? 0, facts: abridged(beyond) },
      }),
      ...when(count > 0, 'SESSION_TOO_SHORT', { path, params: { deliverable, count, minutes } }),
      ...when(duties.length > 0, 'DUTY_BROKEN', { path, params: { deliverable, duties } }),
    ];
  });
}

function foreignFindings(contract: CompleteContract, { facts }: Settled): SettlementFinding[] {
  const own = new Set(clausesOf(contract, 'deliverable').map(({ id }) => id));
  const named = [
    ...facts.session.map(({ deliverableId }) => deliverableId),
    ...facts.delivery.map(({ report }) => report.deliverableId),
  ].filter((id) => !own.has(id));
  return when(named.length > 0, 'FACT_OF_OTHER_DEAL', {
    path: '/clauses',
    params: { count: named.length, deliverables: abridged([...new Set(named)]) },
  });
}

/** Facts of a later version, which count for nothing here. */
function unknownFindings({ facts }: Settled): SettlementFinding[] {
  const later: FactIds = new Map();
  for (const { type, id } of facts.later) addTo(later, type, id);
  const near = new Map([...later.keys()].map((type) => [type, nearestName(type, [...FACT_TYPES])]));
  return [undefined, ...FACT_TYPES].flatMap((nearest) => {
    const types = [...later].filter(([type]) => near.get(type) === nearest);
    return factsByName(new Map(types)).map(({ name: type, ...rest }) =>
      nearest === undefined
        ? settlementFinding('FACT_UNKNOWN', { path: '', params: { type, ...rest } })
        : settlementFinding('FACT_TYPE_MISSPELT', { path: '', params: { type, ...rest, nearest } }),
    );
  });
}

/** Happenings that were recorded under two ids; each counts once. */
function repetitionFindings({ facts: { repetitions } }: Settled): SettlementFinding[] {
  return when(repetitions.length > 0, 'FACT_REPEATED', {
    path: '',
    params: {
      count: repetitions.length,
      facts: abridged(repetitions.map(({ fact, of }) => `${fact} = ${of}`)),
    },
  });
}

function dateFindings({ facts }: Settled): SettlementFinding[] {
  const before = recordedBefore(facts['credited-sale']);
  return when(before.length > 0, 'SALE_RECORDED_BEFORE', {
    path: '',
    params: { count: before.length, facts: abridged(before.map(({ id }) => id)) },
  });
}

/** Entries and accounts of a later version in the statement before. */
function previousFindings({ previous }: Settled): SettlementFinding[] {
  if (previous === undefined) return [];
  const { count, names } = unknownEntries(previous);
  return when(count > 0, 'ENTRY_UNKNOWN', {
    path: '',
    params: { count, names: unknownNames(names).map(({ name }) => name) },
  });
}

function assessmentFindings(
  contract: CompleteContract,
  { knownAsOf }: Settled,
): SettlementFinding[] {
  const { zone } = contract;
  const calendar = calendarOf(zone);
  return clausesOf(contract, 'assessment').flatMap(({ id, assessedOn }) =>
    when(calendar.endOf(assessedOn) > toEpochMs(knownAsOf), 'ASSESSMENT_PENDING', {
      path: clausePath(contract, id),
      params: { assessment: id, date: assessedOn, zone },
    }),
  );
}

/** Payments that name no payer, to payees whom several parties owe. */
function payerFindings(
  contract: CompleteContract,
  payments: readonly FactOf<'payment'>[],
): SettlementFinding[] {
  const pairs = pairsOf(contract);
  const assumed = payments.filter(
    (fact) =>
      fact.payer === undefined && pairs.filter(({ payee }) => payee === fact.payee).length > 1,
  );
  return when(assumed.length > 0, 'PAYER_ASSUMED', {
    path: '/parties',
    params: { count: assumed.length, facts: abridged(assumed.map(({ id }) => id)) },
  });
}

function moneyFindings(contract: CompleteContract, { facts, debts }: Settled): SettlementFinding[] {
  const owed = new Set(payeesOf(contract));
  const strangers = [
    ...new Set(facts.payment.filter((fact) => !owed.has(fact.payee)).map((fact) => fact.payee)),
  ];
  return [
    ...when(strangers.length > 0, 'PAYMENT_TO_STRANGER', {
      path: '/parties',
      params: { payees: abridged(strangers) },
    }),
    ...payerFindings(contract, facts.payment),
    ...debts.flatMap(({ payer, payee, overpaid }) => {
      const place = contract.parties.findIndex((one) => one.id === payee);
      const name = (id: string) => contract.parties.find((one) => one.id === id)?.name ?? id;
      // The texts need no ids, readers of the finding do.
      const params = {
        ...{ payee, payer, name: name(payee), payerName: name(payer) },
        balance: formatMoney(overpaid),
      };
      const path = place === -1 ? '/parties' : `/parties/${place}`;
      return when(toMinor(overpaid) > 0n, 'OVERPAID', { path, params });
    }),
  ];
}
