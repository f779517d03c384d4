import { clausesIn, type WithClauses } from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { isContent, isPublished, traitsOf } from './form/form.ts';
import { deliverablesIn } from './listed.ts';
import { type DeliverableClause, deliverableSchemas } from './schema.ts';

/**
 * Whether some content is delivered and never published, so that what runs from publication has to say from when it runs.
 * @param ids - the deliverables that are meant; all of them where there is no list
 */
export function hasUnpublished(ids: readonly string[] | undefined, contract: WithClauses): boolean {
  return ids === undefined
    ? hasAnyUnpublished(contract)
    : deliverablesIn(contract, ids).some(isUnpublished);
}

const isUnpublished = (it: DeliverableClause): boolean => isContent(it) && !isPublished(it);

const hasAnyUnpublished = onceFor((contract: WithClauses) =>
  clausesIn<DeliverableClause>(contract, deliverableSchemas).some(isUnpublished),
);

/** Whether anything of a contract is published; also where it has no deliverable from which one could tell. */
export const publishesAny = onceFor((contract: WithClauses): boolean => {
  const pieces = clausesIn<DeliverableClause>(contract, deliverableSchemas);
  return pieces.length === 0 || pieces.some(isPublished);
});

/** Whether content comes of anything in a contract; also where it has no deliverable from which one could tell. */
export const makesContent = onceFor((contract: WithClauses): boolean => {
  const pieces = clausesIn<DeliverableClause>(contract, deliverableSchemas);
  return (
    pieces.length === 0 || pieces.some((it) => isContent(it) || traitsOf(it).isRecorded === true)
  );
});
