import { expectationsOf, issuesOf, type PlaceholderOf } from '../vocabulary/index.ts';

/** Input issues of contracts, in addition to `INPUT_ISSUES`, by code. Each text completes "expected …". */
export const CONTRACT_ISSUES = {
  // Shapes of clauses
  TWO_PARTIES: 'at least two parties',
  LOCAL_TIME: 'a local date and time such as 2026-12-05T20:00',
  THRESHOLD: 'a whole number, or an amount of money',
  BEARER: '"at-fault" or the id of a party',
  TERRITORY: '"worldwide" or a list of markets',
  DAYS: 'whole days from 0 to 3650',
  // Contradictions about money
  ID_REPEATED: 'an id that no other item of the list has',
  REFERENCE_UNKNOWN: 'the id of something that the contract contains',
  CURRENCY_MISMATCH: "an amount in the contract's currency",
  SHARES_NOT_WHOLE: 'shares that sum to 1000000 parts per million',
  STAGES_REPEATED: 'one payment clause for each fee',
  SPLIT_REPEATED: 'one payee split for each fee',
  ASSESSMENT_MISSING: 'an assessment clause in the contract',
  MEASURE_UNIT: 'money for credited-net-sales, a whole number for every other measure',
  METRIC_UNNAMED: 'the metric that is measured, in `metricId`',
  STEPS_UNORDERED: 'steps from the lowest up, each once',
  TAXES_ABOVE_FEE: 'taxes that together are at most the fee {fee}',
  TAX_OF_PAYER_TOO_HIGH: 'a rate below 100% where the payer bears the tax',
  // Drafting and planning
  GRADE_OF_BRIEF: 'a grade for the brief {brief}',
  GRADE_OF_PARTY: 'the grade of a party with the role creator: {creators}',
  FIELD_MISSPELT: 'a known field; this one resembles "{near}", which is missing: rename it',
  BRIEF_OF_CONTRACT: 'the brief that the contract was drafted on, {brief}',
  LIVE_DELIVERABLE: 'a live deliverable of the contract: {live}',
  SESSION_NUMBER:
    'a whole number from 1 to {count}, the times that deliverable {deliverable} names',
  REHEARSAL_SECONDS: 'whole seconds from 10 to 86400',
  PROMOTION_CURRENCY: 'an amount in {currency}, the currency of the list price of {product}',
  SECONDS: 'a number of seconds of at least 0',
  // Settling
  FACTS: 'records of the kind "fact" that fit `FactSchema`',
  FACT_CONTENT_ONCE: 'one content per fact id; give a changed fact an id of its own',
  SALE_CURRENCY: "credits in the sale's own currency {currency}",
  EARLIER_STATEMENT: 'an earlier statement of the contract {contract}',
  // Rendering
  RENDERED_FILE: 'an HTML file written by `renderContract`',
  // Command line
  GRADE_IN_FILE: 'a grade of the creator {creators} in {file}',
  BOTH_OR_NEITHER: 'both of {options}, or neither',
} as const;

type Texts = typeof CONTRACT_ISSUES;

/** A code of {@link CONTRACT_ISSUES} whose text needs no parameters. */
export type PlainIssueCode = {
  [Code in keyof Texts]: [PlaceholderOf<Texts[Code]>] extends [never] ? Code : never;
}[keyof Texts];

/** An issue of {@link CONTRACT_ISSUES} at a place of an input. */
export const contractIssue = /* @__PURE__ */ issuesOf(CONTRACT_ISSUES);

/** What a schema of contracts expects, by a code of {@link CONTRACT_ISSUES}. */
export const contractExpects = /* @__PURE__ */ expectationsOf(CONTRACT_ISSUES);
