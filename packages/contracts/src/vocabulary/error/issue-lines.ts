import { fillTemplate } from '../message/template.ts';
import { inertLine } from '../text/inert.ts';
import type { InputIssue } from './input-issue.ts';

/** How one language lists issues: templates with placeholders. */
export interface IssuePhrases {
  /** `{line}` */
  readonly line: string;
  readonly wholeInput: string;
  /** `{place}`, `{expected}`, `{received}` */
  readonly issue: string;
  /** Replaces `{received}` if no value was received. */
  readonly nothing: string;
  /** `{count}` */
  readonly more: string;
}

export const ENGLISH_PHRASES: IssuePhrases = {
  line: 'line {line}',
  wholeInput: '(whole input)',
  issue: '{place}: expected {expected}; received {received}',
  nothing: 'undefined',
  more: 'and {count} more',
};

/** The most issues that a message lists; the error's `details.issues` holds all. */
const LISTED = 8;

/** The issues of an input, one a line. */
export function issueLines(
  issues: readonly InputIssue[],
  phrases: IssuePhrases,
  expectedOf: (issue: InputIssue) => string,
): string[] {
  const lines = issues.slice(0, LISTED).map((issue) => {
    const place = [
      ...(issue.file === undefined ? [] : [inertLine(issue.file)]),
      ...(issue.line === undefined ? [] : [fillTemplate(phrases.line, { line: issue.line }, 'en')]),
      ...(issue.path === '' ? [] : [issue.path]),
    ].join(' ');
    const values = {
      place: place === '' ? phrases.wholeInput : place,
      expected: expectedOf(issue),
      received: issue.received === 'undefined' ? phrases.nothing : issue.received,
    };
    return `  ${fillTemplate(phrases.issue, values, 'en')}`;
  });
  const count = issues.length - lines.length;
  return count > 0 ? [...lines, `  ${fillTemplate(phrases.more, { count }, 'en')}`] : lines;
}
