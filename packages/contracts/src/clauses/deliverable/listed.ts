import { clausesIn, clauseWith, type WithClauses } from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { isWork } from './form/form.ts';
import { type DeliverableClause, deliverableSchemas } from './schema.ts';

const allWork = onceFor((contract: WithClauses) =>
  clausesIn<DeliverableClause>(contract, deliverableSchemas).filter(isWork),
);

/** The deliverables of a contract with the ids of a list, in the list's order; all of them where there is no list. */
export function deliverablesIn(
  contract: WithClauses,
  ids: readonly string[] | undefined,
): readonly DeliverableClause[] {
  if (ids === undefined) return clausesIn(contract, deliverableSchemas);
  return [...new Set(ids)].flatMap(
    (id) => clauseWith<DeliverableClause>(contract, deliverableSchemas, id) ?? [],
  );
}

/** Like {@link deliverablesIn}, without those that are no work of their actor: what is only received earns nothing. */
export function workIn(
  contract: WithClauses,
  ids: readonly string[] | undefined,
): readonly DeliverableClause[] {
  return ids === undefined ? allWork(contract) : deliverablesIn(contract, ids).filter(isWork);
}
