import { issuesOf, type PlaceholderOf } from '../vocabulary/index.ts';

/**
 * What planning, verifying, settling, rendering and the command line expect, by code; apart from `CONTRACT_ISSUES`, so that
 * drafting and reviewing ship without it.
 */
export const WORKFLOW_ISSUES = {
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
  THRESHOLD_GROSSED_UP: 'a tax with a yearly threshold that the payee bears',
  SALES_TAX_INCLUDED_BORNE: 'a sales tax on top, or no tax that the payer bears on the same amount',
  TERMS_REPEATED: 'one clause about terms of payment for each payer and payee',
  BUSINESS_DAYS_NONE: 'a business day in every week',
  APPROVAL_REPEATED: 'one approval for each deliverable',
  PUBLISH_IN_BLACKOUT: 'a blackout in which no publish time lies',
  QUOTA_WITHOUT_WORK: 'the platform of a deliverable of the contract',
  BUSINESS_DAYS_MISSING: 'a calendar of business days where days are counted as such',
  // Planning and verifying
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
  BANK_FEE_CURRENCY: 'a bank fee in the currency of its payment, {currency}',
  FACT_DATES: 'an instant that does not come before {occurredAt}',
  SALE_AMOUNT: 'whole minor units as digits, at most 10^18',
  SALE_CURRENCY: "credits in the sale's own currency {currency}",
  EARLIER_STATEMENT: 'an earlier statement of the contract {contract}',
  // Rendering
  RENDERED_FILE: 'an HTML file written by `renderContract`',
  // Command line
  GRADE_IN_FILE: 'a grade of the creator {creators} in {file}',
  BOTH_OR_NEITHER: 'both of {options}, or neither',
} as const;

type Texts = typeof WORKFLOW_ISSUES;

/** A code of {@link WORKFLOW_ISSUES} whose text needs no parameters. */
export type PlainIssueCode = {
  [Code in keyof Texts]: [PlaceholderOf<Texts[Code]>] extends [never] ? Code : never;
}[keyof Texts];

/** An issue of {@link WORKFLOW_ISSUES} at a place of an input. */
export const workflowIssue = /* @__PURE__ */ issuesOf(WORKFLOW_ISSUES);
