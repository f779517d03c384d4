import { expectationsOf, issuesOf } from '@livelane/contracts/vocabulary';

/** Input issues of experiments, by code; each text completes "expected …". */
export const LIFT_ISSUES = {
  ARM_PEOPLE: 'at least 2 people in each arm',
  ARM_CONVERTED: 'at most as many who bought as there are people',
  ARM_SPENT: 'at most one sum for each person',
  ARM_NAME: '"treatment" or "control"',
  ARM_ONCE: 'each of the arms "treatment" and "control" once',
  BETWEEN: 'a number above {minimum} and below {maximum}',
  EFFECT_OR_DAYS: 'either the effect to find or the days to run, not both',
  EFFECT_RANGE: 'an effect above 0 by which the rate stays below 1',
  RESAMPLES: 'a whole number of resamples from 100 to 100000',
  LIFT_INPUT: 'either --arms, or --assignments with --orders',
} as const;

/** An issue of {@link LIFT_ISSUES} at a place of an input. */
export const liftIssue = /* @__PURE__ */ issuesOf(LIFT_ISSUES);

/** The expectation of a schema of experiments, by a code of {@link LIFT_ISSUES}. */
export const liftExpects = /* @__PURE__ */ expectationsOf(LIFT_ISSUES);
