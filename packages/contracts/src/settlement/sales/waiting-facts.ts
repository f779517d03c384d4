import type { FactOf } from '../facts/fact-of-type.ts';

type SaleFact = FactOf<'credited-sale'>;

/** Adjustments of rows that are not known yet, by the id of the row. */
export class WaitingFacts {
  private readonly facts = new Map<string, SaleFact[]>();

  add(rowId: string, fact: SaleFact): void {
    this.facts.set(rowId, [...(this.facts.get(rowId) ?? []), fact]);
  }

  /** Takes out what waited for a row, and for what waited, in the order in which it became known. */
  release(rowId: string): SaleFact[] {
    if (this.facts.size === 0) return [];
    return this.takeOut(rowId).sort(
      (a, b) => Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (a.id < b.id ? -1 : 1),
    );
  }

  private takeOut(rowId: string): SaleFact[] {
    const waited = this.facts.get(rowId);
    if (waited === undefined) return [];
    this.facts.delete(rowId);
    return waited.flatMap((fact) => [fact, ...this.takeOut(fact.sale.id)]);
  }

  /** The facts that still wait. */
  get ids(): string[] {
    return [...this.facts.values()].flat().map(({ id }) => id);
  }
}
