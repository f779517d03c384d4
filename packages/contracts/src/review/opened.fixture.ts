import { type Clause, schemasOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';

/** The item that each open slot of a clause would settle, by the field of the slot. */
export function itemsOf(clause: Clause): (readonly [at: string, item: string | undefined])[] {
  return schemasOf(clause).questions.map(({ at, item }) => [
    at,
    typeof item === 'function' ? item(clause as never) : item,
  ]);
}

/** The contract in which the field of one slot is open in every clause that has it. */
export function opened(contract: Contract, wanted: string): Contract {
  const copy = structuredClone(contract);
  for (const clause of copy.clauses)
    for (const [at, item] of itemsOf(clause))
      if (item === wanted) openAt(clause, at.slice(1).split('/'));
  return copy;
}

function openAt(target: object, [key = '', ...rest]: string[]): void {
  const record = target as Record<string, unknown>;
  if (rest.length === 0) record[key] = null;
  else if (typeof record[key] === 'object' && record[key] !== null) openAt(record[key], rest);
}
