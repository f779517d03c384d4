import type { FindingCatalogue } from '../../vocabulary/index.ts';

/** The findings of a settlement about credited sales, by code. */
export const SALE_FINDINGS = {
  SALE_RECORDED_BEFORE: {
    severity: 'error',
    message: {
      en: '{count} fact(s) were recorded more than a day before the sale that they report: {facts}.',
      'zh-Hans': '{count} 条事实的录入时间早于所报告的销售一天以上：{facts}。',
    },
    fix: {
      en: 'Correct the date of the sale or of the recording.',
      'zh-Hans': '请更正销售日期或录入时间。',
    },
  },
  SALE_OUTSIDE_TERM: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) are outside the term of the contract and earn nothing: {facts}.',
      'zh-Hans': '{count} 条事实不在合同期内，不计佣：{facts}。',
    },
    fix: {
      en: 'Check the term of the contract, or the dates of the sales.',
      'zh-Hans': '请核对合同期限或销售日期。',
    },
  },
  SALE_AFTER_END: {
    severity: 'warning',
    message: {
      en: '{count} sale(s) were made after the deal had ended and earn nothing: {facts}.',
      'zh-Hans': '{count} 笔销售发生在合作终止之后，不计佣：{facts}。',
    },
    fix: {
      en: 'Check the notice that ended the deal, or the dates of the sales.',
      'zh-Hans': '请核对终止合作的通知或销售日期。',
    },
  },
  SALE_COUNTED_BY_NONE: {
    severity: 'warning',
    message: {
      en: '{count} sale(s) meet the conditions of no commission and earn nothing: {facts}.',
      'zh-Hans': '{count} 笔销售不符合任何佣金条款的条件，不计佣：{facts}。',
    },
    fix: {
      en: 'Give these sales their deliverable, session, product or code, or let a commission count them.',
      'zh-Hans': '请为这些销售补充交付内容、场次、商品或优惠码，或约定适用的佣金。',
    },
  },
  BASE_PART_MISSING: {
    severity: 'error',
    message: {
      en: '{count} sale(s) do not itemise {part}, which the contract deducts and other sales itemise; their money is taken as net of it: {facts}.',
      'zh-Hans':
        '{count} 笔销售未列明{part}，而合同约定扣除且其他销售已列明；其金额视为已扣除：{facts}。',
    },
    fix: {
      en: 'Give these sales the part in `breakdown`, with the amount 0 where there is none.',
      'zh-Hans': '请在这些销售的 `breakdown` 中列明该部分，没有的填 0。',
    },
  },
  QUANTITY_ASSUMED: {
    severity: 'warning',
    message: {
      en: '{clause}: {count} sale(s) do not say how many pieces of which product were sold; each counts as one piece: {facts}.',
      'zh-Hans': '{clause}：{count} 笔销售未写明商品或件数，每笔按一件计：{facts}。',
    },
    fix: {
      en: 'Give these sales their `productId` and `quantity`.',
      'zh-Hans': '请为这些销售补充 `productId` 与 `quantity`。',
    },
  },
  ADJUSTMENT_WITHOUT_SALE: {
    severity: 'error',
    message: {
      en: '{count} fact(s) adjust a sale that is not known yet: {facts}.',
      'zh-Hans': '{count} 条事实所调整的销售尚未知悉：{facts}。',
    },
    fix: { en: 'Record the sales that these change.', 'zh-Hans': '请补录所调整的销售。' },
  },
  ADJUSTMENT_CAPPED: {
    severity: 'hint',
    message: {
      en: '{count} fact(s) reversed more than was left of the sale; only the remainder counts: {facts}.',
      'zh-Hans': '{count} 条事实退回金额超过该笔销售余额，仅计余额：{facts}。',
    },
    fix: {
      en: 'Check the amounts if this is unexpected.',
      'zh-Hans': '如与预期不符，请核对金额。',
    },
  },
  WIN_WITHOUT_CHARGEBACK: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) win back a chargeback that is not known, and have no effect: {facts}.',
      'zh-Hans': '{count} 条拒付申诉成功的事实没有对应的拒付，未产生影响：{facts}。',
    },
    fix: {
      en: 'Record the chargeback, or let the fact name the one that was won.',
      'zh-Hans': '请补录该笔拒付，或在事实中指明申诉成功的拒付。',
    },
  },
  ADJUSTMENT_CREDITS_DIFFER: {
    severity: 'hint',
    message: {
      en: '{count} fact(s) credit other parties than the newest revision of their sale, which decides: {facts}.',
      'zh-Hans': '{count} 条事实的归因与所属销售的最新版本不同，以最新版本为准：{facts}。',
    },
    fix: {
      en: 'Nothing to do, unless the newest revision of the sale is wrong.',
      'zh-Hans': '如销售的最新版本无误，无需处理。',
    },
  },
  SALE_REVISION_IGNORED: {
    severity: 'error',
    message: {
      en: '{count} fact(s) do not supersede what is known and were ignored: {facts}.',
      'zh-Hans': '{count} 条事实未能取代已知事实，已忽略：{facts}。',
    },
    fix: {
      en: 'Give a changed sale a higher revision and its own currency.',
      'zh-Hans': '请为变更后的销售使用更高的版本号，并保持原币种。',
    },
  },
  SALE_REPEATED: {
    severity: 'hint',
    message: {
      en: '{count} fact(s) repeat a sale or an adjustment with equal content and count once: {facts}.',
      'zh-Hans': '{count} 条事实重复了内容相同的销售或调整，仅计一次：{facts}。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  SALE_CHANGE_UNKNOWN: {
    severity: 'warning',
    message: {
      en: '{count} credited sale(s) are of the change {change}, which this version does not know; they had no effect: {facts}.',
      'zh-Hans': '{count} 条归因销售的变动类型为 {change}，本版本不认识，未产生影响：{facts}。',
    },
    fix: {
      en: 'Settle with the version that wrote these sales.',
      'zh-Hans': '请使用写入这些销售的版本结算。',
    },
  },
  CREDIT_PARTY_UNKNOWN: {
    severity: 'hint',
    message: {
      en: '{count} credit(s) are to a party of the kind {party}, which this version does not know; they earned nobody anything: {facts}.',
      'zh-Hans': '{count} 笔归因的对象类型为 {party}，本版本不认识，未为任何人计酬：{facts}。',
    },
    fix: {
      en: 'Settle with the version that wrote these sales if a creator is behind these credits.',
      'zh-Hans': '若这些归因属于达人，请使用写入这些销售的版本结算。',
    },
  },
  CREDITED_TO_STRANGER: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) credit creators who are not parties to the contract, and earn them nothing: {creators} ({facts}).',
      'zh-Hans': '{count} 条事实归因给并非合同当事方的达人，不为其计酬：{creators}（{facts}）。',
    },
    fix: {
      en: 'Check the ids of the creators, unless the sales are of several deals.',
      'zh-Hans': '若销售并非来自多份合同，请核对达人编号。',
    },
  },
  CREDITED_DESPITE_CODE: {
    severity: 'warning',
    message: {
      en: '{count} sale(s) with the code {code}, which takes the whole order for its owner, are credited to somebody else and paid as credited: {facts}.',
      'zh-Hans':
        '{count} 笔销售使用优惠码 {code}，依约整单应归因于该码的持有人，却归因给他人，并按此计酬：{facts}。',
    },
    fix: {
      en: 'Check who is credited with these sales, and the owner of the code in the clause on attribution.',
      'zh-Hans': '请核对这些销售的归因，以及归因条款中该码的持有人。',
    },
  },
  CREDITED_BY_OTHER_POLICY: {
    severity: 'warning',
    message: {
      en: '{count} fact(s) were credited under the policy {policy}, not under that of the contract, {agreed}.',
      'zh-Hans': '{count} 条事实依据规则 {policy} 归因，而合同的规则为 {agreed}。',
    },
    fix: {
      en: 'Credit the orders under the policy that `livelane-contracts policy` writes, unless the parties agreed otherwise.',
      'zh-Hans': '除非各方另有约定，请用 `livelane-contracts policy` 写出的规则重新归因。',
    },
  },
} as const satisfies FindingCatalogue;
