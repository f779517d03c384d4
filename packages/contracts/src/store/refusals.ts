import { workflowIssue } from '../error/workflow-issues.ts';
import {
  type Fact,
  type Instant,
  inputInvalid,
  type Settlement,
  type Sha256,
  toEpochMs,
} from '../vocabulary/index.ts';

/** @param place - position of the fact in the input */
export function otherContent(place: number, received: string) {
  const path = `/${place}/id`;
  const params = { fact: received };
  return inputInvalid('facts', [workflowIssue('FACT_CONTENT_ONCE', { path, received, params })]);
}

/** A new fact, and its position in the input. */
export interface NewFact {
  readonly place: number;
  readonly recordedAt: Fact['recordedAt'];
}

/**
 * Refuses new facts that the statement issued last would have known by its date: none could follow it.
 * @param known - its `knownAsOf`; undefined where none was issued
 */
export function refuseKnownBefore(added: Iterable<NewFact>, known: Instant | undefined): void {
  if (known === undefined) return;
  for (const { place, recordedAt } of added)
    if (toEpochMs(recordedAt) <= toEpochMs(known))
      throw inputInvalid('facts', [
        workflowIssue('FACT_AFTER_STATEMENT', {
          path: `/${place}/recordedAt`,
          received: recordedAt,
          params: { known },
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
