/**
 * What revisions in time are worth, worked out a second time: which revision governs a moment from dates and signatures
 * alone, commissions as totals of each revision, stages from their dates. It shares no code with the settlement but hashes
 * and the records' types.
 */
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { canonicalHash } from '../../vocabulary/hash/index.ts';
import type { Currency, Fact } from '../../vocabulary/index.ts';
import type { Kind } from './delivered.ts';
import { Frac, hamilton, NOTHING, roundFraction } from './fraction.ts';
import { countedBy, isOfAll, knownBy } from './oracle.ts';
import type { AmendedDeal } from './random-chain.ts';
import { replay, type SaleFact, worthOf } from './valued-sales.ts';

const of = <K extends Clause['clause']>({ clauses }: Contract, kind: K): Kind<K>[] =>
  clauses.filter((it): it is Kind<K> => it.clause === kind);

/** When each revision begins to govern, in the order of their numbers; infinite where it never does. */
function beginnings(contracts: readonly Contract[], known: readonly Fact[], limit: number) {
  return contracts.map((contract, place) => {
    if (place === 0) return Number.NEGATIVE_INFINITY;
    const hash = canonicalHash(contract);
    const days = ['rosy', 'mia'].map((by) => {
      const first = known.find(
        (fact) => fact.type === 'signature' && fact.by === by && fact.documentHash === hash,
      );
      return first === undefined ? Number.POSITIVE_INFINITY : Date.parse(first.occurredAt);
    });
    const agreed = Date.parse(contract.amends?.effectiveAt ?? '');
    const isSigned = days.every((day) => day < Number.POSITIVE_INFINITY);
    const from = contract.amends?.inForceFrom ? agreed : Math.max(agreed, ...days);
    return isSigned && from <= limit ? from : Number.POSITIVE_INFINITY;
  });
}

/** A deal by its revisions: which one governs what happened at a moment. */
function governed({ contracts, facts, knownAsOf }: AmendedDeal) {
  const chain = contracts.toSorted((a, b) => a.revision - b.revision);
  const limit = Date.parse(knownAsOf);
  const known = knownBy(limit, facts);
  const from = beginnings(chain, known, limit);
  const at = (ms: number): number => from.findLastIndex((begins) => begins <= ms);
  return { chain, known, at };
}

/** The commission of each fee, by its id, in minor units: rounded once for all revisions that share it among the same payees. */
export function commissionsOf(deal: AmendedDeal): Map<string, bigint> {
  const { chain, known, at } = governed(deal);
  const exact = new Map<string, { readonly fee: string; readonly sum: Frac }>();
  const sales = known.filter((fact): fact is SaleFact => fact.type === 'credited-sale');
  for (const [place, contract] of chain.entries()) {
    const fees = of(contract, 'fee');
    for (const fee of fees) {
      if (!fee.model?.includes('commission')) continue;
      const counts = countedBy(fee, { fees, known });
      const worth = (currency: Currency, ms: number): Frac =>
        worthOf({ fx: deal.fx, from: currency, to: contract.currency, ms });
      const values = replay(sales, {
        worth,
        term: { from: Date.parse(contract.term.start), to: Date.parse(contract.term.end) },
        adjustments: fee.commission?.returns !== 'kept',
        whole: isOfAll(fee),
        counts: (sale) => at(Date.parse(sale.occurredAt)) === place && counts(sale),
      });
      const rate = new Frac(BigInt(fee.commission?.rate ?? 0), 1_000_000n);
      const adds = values.reduce((sum, it) => sum.plus(it.value), NOTHING).times(rate);
      const split = of(contract, 'payee-split').find(({ feeId }) => feeId === fee.id);
      const key = JSON.stringify([fee.id, split?.shares]);
      exact.set(key, { fee: fee.id, sum: (exact.get(key)?.sum ?? NOTHING).plus(adds) });
    }
  }
  const rounding = chain[0]?.rounding ?? '';
  const sums = new Map<string, bigint>();
  for (const { fee, sum } of exact.values())
    sums.set(fee, (sums.get(fee) ?? 0n) + roundFraction(sum.n, sum.d, rounding));
  return sums;
}

/**
 * What the stages of a fee per deal earn, each triggered by the one piece of its own deliverable: those of an earlier
 * revision by its amount, the others of what is left.
 */
export function stagesOf(deal: AmendedDeal): bigint {
  const { chain, known, at } = governed(deal);
  const earned = new Map<string, bigint>();
  for (const [place, contract] of chain.entries()) {
    const before = [...earned.values()].reduce((sum, it) => sum + it, 0n);
    const amount = BigInt(of(contract, 'fee')[0]?.fixed?.amount?.minor ?? 0);
    const open = (of(contract, 'payment')[0]?.stages ?? []).filter(({ id }) => !earned.has(id));
    const left = amount > before ? amount - before : 0n;
    const weights = open.map(({ share }) => BigInt(share));
    const parts = weights.length === 0 ? [] : hamilton(left, weights);
    for (const [index, stage] of open.entries()) {
      const piece = known.find(
        (fact) => fact.type === 'delivery' && fact.report.deliverableId === stage.deliverableId,
      );
      if (piece === undefined || at(Date.parse(piece.occurredAt)) !== place) continue;
      earned.set(stage.id, parts[index] ?? 0n);
    }
  }
  return [...earned.values()].reduce((sum, it) => sum + it, 0n);
}
