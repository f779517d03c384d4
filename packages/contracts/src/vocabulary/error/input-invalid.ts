import { inertLine } from '../text/inert.ts';
import type { CoreErrorDetails } from './core-errors.ts';
import type { InputIssue } from './input-issue.ts';
import { ENGLISH_PHRASES, type IssueList, issueLines } from './issue-lines.ts';
import { LivelaneError } from './livelane-error.ts';

/** The error of an input that does not have the documented form: `details.issues` lists every issue. */
export type InputInvalid = LivelaneError<'INPUT_INVALID', CoreErrorDetails['INPUT_INVALID']>;

/**
 * Creates the error of an input that does not have the documented form. Its message lists the first issues.
 * @param what - name of the input: a file, a record, an option
 * @example
 * ```ts
 * import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
 * const issue = inputIssue('CURRENCY', { path: '/currency', received: 'usd' });
 * inputInvalid('price', [issue]).details.issues[0]?.path; // => "/currency"
 * ```
 */
export function inputInvalid(
  what: string,
  issues: readonly InputIssue[],
  options: { readonly cause?: unknown } = {},
): InputInvalid {
  const details = { what, issues };
  return new LivelaneError('INPUT_INVALID', invalidMessage(details), { ...options, details });
}

/** The English message of an input that is not valid. */
export function invalidMessage(list: IssueList): string {
  const lines = issueLines(list, ENGLISH_PHRASES, ({ message }) => message);
  const are = list.what.includes(', --') ? 'are' : 'is';
  return [`${inertLine(list.what)} ${are} not valid:`, ...lines].join('\n');
}
