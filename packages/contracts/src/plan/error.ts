import { workflowIssue } from '../error/workflow-issues.ts';
import { type InputInvalid, type InputIssue, inputInvalid } from '../vocabulary/index.ts';

/** The error for an option that a session cannot be planned with. */
export function badOption(issue: InputIssue): InputInvalid {
  return inputInvalid('PlanOptions', [issue]);
}

/** The error for the brief of another deal. */
export function briefMismatch(received: string, brief: string): InputInvalid {
  return badOption(
    workflowIssue('BRIEF_OF_CONTRACT', { path: '/brief/id', received, params: { brief } }),
  );
}

/** The error for a deliverable that does not exist or is not live. */
export function notLive(received: string, live: readonly string[]): InputInvalid {
  return badOption(
    workflowIssue('LIVE_DELIVERABLE', { path: '/deliverableId', received, params: { live } }),
  );
}
