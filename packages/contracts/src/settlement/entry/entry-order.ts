import type { CompleteContract } from '../../contract/document.ts';
import type { Entry } from './entry.ts';

type Ordered = Pick<Entry, 'at' | 'key' | 'clauseId' | 'terms'>;

/** Compares entries by when they became known, then by the order of their clauses, then by their keys. */
export function entryOrder(contract: CompleteContract): (a: Ordered, b: Ordered) => number {
  const orders = new Map<CompleteContract, ReadonlyMap<string, number>>();
  const place = ({ clauseId, terms = contract }: Ordered): number => {
    const order =
      orders.get(terms) ?? new Map(terms.clauses.map((clause, index) => [clause.id, index]));
    orders.set(terms, order);
    return order.get(clauseId) ?? order.size;
  };
  return (a, b) =>
    a.at - b.at || place(a) - place(b) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0);
}
