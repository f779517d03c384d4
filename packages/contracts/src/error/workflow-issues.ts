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
  PUBLICATION_POSSIBLE: 'a deliverable that is published, or the trigger "completion"',
  MEASURE_UNIT: 'money for credited-net-sales, a whole number for every other measure',
  METRIC_UNNAMED: 'the metric that is measured, in `metricId`',
  PAID_TO_PAYER: 'another party than the payer',
  PLACES_ONCE: 'places from the first down, each once',
  FEE_OF_PAIR: 'a fee of the same payer to the same payee',
  AGENT_SHARES:
    'a fee that is not split, shares out of it that are at most the whole, and another payee than the agent',
  DAY_OUTSIDE_TERM: 'a day within the term of the contract',
  DAYS_UNORDERED: 'a last day that is not before the first',
  INSTALMENTS_UNCLEAR: 'an amount for each instalment, or a total and a share for each',
  CANCELLATION_REPEATED: 'one cancellation clause for each fee',
  FEE_WITH_FIXED: 'a fee with a fixed amount',
  STEPS_UNORDERED: 'steps from the lowest up, each once',
  ONE_RATE: 'one rate, or tiers without changes of the rate',
  TIERS_JOINED:
    'tiers from the lowest up, each beginning where the one before ends, the last without an end',
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
  // Drafting by answers
  ANSWER_OPEN: 'an answer: {question}',
  // Planning and verifying
  BRIEF_OF_CONTRACT: 'the brief that the contract was drafted on, {brief}',
  LIVE_DELIVERABLE: 'a live deliverable of the contract: {live}',
  SESSION_NUMBER:
    'a whole number from 1 to {count}, the times that deliverable {deliverable} names',
  REHEARSAL_SECONDS: 'whole seconds from 10 to 86400',
  GAP_SECONDS: 'whole seconds from 1 to 86400',
  REVIEW_OPTION: 'a market, a language and a name, such as VN:vi=Linh',
  ONE_VALUE_EACH: 'one value for {name}, which has {before} already; leave one of the two out',
  REVIEW_OF_AUDIENCE: 'a market and language of the audience: {audience}',
  PROMOTION_CURRENCY: 'an amount in {currency}, the currency of the list price of {product}',
  SECONDS: 'a number of seconds of at least 0',
  TOLERANCE: 'a whole number of parts per million, from 0 to 1000000',
  // Settling
  SESSION_OF_CONTRACT: 'the verification of a session that was planned from a contract',
  FACTS: 'records of the kind "fact" that fit `FactSchema`',
  FACT_CONTENT_ONCE: 'one content of the fact {fact}; give a changed fact an id of its own',
  BANK_FEE_CURRENCY: 'a bank fee in the currency of its payment, {currency}',
  FACT_DATES: 'an instant that does not come before {occurredAt}',
  SALE_AMOUNT: 'whole minor units as digits, at most 10^18',
  PAYMENT_NEGATIVE:
    'an amount of the payment {fact} that is not below zero; what came back is a fact of the type "payment-returned"',
  RETURN_CURRENCY: 'an amount in {currency}, the currency of the payment {payment}',
  SALE_CURRENCY: "credits in the sale's own currency {currency}",
  EARLIER_STATEMENT: 'an earlier statement of the contract {contract}',
  END_OF_DAY: 'the midnight at which a day ends in {zone}, where lines are by day',
  // Storing
  CONTRACT_CONTENT_ONCE:
    'the document stored of this revision of {contract}; raise the revision of a changed one',
  CONTRACT_IN_STORE: 'a contract of the store; add it first',
  FACT_AFTER_STATEMENT:
    'an instant after {known}, until when the last statement knows its facts: when the fact became known, not when it happened',
  LAST_STATEMENT: '{last}, the hash of the statement of {contract} issued last',
  REVISION_FIRST: 'one first revision, and every other one with what it amends in `amends`',
  REVISION_PARENT:
    'the hash of a revision that is given; the one that revision {revision} amends is missing',
  REVISION_FORK:
    'a revision that no other one amends; revisions {rival} and {revision} both amend it',
  REVISION_NUMBER: 'a number above {parent}, that of the revision that it amends',
  REVISION_DATE: 'a date not before {before}, that of revision {parent}, which it amends',
  REVISION_OF_CONTRACT: 'a revision of the contract {contract}',
  REVISION_UNIT: '{wanted}, the {field} of the first revision',
  PREVIOUS_SEALED: 'a statement with a seal, settled with a period of its own: only these chain',
  PREVIOUS_WITH_PERIOD:
    'a period for this statement (`--period` on the command line): only statements with a period chain',
  PREVIOUS_INTACT: 'the statement as it was issued, with the hash {hash}; its content was changed',
  PREVIOUS_REVISION:
    'the chain of revisions that the statement was settled by; give its revision {revision}',
  PERIOD_SKIPPED: 'a statement whose period ends at {start}; the time between is in no statement',
  PERIOD_OVERLAPS: 'a statement whose period ends at {start}; the two periods overlap',
  PREVIOUS_FACTS_LOST: 'the {count} facts that the statement knew; lost: {lost}',
  PREVIOUS_FACTS_ADDED:
    'the {count} facts that the statement knew; the `recordedAt` of what became known since is after {known}, whenever it happened',
  PREVIOUS_FACTS_CHANGED: 'the {count} facts that the statement knew, with the same content',
  PREVIOUS_LINE: 'the line {line} as the statement lists it, byte for byte',
  PREVIOUS_TRUNCATED: 'all {count} lines that were booked by the end of its period',
  // Rendering
  RENDERED_FILE: 'an HTML file written by `renderContract`',
  DOCX_ZIP: 'a whole .docx file without a password',
  DOCX_SIZE: 'a document of at most 32 MB, 4096 parts, and 64 MB unpacked',
  DOCX_PART_ONCE: 'each part of the document once',
  DOCX_PATH: 'parts whose names stay within the document',
  DOCX_PART: 'the main part of a Word document',
  DOCX_XML: 'well-formed XML in UTF-8',
  DOCX_DEPTH: 'XML that is nested at most 500 levels deep',
  DOCX_DOCTYPE: 'XML without a document type',
  DOCX_CONTRACT:
    'a document that carries its contract whole; where a program left it out, give the contract too (`--contract` on the command line)',
  // Command line
  OUT_FILE: 'a file to write to, or a pipe; it is no text for a terminal',
  GRADE_IN_FILE: 'a grade of the creator {creators} in {file}',
  SIGNED_AT_ONE: 'one contract; of several revisions, each signature is a fact in --facts',
  BOTH_OR_NEITHER: 'both of {options}, or neither',
  CONTRACT_OR_TEXT: 'a contract, or --text with its language (--lang)',
  OPTION_OF_REVIEW: 'no such option here: it is for the review of {reviewed}',
  TEXT_LANGUAGE: 'the language of the text: en or zh-Hans',
  TEXT_PLAIN: 'plain text, DOCX or PDF: save the document as .docx or .txt (UTF-8)',
  PDF_PROGRAM:
    '`pdftotext` of Poppler on the PATH, which reads the text of a PDF (Debian: `apt install poppler-utils`, macOS: `brew install poppler`); or the document saved as .docx or .txt',
  PDF_PASSWORD:
    'a PDF that opens without a password and whose text may be copied: save it without its protection, or save the document as .docx or .txt',
  PDF_WITHOUT_TEXT:
    'a PDF that has text, which a scan has not: run text recognition (OCR) on it, or save the document as .docx or .txt',
  PDF_WHOLE:
    'a whole PDF, which this is not: get it or export it again, or save the document as .docx or .txt',
  PDF_SIZE:
    'a PDF of at most 64 MB, with at most 64 MB of text that can be read within 60 s: give its pages with the agreement alone, or save the document as .docx or .txt',
  CONTRACT_OR_ALL: 'a contract, or --all with a folder, or --store',
  ONE_OF_THESE: 'one of {options}',
  MONTH: 'a month, such as 2026-11',
  PERIOD_OVER:
    'a period that is over by the clock, as this one is at {end}; a statement of it before then needs --known-as-of',
  DEALS_IN_FOLDER:
    'a folder with a `contract.json`, or with a folder for each contract that has one',
  DEAL_CONTRACT: '`contract.json` or `contract-*.json` beside its facts',
  CONTRACT_ONE_FOLDER: 'one folder per contract; {other} is of the same contract',
  STATEMENT_OF_PERIOD:
    'the statement of {contract} for {period}, or no file yet; use an --out of its own for each period',
  FACTS_OF_ONE: 'facts of one contract; give its --contract or --id',
  STATEMENTS_BEFORE:
    'the statements before {statement} too; they list the lines that are to be paid',
  PAID_ONCE:
    'a reference that no other payment to {payee} in the list has; payments in parts have a reference each',
  PAYEE_OF_STATEMENT: 'a payee of the statement: {payees}',
  CURRENCY_OF_FIRST: '{currency}, the currency of the first settlement',
  PAYOUT_INPUT:
    'settlements with --accounts for a list of payments, or --paid, with --id or without',
  PAYOUT_ACCOUNTS: 'a JSON file with the accounts by payee; `payout --help` shows its form',
  PARTY_TO_ERASE: 'the id of at least one party',
} as const;

type Texts = typeof WORKFLOW_ISSUES;

/** A code of {@link WORKFLOW_ISSUES} whose text needs no parameters. */
export type PlainIssueCode = {
  [Code in keyof Texts]: [PlaceholderOf<Texts[Code]>] extends [never] ? Code : never;
}[keyof Texts];

/** An issue of {@link WORKFLOW_ISSUES} at a place of an input. */
export const workflowIssue = /* @__PURE__ */ issuesOf(WORKFLOW_ISSUES);
