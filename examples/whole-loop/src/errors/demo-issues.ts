import { issuesOf } from '@livelane/contracts/vocabulary';

/** Input issues of a campaign or the command line, in addition to `INPUT_ISSUES`, by code. Each text completes "expected …". */
export const DEMO_ISSUES = {
  // Command line
  PORT: 'a whole number from 1 to 65535',
  ROOM_ONCE: 'either `--real` or `--memory`',
  MODEL_ONCE: 'models of this list, each once: {models}',
  MODEL_SETTLES:
    'a rule for a single order, because the first model settles and {model} credits channels as a whole, such as `{example}`',
  OTHER_FOLDER: 'another folder than that of the campaign, such as {example}',
  OUT_FOLDER: 'a folder that is new, empty or of an earlier run, such as {example}',
  SHOP_FILES: 'the plan, the log and the file for the orders: `shop.ts PLAN LOG OUT`',
  // Files of a campaign
  FOLDER: 'a folder',
  FILE_OF_CAMPAIGN: 'this file among those of the folder; {example} has one to start from',
  FILE_OF_CAMPAIGN_NEAR: 'this file among those of the folder; "{near}" resembles it',
  FILE_ONCE: 'one of {files}: delete those that are not meant',
  // Files against each other
  CREATOR: 'the id of a creator in {file}',
  CREATOR_NEAR: 'the id of a creator in {file}; "{near}" resembles it',
  CREATOR_OR_NULL: 'the id of a creator in {file}, or null where a channel has no creator',
  CREATOR_OR_NULL_NEAR:
    'the id of a creator in {file} ("{near}" resembles it), or null where a channel has no creator',
  CREATOR_PARTY: 'a party with the role "creator" whose id is in {file}',
  PRODUCT: 'the id of a product in {file}: {products}',
  PRODUCT_OR_NULL: 'the id of a product in {file}, or null for one that is not of this shop',
  PRICE: 'its price in {file}, {price}',
  CLICK_BEFORE_ORDER:
    'an instant not before the click {click} at {at}: correct the clock of the shop or of the tracker',
  QUOTE:
    'an amount in {to}, or a quote between {from} and {to} at or before {at} in {file}, such as {example}',
  REFUSED_DRAFT: 'a draft that the review refuses; delete the file if there is none',
} as const;

/** An issue of {@link DEMO_ISSUES} at a place of an input. */
export const demoIssue = /* @__PURE__ */ issuesOf(DEMO_ISSUES);
