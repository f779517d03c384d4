import type { Contract } from './document.ts';

/** JSON Pointer of a clause in its contract, or of its clauses where it has none of that id. */
export function clausePath({ clauses }: Pick<Contract, 'clauses'>, id: string | undefined): string {
  const index = clauses.findIndex((clause) => clause.id === id);
  return index === -1 ? '/clauses' : `/clauses/${index}`;
}
