import type { FindingCatalogue } from '../vocabulary/index.ts';

/** The findings of a settlement about facts of expenses and of pay in kind, by code. */
export const PAYING_FINDINGS = {
  EXPENSE_NOT_COVERED: {
    severity: 'warning',
    message: {
      en: '{count} expense(s) are of no category that a clause pays back to that payee, and are not paid: {facts}.',
      'zh-Hans': '{count} 笔费用不属于任何条款向该收款方报销的类别，不予支付：{facts}。',
    },
    fix: {
      en: 'Correct `about`, `payee` or `category`, or amend the contract.',
      'zh-Hans': '请更正 `about`、`payee` 或 `category`，或变更合同。',
    },
  },
  EXPENSE_WITHOUT_RECEIPT: {
    severity: 'warning',
    message: {
      en: '{count} expense(s) have no receipt and are not paid: {facts}.',
      'zh-Hans': '{count} 笔费用没有凭证，不予支付：{facts}。',
    },
    fix: {
      en: 'Record each again under a new id with its `receipt`.',
      'zh-Hans': '请以新编号补录，并写明 `receipt`。',
    },
  },
  CAP_EXCEEDED: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) go beyond the cap of {clause}; what is beyond is not paid: {facts}.',
      'zh-Hans': '{count} 条事实超出 {clause} 的上限，超出部分不计：{facts}。',
    },
    fix: {
      en: 'Agree on a higher cap, or settle the rest apart.',
      'zh-Hans': '请约定更高的上限，或另行结算。',
    },
  },
  HANDOVER_NOT_COVERED: {
    severity: 'warning',
    message: {
      en: '{count} handing(s) over are of no clause for pay in kind to that payee, and do not count: {facts}.',
      'zh-Hans': '{count} 次交付不属于任何向该收款方提供实物酬劳的条款，不予计入：{facts}。',
    },
    fix: {
      en: 'Correct `about` or `payee`, or amend the contract.',
      'zh-Hans': '请更正 `about` 或 `payee`，或变更合同。',
    },
  },
} as const satisfies FindingCatalogue;
