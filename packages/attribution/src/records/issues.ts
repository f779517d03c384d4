import { expectationsOf, issuesOf } from '@livelane/contracts/vocabulary';

/** Input issues of attribution, in addition to `INPUT_ISSUES`, by code. Each text completes "expected …". */
export const ATTRIBUTION_ISSUES = {
  // Records
  IDENTITIES: 'at most {maximum} identities, the strongest first',
  LINE_AMOUNT: 'an amount of at least 0; a refund is an adjustment',
  LINE_ID_ONCE: 'each line id once in its order',
  ORDER_CURRENCY: 'one currency in an order',
  VALUE_WITHOUT_JOURNEY: 'the value 0 where a path has neither conversions nor nulls',
  CONTENT_ONCE:
    'one content per id; {other} has the same id with other values of "{fields}": change one of the ids, or remove the wrong record',
  // Policies and models
  CODE_OWNER:
    '"{owner}", to whom the policy gives the code "{code}" at that time; correct the policy or this list',
  CLASS_KIND_ONCE: 'each kind of touch in one class',
  CLASS_KIND_RANKED: 'a kind of touch that the "precedence" of the policy lists',
  SHARES_AT_MOST_WHOLE: '"first" and "last" that sum to at most 1000000 parts per million (100%)',
  MODELS: 'at least one model out of {models}',
  MODEL: 'a model out of {models}, each once',
  // Warehouses
  SQL_TEXT: 'text without U+0000 and unpaired surrogates, and a name of at least one character',
  STATISTIC_ROWS: 'rows as the statement "{statistic}" of this plan returns them',
  CHANNELS: 'at most {maximum} different channels; merge rare ones',
} as const;

/** An issue of {@link ATTRIBUTION_ISSUES} at a place of an input. */
export const attributionIssue = /* @__PURE__ */ issuesOf(ATTRIBUTION_ISSUES);

/** The expectation of a schema of attribution, by a code of {@link ATTRIBUTION_ISSUES}. */
export const attributionExpects = /* @__PURE__ */ expectationsOf(ATTRIBUTION_ISSUES);
