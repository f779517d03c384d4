import type { SettlementCode } from '../settlement/codes.ts';
import type { LocalText } from '../vocabulary/index.ts';

/** What to do about each finding of a settlement. It stands here, not in the entry that settles in browsers. */
export const SETTLEMENT_FIXES: Readonly<Record<SettlementCode, LocalText>> = {
  NOT_SIGNED: {
    en: 'Record the signature of each party.',
    'zh-Hans': '请补录各方的签署。',
  },
  SIGNATURE_OF_OTHER_DOCUMENT: {
    en: 'Have this very revision signed.',
    'zh-Hans': '请各方签署本版合同。',
  },
  NOT_DELIVERED: {
    en: 'Record the deliveries and sessions that are missing.',
    'zh-Hans': '请补录尚缺的交付与直播。',
  },
  SESSION_TOO_SHORT: {
    en: 'Agree on a make-good, or amend the contract.',
    'zh-Hans': '请约定补播，或变更合同。',
  },
  DUTY_BROKEN: {
    en: 'See the verification of the session; penalties follow the compliance clause.',
    'zh-Hans': '请查看该场直播的核验结果；责任依合规条款承担。',
  },
  ASSESSMENT_PENDING: {
    en: 'Settle again after that day.',
    'zh-Hans': '请在该日之后重新结算。',
  },
  SALE_OUTSIDE_TERM: {
    en: 'Check the term of the contract, or the dates of the sales.',
    'zh-Hans': '请核对合同期限或销售日期。',
  },
  ADJUSTMENT_WITHOUT_SALE: {
    en: 'Record the sales that these change.',
    'zh-Hans': '请补录所调整的销售。',
  },
  ADJUSTMENT_CAPPED: {
    en: 'Check the amounts where that surprises.',
    'zh-Hans': '如与预期不符，请核对金额。',
  },
  SALE_REVISION_IGNORED: {
    en: 'Give a changed sale a higher revision and its own currency.',
    'zh-Hans': '请为变更后的销售使用更高的版本号，并保持原币种。',
  },
  BASE_TAKEN_AS_NET: {
    en: 'Make sure that the money of credited sales is net of these.',
    'zh-Hans': '请确认归因销售的金额已扣除上述项目。',
  },
  PAYOUT_NOT_CONVERTED: {
    en: 'Convert by the agreed source when paying.',
    'zh-Hans': '付款时请按约定的汇率来源换算。',
  },
  PAYMENT_TO_STRANGER: {
    en: 'Check the id of the payee.',
    'zh-Hans': '请核对收款方编号。',
  },
  OVERPAID: {
    en: 'Set it off against what is earned next, or ask for it back.',
    'zh-Hans': '请从后续应得中抵扣，或要求退回。',
  },
};

/** What to do about a finding of a settlement; null for a code of a later version. */
export function fixOfSettlement(code: string): LocalText | null {
  const known: Readonly<Record<string, LocalText>> = SETTLEMENT_FIXES;
  return Object.hasOwn(known, code) ? (known[code] ?? null) : null;
}
