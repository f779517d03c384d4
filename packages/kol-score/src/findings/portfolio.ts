import type { Finding, FindingCatalogue } from '@livelane/contracts/vocabulary';

/**
 * Why a candidate is not in a portfolio, by code: severity, message and fix in English and Simplified Chinese.
 * @example
 * ```ts
 * import { PORTFOLIO_FINDINGS } from '@livelane/kol-score/portfolio';
 * PORTFOLIO_FINDINGS.FEE_NOT_QUOTED.severity; // => "warning"
 * ```
 */
export const PORTFOLIO_FINDINGS = {
  GATE_NOT_PASSED: {
    severity: 'hint',
    message: {
      en: '{creator} does not pass every gate.',
      'zh-Hans': '“{creator}”未通过全部门槛。',
    },
    fix: { en: 'See the gates of the grade.', 'zh-Hans': '请查看其评分中的门槛。' },
  },
  FEE_NOT_QUOTED: {
    severity: 'warning',
    message: { en: 'The fee of {creator} is not known.', 'zh-Hans': '“{creator}”的费用未知。' },
    fix: {
      en: 'Ask for a quote, enter it in `fee` of the profile, and grade again.',
      'zh-Hans': '请先询价，填入档案的 `fee`，再重新评分。',
    },
  },
  FEE_ABOVE_BUDGET: {
    severity: 'hint',
    message: {
      en: 'The fee of {creator}, {fee}, is above the budget of {budget}.',
      'zh-Hans': '“{creator}”的费用 {fee} 超出预算 {budget}。',
    },
    fix: { en: 'Negotiate, or raise the budget.', 'zh-Hans': '请议价，或提高预算。' },
  },
  NO_GAIN: {
    severity: 'hint',
    message: {
      en: 'The expected contribution of {creator} is {contribution}, no gain.',
      'zh-Hans': '“{creator}”的预期贡献为 {contribution}，没有收益。',
    },
    fix: {
      en: 'Offer less than the break-even fee of the grade.',
      'zh-Hans': '报价应低于其评分中的盈亏平衡费用。',
    },
  },
  PERSON_CHOSEN: {
    severity: 'hint',
    message: {
      en: 'Account {account} of the same person as {creator} was chosen.',
      'zh-Hans': '已选择与“{creator}”同一人的账号“{account}”。',
    },
    fix: {
      en: 'Plan again without that account to prefer this one.',
      'zh-Hans': '如需选用此账号，请去掉该账号后重新规划。',
    },
  },
  NUMBER_REACHED: {
    severity: 'hint',
    message: {
      en: 'The most creators, {most}, are chosen, and bring more than with {creator}.',
      'zh-Hans': '人数已达上限 {most}，且优于选用“{creator}”。',
    },
    fix: { en: 'Raise `maximum` (`--maximum`).', 'zh-Hans': '可提高 `maximum`（`--maximum`）。' },
  },
  MARKET_REACHED: {
    severity: 'hint',
    message: {
      en: 'The most creators of market {market} are chosen, and bring more than with {creator}.',
      'zh-Hans': '市场“{market}”人数已满，且优于选用“{creator}”。',
    },
    fix: {
      en: 'Raise its limit in `perMarket` (`--per-market`).',
      'zh-Hans': '可提高 `perMarket`（`--per-market`）中的上限。',
    },
  },
  PLATFORM_REACHED: {
    severity: 'hint',
    message: {
      en: 'The most creators of platform {platform} are chosen, and bring more than with {creator}.',
      'zh-Hans': '平台“{platform}”人数已满，且优于选用“{creator}”。',
    },
    fix: {
      en: 'Raise its limit in `perPlatform` (`--per-platform`).',
      'zh-Hans': '可提高 `perPlatform`（`--per-platform`）中的上限。',
    },
  },
  MINIMUM_UNREACHED: {
    severity: 'hint',
    message: {
      en: 'No {minimum} creators can be chosen together within the limits, so that {creator} is not chosen either.',
      'zh-Hans': '在限制条件内无法同时选出 {minimum} 位达人，故“{creator}”也未入选。',
    },
    fix: {
      en: 'Lower `minimum` (`--minimum`), raise the budget, or add candidates.',
      'zh-Hans': '可降低 `minimum`（`--minimum`）、提高预算或增加候选人。',
    },
  },
  BUDGET_BETTER_SPENT: {
    severity: 'hint',
    message: {
      en: 'The fee of {creator}, {fee}, brings more with the creators chosen; {left} of the budget is left.',
      'zh-Hans': '“{creator}”的费用 {fee} 用于入选达人收益更高；预算余 {left}。',
    },
    fix: { en: 'Negotiate, or raise the budget.', 'zh-Hans': '请议价，或提高预算。' },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link PORTFOLIO_FINDINGS}. */
export type PortfolioCode = keyof typeof PORTFOLIO_FINDINGS;

/** Why a candidate is not in a portfolio; `path` is that of the candidate in the list. */
export type PortfolioFinding = Finding<PortfolioCode>;
