import type { CompleteContract } from '../../contract/document.ts';
import { abridged } from '../entry/explanation.ts';
import { isDatedBefore } from '../facts/fact-dates.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';

/** Facts of other deals, and returns of payments that are not known. */
export function factFindings(contract: CompleteContract, facts: KnownFacts): SettlementFinding[] {
  const { foreign } = facts;
  const other = foreign.filter(
    ({ contractId }) => contractId !== undefined && contractId !== contract.id,
  );
  const strangers = foreign.filter((fact) => !other.includes(fact));
  const by = new Set(strangers.flatMap((fact) => ('by' in fact ? [fact.by] : [])));
  return [
    ...about('FACT_OF_OTHER_CONTRACT', other),
    ...(strangers.length === 0
      ? []
      : [
          settlementFinding('FACT_BY_STRANGER', {
            path: '/parties',
            params: { ...named(strangers), parties: abridged([...by]) },
          }),
        ]),
    ...returnFindings(facts),
  ];
}

function returnFindings({
  'payment-returned': returned,
  payment: payments,
  repetitions,
}: KnownFacts): SettlementFinding[] {
  if (returned.length === 0) return [];
  const copies = new Map(repetitions.map(({ fact, of }) => [fact, of]));
  const left = new Map(payments.map(({ id, amount }) => [id, BigInt(amount.minor)]));
  const paidAt = new Map(payments.map(({ id, occurredAt }) => [id, Date.parse(occurredAt)]));
  const unknown: FactOf<'payment-returned'>[] = [];
  for (const fact of returned) {
    const payment = copies.get(fact.paymentId) ?? fact.paymentId;
    const before = left.get(payment);
    if (before === undefined) unknown.push(fact);
    else left.set(payment, before - BigInt(fact.amount.minor));
  }
  const over = payments.filter(({ id }) => (left.get(id) ?? 0n) < 0n);
  const early = returned.filter(({ paymentId, occurredAt }) =>
    isDatedBefore(occurredAt, paidAt.get(copies.get(paymentId) ?? paymentId)),
  );
  return [
    ...about('RETURN_WITHOUT_PAYMENT', unknown),
    ...about('RETURN_ABOVE_PAYMENT', over),
    ...about('DATED_BEFORE_ORIGIN', early),
  ];
}

type Identified = readonly { readonly id: string }[];

const named = (facts: Identified) => ({
  count: facts.length,
  facts: abridged(facts.map(({ id }) => id)),
});

function about(
  code:
    | 'FACT_OF_OTHER_CONTRACT'
    | 'RETURN_WITHOUT_PAYMENT'
    | 'RETURN_ABOVE_PAYMENT'
    | 'DATED_BEFORE_ORIGIN',
  facts: Identified,
): SettlementFinding[] {
  if (facts.length === 0) return [];
  return [settlementFinding(code, { path: '', params: named(facts) })];
}
