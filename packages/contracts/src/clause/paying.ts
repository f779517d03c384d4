import type { Id } from '../vocabulary/index.ts';
import type { ClauseBase } from './clause-schemas.ts';
import type { WithClauses } from './contract-context.ts';
import { onceFor } from './once-for.ts';

/** A clause under which one party pays another: fees, retainers and all others that have a payer and a payee. */
export interface PayingClause extends ClauseBase {
  readonly payer?: Id | null;
  readonly payee?: Id | null;
}

/** The clauses under which one party pays another, in the order of the contract. */
export const payingClauses = onceFor(({ clauses }: WithClauses): readonly PayingClause[] =>
  (clauses as readonly PayingClause[]).filter((clause) => 'payee' in clause),
);

/** The clause under which one party pays another with an id, where there is one. */
export const payingClausesById = onceFor(
  (contract: WithClauses) =>
    new Map(
      payingClauses(contract)
        .toReversed()
        .map((it) => [it.id, it]),
    ),
);
