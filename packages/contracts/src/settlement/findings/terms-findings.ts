import type { FindingCatalogue } from '../../vocabulary/index.ts';

/** The findings of a settlement about terms of payment, by code. */
export const TERMS_FINDINGS = {
  NOT_INVOICED: {
    severity: 'hint',
    message: {
      en: '{name} has not invoiced {amount} yet, which falls due after an invoice only.',
      'zh-Hans': '{name} 尚未就 {amount} 开具发票，该款项于收到发票后才到期。',
    },
    fix: { en: 'Record the invoice when it arrives.', 'zh-Hans': '收到发票后请录入。' },
  },
  INVOICE_DIFFERS: {
    severity: 'warning',
    message: {
      en: 'The invoice {fact} is of {invoiced}; what it covers comes to {earned} with sales tax.',
      'zh-Hans': '发票 {fact} 金额为 {invoiced}，其所涵盖款项含税合计为 {earned}。',
    },
    fix: {
      en: 'Ask for a corrected invoice, or record what it covers.',
      'zh-Hans': '请要求更正发票，或补录其所涵盖的事实。',
    },
  },
  INVOICE_WITHOUT_EFFECT: {
    severity: 'hint',
    message: {
      en: '{count} invoice(s) have no effect, since no clause lets amounts fall due by invoice: {facts}.',
      'zh-Hans': '{count} 张发票未产生影响，合同未约定凭发票到期：{facts}。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  BELOW_MINIMUM: {
    severity: 'hint',
    message: {
      en: '{name} is owed {amount}, less than the least payout of {minimum}; it is carried until that is reached.',
      'zh-Hans': '应付 {name} {amount}，低于最低付款额 {minimum}，结转至达到该金额为止。',
    },
    fix: {
      en: 'Nothing to do; after the term, agree on a last payout, since the amount may never be reached.',
      'zh-Hans': '无需处理；合同期满后该金额可能永远达不到，请约定末次付款。',
    },
  },
  OBJECTION_OPEN: {
    severity: 'warning',
    message: {
      en: '{count} objection(s) are open: {facts}. {amount} is held back.',
      'zh-Hans': '{count} 项异议尚未解决：{facts}。暂不支付 {amount}。',
    },
    fix: {
      en: 'Settle each, and record a fact `objection` that `settles` it.',
      'zh-Hans': '请逐项解决，并录入带 `settles` 的 `objection` 事实。',
    },
  },
  OBJECTION_LATE: {
    severity: 'warning',
    message: {
      en: '{count} objection(s) came after the period for it and have no effect: {facts}.',
      'zh-Hans': '{count} 项异议超过异议期，未产生影响：{facts}。',
    },
    fix: { en: 'Nothing to do, unless a date is wrong.', 'zh-Hans': '如日期无误，无需处理。' },
  },
  OBJECTION_WITHOUT_TERM: {
    severity: 'warning',
    message: {
      en: '{count} objection(s) have no effect, since no clause says what an objection means: {facts}.',
      'zh-Hans': '{count} 项异议未产生影响，合同未约定异议的后果：{facts}。',
    },
    fix: {
      en: 'Agree on a period to object, and on what becomes of disputed amounts.',
      'zh-Hans': '请约定异议期及有异议款项的处理。',
    },
  },
  BANK_FEE_WITHOUT_TERM: {
    severity: 'warning',
    message: {
      en: 'Banks took something for {count} payment(s); no clause says who bears that, so the payer does: {facts}.',
      'zh-Hans': '{count} 笔付款被银行收取费用，合同未约定由谁承担，暂由付款方承担：{facts}。',
    },
    fix: { en: 'Agree on `bankFees`.', 'zh-Hans': '请约定 `bankFees`。' },
  },
  LATE_INTEREST_RUNNING: {
    severity: 'hint',
    message: {
      en: 'Interest of {amount} has run until {date} on what {payerName} has not paid {name} yet; it is booked with the payment.',
      'zh-Hans': '{payerName} 未付 {name} 的款项截至 {date} 已产生利息 {amount}，于付款时入账。',
    },
    fix: { en: 'Pay what is overdue.', 'zh-Hans': '请支付逾期款项。' },
  },
  BUSINESS_CALENDAR_ENDS: {
    severity: 'warning',
    message: {
      en: '{terms}: amounts fall due after {until}, where the list of holidays ends, so that a due day may be one.',
      'zh-Hans': '{terms}：有款项晚于节假日列表截止日 {until} 到期，付款日可能为节假日。',
    },
    fix: { en: 'Amend the list of holidays.', 'zh-Hans': '请补充节假日列表。' },
  },
} as const satisfies FindingCatalogue;
