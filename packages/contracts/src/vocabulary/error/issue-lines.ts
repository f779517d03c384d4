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
  /** Of an option, which the message names already: `{expected}`, `{received}` */
  readonly unplaced: string;
  /** `{count}` */
  readonly more: string;
}

export const ENGLISH_PHRASES: IssuePhrases = {
  line: 'line {line}',
  wholeInput: '(whole input)',
  issue: '{place}: expected {expected}; received {received}',
  nothing: 'nothing',
  unplaced: 'expected {expected}; received {received}',
  more: 'and {count} more',
};

/** The most issues that the message of an error lists, and one more where it is the last; its `details.issues` holds all. */
const LISTED = 8;

/** The issues of an input, and what calls and lists them. */
export interface IssueList {
  /** What the message calls the input. */
  readonly what: string;
  readonly issues: readonly InputIssue[];
  /** The most issues that are listed; one more than that is listed too. Default: 8. */
  readonly most?: number | undefined;
}

/** The issues of an input, one a line. */
export function issueLines(
  { what, issues, most = LISTED }: IssueList,
  phrases: IssuePhrases,
  expectedOf: (issue: InputIssue) => string,
): string[] {
  // The line that counts a single other issue would be as long as the issue.
  const listed = issues.length === most + 1 ? issues : issues.slice(0, most);
  const lines = listed.map((issue) => {
    const place = placeOf(issue, phrases) || (isOption(what) ? '' : phrases.wholeInput);
    const values = {
      place,
      expected: expectedOf(issue),
      received: issue.received === 'undefined' ? phrases.nothing : issue.received,
    };
    return `  ${fillTemplate(place ? phrases.issue : phrases.unplaced, values, 'en')}`;
  });
  const count = issues.length - lines.length;
  return count > 0 ? [...lines, `  ${fillTemplate(phrases.more, { count }, 'en')}`] : lines;
}

/** The file, line and path of an issue; of an option its name alone. */
function placeOf({ file, line, path }: InputIssue, phrases: IssuePhrases): string {
  if (isOption(path)) return path;
  const parts = [file && inertLine(file), line && fillTemplate(phrases.line, { line }, 'en'), path];
  return parts.filter(Boolean).join(' ');
}

/** Whether a name is that of an option, such as `--as-of`. */
function isOption(name: string): boolean {
  return /^--\S+$/.test(name);
}
