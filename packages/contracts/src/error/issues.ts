import { expectationsOf, issuesOf } from '../vocabulary/index.ts';

/** Input issues of contracts and of their drafting, in addition to `INPUT_ISSUES`, by code. Each text completes "expected …". */
export const CONTRACT_ISSUES = {
  // Shapes of clauses
  TWO_PARTIES: 'at least two parties',
  LOCAL_TIME: 'a local date and time such as 2026-12-05T20:00',
  THRESHOLD: 'a whole number, or an amount of money',
  BEARER: '"at-fault" or the id of a party',
  TERRITORY: '"worldwide" or a list of markets',
  DAYS: 'whole days from 0 to 3650',
  CLOCK_TIME: 'a time of the day from 00:00 to 23:59',
  // Drafting
  GRADE_OF_BRIEF: 'a grade for the brief {brief}',
  GRADE_OF_PARTY: 'the grade of a party with the role creator: {creators}',
  TIME_OF_TERMS:
    'a time in UTC or with an offset, such as 2026-11-22T14:00:00Z or 2026-11-22T22:00:00+08:00',
  FIELD_MISSPELT: 'a known field; this one resembles "{near}", which is missing: rename it',
} as const;

/** An issue of {@link CONTRACT_ISSUES} at a place of an input. */
export const contractIssue = /* @__PURE__ */ issuesOf(CONTRACT_ISSUES);

/** The expectation of a schema of contracts, by a code of {@link CONTRACT_ISSUES}. */
export const contractExpects = /* @__PURE__ */ expectationsOf(CONTRACT_ISSUES);
