import type { InputIssue } from '../error/input-issue.ts';
import { type IssuePlace, issueIn, type PlaceParams } from '../error/issue-catalogue.ts';

/** What files may get wrong, by code; each text completes "expected …". */
export const FILE_ISSUES = {
  JSON: 'valid JSON',
  JSON_NAME_ONCE: 'each name once in an object',
  NDJSON_VALUE: 'one JSON value a line',
  NOT_EMPTY: 'a file that is not empty',
  CSV_HEADER: 'a header line',
  CSV_COLUMN_ONCE: 'each column once',
  CSV_CELLS: 'as many cells as the header has; a cell that contains the separator goes in quotes',
  CSV_QUOTES: 'quotes that are closed',
} as const;

type Texts = typeof FILE_ISSUES;

/** An issue of {@link FILE_ISSUES} at a place of a file. */
export function fileIssue<Code extends keyof Texts>(
  code: Code,
  place: IssuePlace & PlaceParams<Texts, Code>,
): InputIssue {
  return issueIn<Texts, Code>(FILE_ISSUES, code, place);
}
