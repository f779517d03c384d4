import {
  type Expectation,
  expectationIn,
  type InputIssue,
  type IssuePlace,
  issueIn,
  type ParamsArgument,
  type PlaceParams,
} from '@livelane/contracts/vocabulary';

/** What inputs of kol-score may get wrong beside `INPUT_ISSUES`, by code; each text completes "expected …". */
export const KOL_ISSUES = {
  // Creator profiles and briefs
  CREATORS: 'a list of creator profiles, or an object with the list in its field `creators`',
  CREATOR_ONCE: 'each creator once: merge the two entries, or give one of them another id',
  FOLLOWERS_MOST: 'at most {maximum} followers; more than there are people indicates a wrong unit',
  SHARES_SUM: 'shares that sum to at most 1, not to {sum}',
  AGE_TO: 'an age of at least {from}, or null',
  // Tables of creators
  AGES_CELL: 'brackets such as 18-24:0.4|65+:0.1',
  // Benchmarks and market profiles
  ABOVE_ZERO_TO_ONE: 'a number above 0 and of at most 1',
  WEIGHT: 'a weight with its reason; weight 0 for a criterion that does not count',
  WEIGHTS_SUM: 'weights that sum to 1, not to {sum}',
  // Options
  EXPIRY_DAYS: 'whole days from 1 to 3650',
  AS_OF_BEFORE_GRADE: 'an instant not before {asOf}, that of the grade',
  // Command line
  REPORT_NAME: 'a file whose name ends in .html, .htm, .md or .markdown',
  GRADE_OF_CREATOR: 'the id of a creator whose grade the file holds: {creators}',
} as const;

type Texts = typeof KOL_ISSUES;

/** An issue of {@link KOL_ISSUES} at a place of an input. */
export function kolIssue<Code extends keyof Texts>(
  code: Code,
  place: IssuePlace & PlaceParams<Texts, Code>,
): InputIssue {
  return issueIn<Texts, Code>(KOL_ISSUES, code, place);
}

/** What a schema of kol-score expects, by a code of {@link KOL_ISSUES}. */
export function kolExpects<Code extends keyof Texts>(
  code: Code,
  ...params: ParamsArgument<Texts, Code>
): Expectation {
  return expectationIn<Texts, Code>(KOL_ISSUES, code, ...params);
}

/** The issues of a part of an input, with their paths into the whole. */
export function issuesBelow(path: string, issues: readonly InputIssue[]): InputIssue[] {
  return issues.map((issue) => ({ ...issue, path: `${path}${issue.path}` }));
}

/** Whether none of the issues is in a part of the input, or in what holds it. */
export function isIntact(path: string, issues: readonly InputIssue[]): boolean {
  return issues.every(
    (issue) => !`${issue.path}/`.startsWith(`${path}/`) && !`${path}/`.startsWith(`${issue.path}/`),
  );
}
