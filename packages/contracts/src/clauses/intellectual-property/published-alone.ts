import type { WithClauses } from '../../clause/contract-context.ts';
import { payingClauses } from '../../clause/paying.ts';
import { hasUnpublished } from '../deliverable/unpublished.ts';

/** Whether content is published by its author alone, who keeps it. What is delivered unpublished is of no use without rights in it. */
export const isPublishedAlone = (contract: WithClauses): boolean =>
  payingClauses(contract).length > 0 && !hasUnpublished(undefined, contract);
