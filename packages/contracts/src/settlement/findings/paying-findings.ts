import type { FindingCatalogue } from '../../vocabulary/index.ts';

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
  ADVANCE_UNEARNED: {
    severity: 'hint',
    message: {
      en: '{clause}: {amount} of the advance is not earned by {date}.',
      'zh-Hans': '{clause}：截至 {date}，预付款中 {amount} 尚未应得。',
    },
    fix: {
      en: 'Nothing to do; it is paid back if the deal ends early.',
      'zh-Hans': '无需处理；合作提前终止时予以退还。',
    },
  },
  CANCELLATION_WITHOUT_EFFECT: {
    severity: 'warning',
    message: {
      en: '{count} cancellation(s) cost nothing: no clause says what they are worth, or the payer did not cancel: {facts}.',
      'zh-Hans': '{count} 次取消不产生费用：没有条款约定，或并非由付款方取消：{facts}。',
    },
    fix: {
      en: 'Correct `by` or `deliverableId`, or agree on a cancellation clause.',
      'zh-Hans': '请更正 `by` 或 `deliverableId`，或约定取消条款。',
    },
  },
  CANCELLED_TOO_MANY: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {cancelled} cancelled and {delivered} delivered, of {agreed} agreed.',
      'zh-Hans': '{deliverable}：约定 {agreed} 项，已取消 {cancelled} 项、已交付 {delivered} 项。',
    },
    fix: {
      en: 'Check whether a cancelled piece was delivered after all.',
      'zh-Hans': '请核对已取消的内容是否仍已交付。',
    },
  },
  CONDITION_OPEN: {
    severity: 'warning',
    message: {
      en: '{clause} is not met, so that nothing is earned under {clauses}.',
      'zh-Hans': '{clause} 尚未满足，{clauses} 项下款项均不应得。',
    },
    fix: {
      en: 'Record the fact `condition-met` when it is.',
      'zh-Hans': '满足后请补录 `condition-met` 事实。',
    },
  },
  CONDITION_LAPSED: {
    severity: 'warning',
    message: {
      en: '{clause} was not met by {date}: nothing is owed under {clauses}.',
      'zh-Hans': '{clause} 未于 {date} 前满足，{clauses} 项下不支付任何款项。',
    },
    fix: {
      en: 'Check the day of the fact `condition-met`, or amend the contract.',
      'zh-Hans': '请核对 `condition-met` 事实的日期，或变更合同。',
    },
  },
  CONDITION_UNKNOWN: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) are of a condition that the contract does not have: {facts}.',
      'zh-Hans': '{count} 条事实所指的条件在合同中不存在：{facts}。',
    },
    fix: { en: 'Correct `about`.', 'zh-Hans': '请更正 `about`。' },
  },
} as const satisfies FindingCatalogue;
