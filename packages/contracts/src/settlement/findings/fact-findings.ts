import type { FindingCatalogue } from '../../vocabulary/index.ts';

/** The findings of a settlement about facts that are of another deal, or name what is not known, by code. */
export const FACT_FINDINGS = {
  REVISION_NOT_SIGNED: {
    severity: 'warning',
    message: {
      en: 'Revision {revision} is not signed yet by {parties} and has no effect; revision {by} governs.',
      'zh-Hans': '第 {revision} 版尚未由 {parties} 签署，不产生影响；适用第 {by} 版。',
    },
    fix: {
      en: 'Record the signature of each party.',
      'zh-Hans': '请补录各方的签署。',
    },
  },
  REVISION_NOT_IN_FORCE: {
    severity: 'hint',
    message: {
      en: 'Revision {revision} is signed and in force from {at}; until then revision {by} governs.',
      'zh-Hans': '第 {revision} 版已签署，自 {at} 起生效；在此之前适用第 {by} 版。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  AMENDED_BELOW_EARNED: {
    severity: 'warning',
    message: {
      en: '{fee}: {earned} was earned under earlier revisions, more than the {amount} of revision {revision}; what was earned stands.',
      'zh-Hans':
        '{fee}：此前版本下已应得 {earned}，高于第 {revision} 版的 {amount}；已应得部分不变。',
    },
    fix: {
      en: 'Agree on paying it back, if that is meant.',
      'zh-Hans': '如确需退回，请另行约定。',
    },
  },
  AMENDED_TOO_LATE: {
    severity: 'warning',
    message: {
      en: '{fee}: revision {revision} raises the amount to {amount}, but the fee was earned in full before, {earned} in all; nothing that is still open earns the rest.',
      'zh-Hans':
        '{fee}：第 {revision} 版将金额提高至 {amount}，但该费用此前已全部应得，共 {earned}；差额没有约定应得的时点。',
    },
    fix: {
      en: 'Agree on when the rest is earned, such as by a stage that is due at once.',
      'zh-Hans': '请约定差额何时应得，例如增加立即到期的一期。',
    },
  },
  AMENDED_AFTER_DAY: {
    severity: 'warning',
    message: {
      en: '{clause}: by revision {revision} {amount} is owed by {date}, but {earned} was earned by the terms of the days before it; what was earned stands.',
      'zh-Hans':
        '{clause}：按第 {revision} 版截至 {date} 应付 {amount}，但此前各日按当时条款已应得 {earned}；已应得部分不变。',
    },
    fix: {
      en: 'Agree on a day for the difference that is not over, if it is meant to be paid.',
      'zh-Hans': '如差额应支付，请为其约定尚未过去的日期。',
    },
  },
  FACT_OF_OTHER_CONTRACT: {
    severity: 'error',
    message: {
      en: '{count} fact(s) are of another contract and had no effect: {facts}.',
      'zh-Hans': '{count} 条事实属于其他合同，未产生影响：{facts}。',
    },
    fix: {
      en: 'Settle them under the contract that `contractId` names, or correct it.',
      'zh-Hans': '请按 `contractId` 所指合同结算，或更正该编号。',
    },
  },
  FACT_BY_STRANGER: {
    severity: 'error',
    message: {
      en: '{count} notice(s) or approval(s) are by {parties}, not a party of the contract, and had no effect: {facts}.',
      'zh-Hans': '{count} 条通知或审批来自 {parties}，并非合同当事方，未产生影响：{facts}。',
    },
    fix: {
      en: 'Correct `by`, or settle the facts under their own contract.',
      'zh-Hans': '请更正 `by`，或按其所属合同结算。',
    },
  },
  RETURN_WITHOUT_PAYMENT: {
    severity: 'error',
    message: {
      en: '{count} fact(s) return a payment that is not known: {facts}.',
      'zh-Hans': '{count} 条事实所退回的付款尚未知悉：{facts}。',
    },
    fix: {
      en: 'Record the payment, or correct `paymentId`.',
      'zh-Hans': '请补录该付款，或更正 `paymentId`。',
    },
  },
  DATED_BEFORE_ORIGIN: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) are dated more than a day before the sale that they change, or the payment that came back: {facts}.',
      'zh-Hans': '{count} 条事实的日期早于所变更的销售或所退回的付款一天以上：{facts}。',
    },
    fix: {
      en: 'Correct the date of one of the two.',
      'zh-Hans': '请更正其中一方的日期。',
    },
  },
  RETURN_ABOVE_PAYMENT: {
    severity: 'error',
    message: {
      en: 'More came back of {count} payment(s) than was paid; only the payment counts: {facts}.',
      'zh-Hans': '{count} 笔付款的退回金额超过付款金额，仅计付款金额：{facts}。',
    },
    fix: {
      en: 'Correct the amounts or `paymentId` of the returns.',
      'zh-Hans': '请更正退回的金额或 `paymentId`。',
    },
  },
} as const satisfies FindingCatalogue;
