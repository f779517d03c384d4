import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import { isContent, isPublished, traitsOf } from './form.ts';
import { deliverablesOf } from './pieces.ts';
import { type DeliverableClause, deliverableSchemas } from './schema.ts';

/**
 * Whether some content is delivered and never published, so that what runs from publication has to say from when it runs.
 * @param ids - the deliverables that are meant; all of them where there is no list
 */
export function hasUnpublished(
  ids: readonly string[] | undefined,
  contract: Pick<ContractContext, 'clauses'>,
): boolean {
  return deliverablesOf(ids, clausesIn<DeliverableClause>(contract, deliverableSchemas)).some(
    (it) => isContent(it) && !isPublished(it),
  );
}

/** Whether anything of a contract is published; also where it has no deliverable from which one could tell. */
export function publishesAny(contract: Pick<ContractContext, 'clauses'>): boolean {
  const pieces = clausesIn<DeliverableClause>(contract, deliverableSchemas);
  return pieces.length === 0 || pieces.some(isPublished);
}

/** Whether content comes of anything in a contract; also where it has no deliverable from which one could tell. */
export function makesContent(contract: Pick<ContractContext, 'clauses'>): boolean {
  const pieces = clausesIn<DeliverableClause>(contract, deliverableSchemas);
  return (
    pieces.length === 0 || pieces.some((it) => isContent(it) || traitsOf(it).isRecorded === true)
  );
}
