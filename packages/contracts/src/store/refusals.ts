import { workflowIssue } from '../error/workflow-issues.ts';
import type { Fact, Instant, Settlement, Sha256 } from '../vocabulary/index.ts';
import { inputInvalid, toEpochMs } from '../vocabulary/index.ts';

/** @param place - position of the fact in the input */
export function otherContent(place: number, received: string) {
  const path = `/${place}/id`;
  return inputInvalid('facts', [workflowIssue('FACT_CONTENT_ONCE', { path, received })]);
}

/**
 * Refuses a new fact that claims to have been known to a statement that was issued without it: no statement could follow.
 * @param place - position of the fact in the input @param knownAsOf - of the statement issued last
 */
export function refuseBefore(
  { recordedAt }: Pick<Fact, 'recordedAt'>,
  { place, knownAsOf }: { readonly place: number; readonly knownAsOf: Instant | undefined },
): void {
  if (knownAsOf === undefined || toEpochMs(recordedAt) > toEpochMs(knownAsOf)) return;
  throw inputInvalid('facts', [
    workflowIssue('FACT_AFTER_STATEMENT', {
      path: `/${place}/recordedAt`,
      received: recordedAt,
      params: { knownAsOf },
    }),
  ]);
}

export function otherDocument({
  id,
  revision,
}: {
  readonly id: string;
  readonly revision: number;
}) {
  return inputInvalid('contract', [
    workflowIssue('CONTRACT_CONTENT_ONCE', {
      path: '/revision',
      received: revision,
      params: { contract: id },
    }),
  ]);
}

export function unknownContract(id: string) {
  return inputInvalid('contract', [
    workflowIssue('CONTRACT_IN_STORE', { path: '/id', received: id }),
  ]);
}

/** @param last - hash of the statement issued last; null where none was issued */
export function notContinuing({ previous, contract }: Settlement, last: Sha256 | null) {
  return inputInvalid('statement', [
    workflowIssue('LAST_STATEMENT', {
      path: '/previous',
      received: previous,
      params: { contract: contract.id, last: last ?? 'null' },
    }),
  ]);
}
