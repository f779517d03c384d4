import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import { daysOutsideTerm } from '../../clause/conflict/paying.ts';
import { listed, type SharedConflict, unknownIds } from '../../clause/conflict/reference.ts';
import { type ContractContext, clauseWith } from '../../clause/contract-context.ts';
import { payingClausesById } from '../../clause/paying.ts';
import type { LocalText } from '../../vocabulary/index.ts';
import { cancellationSchemas } from '../cancellation/schema.ts';
import type { ConditionClause } from './schema.ts';

const CLAUSE: LocalText = { en: 'clause that pays', 'zh-Hans': '付款条款' };

/** Conflicts of a condition with the contract. */
export function conditionConflicts(
  { clauseIds, until }: ConditionClause,
  contract: ContractContext,
): SharedConflict[] {
  const has = (id: string): boolean =>
    payingClausesById(contract).has(id) ||
    clauseWith(contract, cancellationSchemas, id) !== undefined;
  return [
    ...unknownIds(CLAUSE, { has }, listed('/clauseIds', clauseIds)),
    ...daysOutsideTerm(contract, [['/until', until]]),
  ];
}

/** The contradictions of a condition that settling refuses. */
export const conditionContradictions: Contradictions<ConditionClause, SharedConflict['code']> = {
  conflicts: conditionConflicts,
  refused: REFUSED,
};
