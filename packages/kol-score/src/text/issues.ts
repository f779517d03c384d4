import { expectationsOf, type InputIssue, issuesOf } from '@livelane/contracts/vocabulary';

/** Input issues of kol-score, in addition to `INPUT_ISSUES`, by code. Each text completes "expected …". */
export const KOL_ISSUES = {
  // Creator profiles and briefs
  CREATORS: 'a list of creator profiles, or an object with the list in its field `creators`',
  CREATOR_ONCE: 'each creator once: merge the two entries, or give one of them another id',
  INTERVAL_AROUND: '`low` of at most `value`, and `high` of at least `value`',
  NO_SHOW_BELOW:
    'below {limit} parts per million: of lives that hardly ever take place no result can be expected',
  FOLLOWERS_MOST: 'at most {maximum} followers; more than there are people indicates a wrong unit',
  SHARES_SUM: 'shares that sum to at most 1, not to {sum}',
  AGE_TO: 'an age of at least {from}, or null',
  // Tables of creators
  TABLE_OF_CREATORS:
    'the columns and cells of a list of creators; `livelane-kol import --from csv`, or from the marketplace that it comes from, makes such a list of any other table',
  AGES_CELL: 'brackets such as 18-24:0.4|65+:0.1',
  // Lists of other services
  NUMBER_WRITTEN:
    'a number such as 1200000, 1,200,000, 1.2M or 12.5K; one with a decimal comma needs `--locale-numbers`',
  NUMBER_ONE: 'one number, not a range',
  AMOUNT_WRITTEN:
    'an amount with its currency such as €1500 or 1,500 USD, or `--currency` for amounts that name none',
  SHARE_WRITTEN: 'a share such as 3.4%; one with a decimal comma needs `--locale-numbers`',
  SHARE_UNIT:
    'a share with its unit, such as 0.8%: no value of the column is above 1, so that fractions and percents look the same',
  COUNTRY_NAMED: 'the code or the name of a country',
  CREATOR_NAMED: 'an id, a handle or a name',
  MARKET_GIVEN: 'the market where the creator lives and works, or `--market`',
  PLATFORM_GIVEN: 'the platform where the followers are, or `--platform`',
  SOURCE_KNOWN: 'one of {sources}',
  COLUMN_OF_SOURCE: 'a name that the source has, such as {columns}',
  COLUMN_OF_SOURCE_NEAR: 'a name that the source has: {near}?',
  FILES_OR_CHANNELS: 'files to import, or `--channels` of YouTube, and not both',
  KEY_IN_ENVIRONMENT: 'a variable of the environment that holds the key, and {name} is not set',
  CATEGORY_MAP: 'an object from the categories of the source to those of briefs',
  // Benchmarks and market profiles
  ABOVE_ZERO_TO_ONE: 'a number above 0 and of at most 1',
  WEIGHT: 'a weight with its reason; weight 0 for a criterion that does not count',
  WEIGHTS_SUM: 'weights that sum to 1, not to {sum}',
  // Decision problems
  NAME_ONCE: 'each name once',
  WEIGHTS_POSITIVE: 'weights with a finite sum above 0',
  BOUNDS_ORDER: 'bounds whose first is below the second',
  BOUNDS_NEEDED: 'bounds [low, high], which spotis needs for every criterion',
  WITHIN_BOUNDS: 'a value within the bounds {low} to {high}; widen the bounds if it is possible',
  ROWS: '{rows} row(s), one for each name',
  COLUMNS: '{columns} value(s), one for each criterion',
  VALUES_DIFFER:
    'a criterion in which the alternatives differ: {method} divides by the range of its values',
  VALUES_NOT_ZERO: 'a criterion with a value other than 0',
  FORMULA_UNDEFINED:
    'values for which {method} is defined: its formula divides by zero or overflows here',
  RECIPROCAL: 'the reciprocal of {value}, which is at {at}',
  ROBUSTNESS_OF_RANKING: 'a method that ranks alternatives, with which --robustness is possible',
  // Portfolios
  BUDGET: 'an amount such as "60000 USD", digits without grouping',
  COUNTS_BY_NAME: 'names with their number, each name once, such as US=2,TH=1',
  SUM_EXACT: 'amounts that sum to at most 2^53 − 1 minor units',
  // Deals
  GRADE_TERMS: 'what one conversion brings, as grades of this version state it',
  // Past lives
  CONVERSIONS_FINITE: 'a finite number of conversions, at least 0',
  EXPECTED_ABOVE_ZERO: 'a finite number of expected conversions, above 0',
  VARIANCE_FINITE: 'a finite relative variance, at least 0',
  // Followers
  LABELS: 'at least {minimum} accounts whose `fake` is {label}',
  FLAG_CELL: '1 or 0, true or false, yes or no',
  DIGITS_MOST: 'at most as many digits as the username has characters',
  ACCOUNT_KNOWN: 'at least one figure of the account',
  // Options
  EXPIRY_DAYS: 'whole days from 1 to 3650',
  GRADE_OF_LIVE: '`live`: what a live sold does not teach what a video sells',
  AS_OF_BEFORE_GRADE: 'an instant not before {asOf}, that of the grade',
  EMBEDDING: 'one vector of finite numbers for each of the {texts} text(s), all of one length',
  // Command line
  ONE_PROFILE: 'either `--profile` or `--market-profile`, not both',
  REPORT_NAME: 'a file whose name ends in .html, .htm, .md or .markdown',
  CAMPAIGN_FILES:
    'a folder with one each of `settlement.json`, `session-log.json` (or `log.json`) and `credited-sales.ndjson` (or `.csv` and others; or `credited.ndjson`), or a folder of such folders',
  OPTION_BESIDE: '`{option}` beside it, without which it has no effect',
  AUDIT_INPUT: 'one of `--followers`, `--comments` and `--fit`',
  CAMPAIGNS_OR_SESSION:
    'either `--campaigns`, or `--settlement`, `--log` and `--credited` of one session',
  GRADE_OR_GRADES: 'either `--grade`, one creator, or `--grades`, a list',
  FATIGUE_FACTOR: 'a factor above 0 and at most 1.5, such as 0.9',
  GRADE_OF_CREATOR: 'the id of a creator whose grade the file holds: {creators}',
} as const;

/** An issue of {@link KOL_ISSUES} at a place of an input. */
export const kolIssue = /* @__PURE__ */ issuesOf(KOL_ISSUES);

/** What a schema of kol-score expects, by a code of {@link KOL_ISSUES}. */
export const kolExpects = /* @__PURE__ */ expectationsOf(KOL_ISSUES);

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
