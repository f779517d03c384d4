import type { Id } from '../vocabulary/index.ts';
import type { ClauseBase } from './clause-schemas.ts';
import type { ContractContext } from './contract-context.ts';

/** A clause under which one party pays another: fees, retainers and all others that have a payer and a payee. */
export interface PayingClause extends ClauseBase {
  readonly payer?: Id | null;
  readonly payee?: Id | null;
}

/** The clauses under which one party pays another, in the order of the contract. */
export function payingClauses({ clauses }: Pick<ContractContext, 'clauses'>): PayingClause[] {
  return (clauses as readonly PayingClause[]).filter((clause) => 'payee' in clause);
}
