import { expectationsOf, issuesOf } from '@livelane/contracts/vocabulary';

/** Input issues of attribution, in addition to `INPUT_ISSUES`, by code. Each text completes "expected …". */
export const ATTRIBUTION_ISSUES = {
  // Records
  IDENTITIES: 'at most {maximum} identities, the strongest first',
  LINE_AMOUNT: 'an amount of at least 0; a refund is an adjustment',
  LINE_ID_ONCE: 'each line id once in its order',
  ORDER_CURRENCY: 'one currency in an order',
  RETURNED_AMOUNT:
    'the amount that went back, which a number of pieces does not say: for {pieces} of the pieces of a line its money × {pieces} ÷ its pieces, rounded, and for the last of them what is left',
  VALUE_WITHOUT_CONVERSION: 'the value 0 where a path has no conversions',
  CONTENT_ONCE:
    'one content per id; {other} has the same id with other values of "{fields}": change one of the ids, or remove the wrong record',
  // Links
  LINK_TARGET: 'an http or https address of the shop',
  LINK_HOST: 'an address at one of the hosts that links may lead to, {hosts}, without a user name',
  LINK_HOSTS: 'at least one host that links may lead to, as in "shop.example" or "*.shop.example"',
  // Webhooks
  WEBHOOK_SOURCE: 'a service whose webhooks are received: {sources}',
  WEBHOOK_SECRET: 'the secret that webhooks are signed with, at least {bytes} bytes',
  WEBHOOK_OPTION: 'the option "{name}", without which webhooks of this service cannot be received',
  WEBHOOK_KEEPING:
    'either "store" or "append", which keep what is received; "seen" goes with "append"',
  // Policies and models
  CODE_OWNER:
    '"{owner}", to whom the policy gives the code "{code}" at that time; correct the policy or this list',
  CLASS_KIND_ONCE: 'each kind of touch in one class',
  CLASS_KIND_RANKED: 'a kind of touch that the "precedence" of the policy lists',
  SHARES_AT_MOST_WHOLE: '"first" and "last" that sum to at most 1000000 parts per million (100%)',
  FIT_HASH:
    'the hash "{hash}" of its id, fittedAsOf and coefficients; the fit was changed after it was frozen',
  FIT_PARTY_ONCE: 'each creator and channel once in a fit',
  MODELS: 'at least one model out of {models}',
  MODEL: 'a model out of {models}, each once',
  MODEL_NEAR: 'a model, such as "{near}", which this name resembles',
  ORDER_OF_INPUT: 'the id of an order of the input',
  ORDER_OF_INPUT_NEAR: 'the id of an order of the input, such as "{near}", which this resembles',
  // Warehouses
  CODE_PRODUCTS:
    'no products of the code "{code}", since a warehouse credits whole orders: credit such orders with `creditOrders` (`credit`), or without the products',
  SQL_TEXT: 'text without U+0000 and unpaired surrogates, and a name of at least one character',
  STATISTIC_ROWS: 'rows as the statement "{statistic}" of this plan returns them',
  CHANNELS: 'at most {maximum} different channels; merge rare ones',
  BOTH_OUTCOMES: 'journeys that converted and journeys that did not',
  CHANNEL_OF_PATHS: 'a channel of the paths',
  RANDOM: 'random numbers, since more than {maximum} channels are sampled',
  RANDOM_SOURCE: 'a function that returns random numbers from 0 to 1, 1 excluded',
  SPEND_CURRENCY: 'an amount in {currency}, the currency of what is credited',
  TOUCHES: 'at most {maximum} touches in all journeys together',
  WEIGHTS: 'one number of at least 0 per touch',
  WINDOWS: 'an order at which the paths have at most {maximum} windows of channels',
} as const;

/** An issue of {@link ATTRIBUTION_ISSUES} at a place of an input. */
export const attributionIssue = /* @__PURE__ */ issuesOf(ATTRIBUTION_ISSUES);

/** The expectation of a schema of attribution, by a code of {@link ATTRIBUTION_ISSUES}. */
export const attributionExpects = /* @__PURE__ */ expectationsOf(ATTRIBUTION_ISSUES);
