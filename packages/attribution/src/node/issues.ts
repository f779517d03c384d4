import {
  type InputIssue,
  type IssuePlace,
  issueIn,
  type PlaceParams,
} from '@livelane/contracts/vocabulary';

/** What files and options of attribution may get wrong beside its records, by code; each text completes "expected …". */
export const ATTRIBUTION_FILE_ISSUES = {
  // Files
  CODES_FILE: 'a list of objects with "code" and "creator", or an object from code to creator',
  COLUMN: 'a column of this name',
  COLUMN_NEAR:
    'a column of this name; "{near}" resembles it: rename it, or map it to the known name (--columns)',
  COLUMN_MISSPELT:
    'the column "{near}", which this name resembles: rename it, or map it to the known name (--columns)',
  COUNT_CELL: 'a whole number from 0 to 9007199254740991, digits without grouping',
  VALUE_CELL: 'a number from 0 to 9007199254740991, digits without grouping',
  LINE_CONTENT_ONCE:
    'a lineId of its own for each line of an order; line {line} has this one with another product or amount',
  // Command line
  ONE_CHARACTER: 'one character such as ";"',
  POLICY_OPTIONS: '--policy, --codes or both',
  RUN_OPTIONS: '--paths, or --orders with --policy or --codes',
} as const;

type Texts = typeof ATTRIBUTION_FILE_ISSUES;

/** An issue of {@link ATTRIBUTION_FILE_ISSUES} at a place of a file, or of an option. */
export function attributionFileIssue<Code extends keyof Texts>(
  code: Code,
  place: IssuePlace & PlaceParams<Texts, Code>,
): InputIssue {
  return issueIn<Texts, Code>(ATTRIBUTION_FILE_ISSUES, code, place);
}
