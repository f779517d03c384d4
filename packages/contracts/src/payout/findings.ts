import type { Finding, FindingCatalogue } from '../vocabulary/index.ts';

/** What is to be looked at before payouts are made, by code. */
export const PAYOUT_FINDINGS = {
  ACCOUNT_MISSING: {
    severity: 'error',
    message: {
      en: '{payee} is owed {amount} by {payer} and has no account, so that the list leaves it out.',
      'zh-Hans': '{payer} 应付 {payee} {amount}，但缺少收款账户，因此未列入清单。',
    },
    fix: {
      en: 'Give the account of the payee.',
      'zh-Hans': '请提供收款方账户。',
    },
  },
  OWED_AFTER_PERIOD: {
    severity: 'warning',
    message: {
      en: '{amount} more is owed by lines that were booked once the period of {statement} had ended ({lines}): no statement lists them yet, and this list leaves them out.',
      'zh-Hans':
        '另有 {amount} 应付，于 {statement} 的期间结束时或之后入账（{lines}），尚无结算单列出，因此未列入清单。',
    },
    fix: {
      en: 'Pay it by the next statement; to pay it now, list the payments of a settlement without a period.',
      'zh-Hans': '请依据下一份结算单支付；如需现在支付，请用不限期间的结算列出应付款。',
    },
  },
  PAYOUT_CURRENCY: {
    severity: 'warning',
    message: {
      en: '{reference} to {payee}: {amount} of it is agreed to be paid in {payout} at the rate of {source}, which the statement does not have.',
      'zh-Hans':
        '{reference} 付给 {payee} 的款项中，{amount} 约定按 {source} 的汇率以 {payout} 支付，但结算单缺少该汇率。',
    },
    fix: {
      en: 'Pay it in {payout} at the agreed rate, and record what was paid in that currency.',
      'zh-Hans': '请按约定汇率以 {payout} 支付，并按该币种记录付款。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link PAYOUT_FINDINGS}. */
export type PayoutCode = keyof typeof PAYOUT_FINDINGS;

/** A finding about payouts; `path` leads into the accounts, or into the list of statements. */
export type PayoutFinding = Finding<PayoutCode>;
