import type { Currency } from '../../../vocabulary/index.ts';
import type { RandomDeal } from '../random-deal.ts';
import { type ReplayOptions, replay, type SaleFact, type Value, worthOf } from '../valued-sales.ts';

/** The values of all sales of a deal, replayed in the order in which they became known. */
export function valuesOf(
  { contract, facts, fx }: Omit<RandomDeal, 'knownAsOf'>,
  options: Pick<ReplayOptions, 'adjustments' | 'factor' | 'counts' | 'whole'>,
): Value[] {
  const isSale = (fact: { readonly type: string }): fact is SaleFact =>
    fact.type === 'credited-sale';
  const known = facts
    .filter(isSale)
    .sort(
      (a, b) =>
        Date.parse(a.recordedAt) - Date.parse(b.recordedAt) ||
        Number(a.sale.change !== 'sale') - Number(b.sale.change !== 'sale') ||
        (a.id < b.id ? -1 : 1),
    );
  return replay(known, {
    ...options,
    worth: (from: Currency, ms: number) => worthOf({ fx, from, to: contract.currency, ms }),
    term: { from: Date.parse(contract.term.start), to: Date.parse(contract.term.end) },
  });
}
