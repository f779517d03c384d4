import type { FindingCatalogue } from '@livelane/contracts/vocabulary';
import { NOT_KNOWN } from './not-known.ts';
import { OF_TEXTS } from './of-texts.ts';

/**
 * The findings of a grade, by code: severity, message and fix in English and Simplified Chinese. `error`: the
 * creator fails a gate. `warning`: resolve it before a deal. `hint`: a smaller gap in the input.
 * @example
 * ```ts
 * import { GRADE_FINDINGS } from '@livelane/kol-score';
 * GRADE_FINDINGS.FEE_UNKNOWN.severity; // => "warning"
 * ```
 */
export const GRADE_FINDINGS = {
  // Gates that are not passed
  PLATFORM_DIFFERS: {
    severity: 'error',
    message: {
      en: 'The creator publishes on {platform}; the brief is for {wanted}.',
      'zh-Hans': '达人在 "{platform}" 发布内容，而需求单平台为 "{wanted}"。',
    },
    fix: {
      en: 'Choose a creator of that platform, or change the platform of the brief.',
      'zh-Hans': '请选择该平台的达人，或修改需求单的平台。',
    },
  },
  AUDIENCE_NOT_SHIPPABLE: {
    severity: 'error',
    message: {
      en: '{share} of the audience can be shipped to; at least {least} is required.',
      'zh-Hans': '{share} 的受众位于可发货市场；至少需要 {least}。',
    },
    fix: {
      en: 'Choose a creator with another audience, or ship to more markets and name them in `shippableMarkets`.',
      'zh-Hans': '请选择受众不同的达人，或扩大发货市场并填入 `shippableMarkets`。',
    },
  },
  COMPETITOR_SERVED: {
    severity: 'error',
    message: {
      en: 'A competitor paid the creator in the last {days} days: {competitors}.',
      'zh-Hans': '最近 {days} 天内为竞品做过商单："{competitors}"。',
    },
    fix: {
      en: 'Wait until that work is old enough, or choose another creator.',
      'zh-Hans': '请等待该商单过期，或选择其他达人。',
    },
  },
  FEE_ABOVE_BUDGET: {
    severity: 'error',
    message: {
      en: 'The creator asks for {fee}; the budget is {budget}.',
      'zh-Hans': '达人报价 {fee}，超出预算 {budget}。',
    },
    fix: {
      en: 'Negotiate the fee, raise `budget` of the brief, or choose another creator.',
      'zh-Hans': '请议价、提高需求单的 `budget`，或选择其他达人。',
    },
  },
  ORDERS_TOO_FEW: {
    severity: 'error',
    message: {
      en: '{work} can bring about {orders} orders; at least {least} are wanted for a sale.',
      'zh-Hans': '{work}约可成交 {orders} 单；带货至少需要 {least} 单。',
    },
    fix: {
      en: 'Choose a creator with more viewers. If past lives had more, enter them in `lives`.',
      'zh-Hans': '请选择观众更多的达人；若过往直播观众更多，请填入 `lives`。',
    },
  },
  PERMIT_NOT_SHOWN: {
    severity: 'error',
    message: {
      en: 'No valid permit was shown: {permits}.',
      'zh-Hans': '未出示有效许可：“{permits}”。',
    },
    fix: {
      en: 'Ask the creator for it, and enter it in `permits` of the profile.',
      'zh-Hans': '请向达人索取，并填入档案的 `permits`。',
    },
  },
  // Gates that could not be decided
  AUDIENCE_COUNTRIES_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'The countries of the audience are not known; as few in reach of your shop are assumed as one creator in ten has.',
      'zh-Hans': '受众国家分布未知；可发货占比按最低一成达人估算。',
    },
    fix: {
      en: 'Ask for the audience report of the platform, and enter `audience.countries`.',
      'zh-Hans': '请索取平台的受众报告，并填写 `audience.countries`。',
    },
  },
  CREATOR_ABROAD: {
    severity: 'warning',
    message: {
      en: 'The creator lives in {market}, your shop ships to {markets}, and the countries of the audience are not known: {share} of it is assumed in reach, as one creator in ten has at most.',
      'zh-Hans':
        '达人位于 {market}，店铺发货至 {markets}，而受众国家分布未知：可发货占比按最低一成达人的 {share} 估算。',
    },
    fix: {
      en: 'Ask for the audience report of the platform before a deal, and enter `audience.countries`.',
      'zh-Hans': '签约前请索取平台的受众报告，并填写 `audience.countries`。',
    },
  },
  PERMITS_NOT_STATED: {
    severity: 'warning',
    message: {
      en: 'The brief does not state which permits a creator must hold, so none was checked.',
      'zh-Hans': '需求单未列明达人须持有的许可，因此未核对。',
    },
    fix: {
      en: 'Fill them in with `livelane-contracts permits`; an empty list states that none is needed.',
      'zh-Hans': '请用 `livelane-contracts permits` 填写；空列表表示无需许可。',
    },
  },
  SPONSORS_NOT_NAMED: {
    severity: 'hint',
    message: {
      en: '{count} sponsored post(s) name no brand, so work for a competitor may be among them.',
      'zh-Hans': '{count} 条商单未注明品牌，其中可能有竞品商单。',
    },
    fix: {
      en: 'Enter `brand` of these posts.',
      'zh-Hans': '请填写这些内容的 `brand`。',
    },
  },
  ...NOT_KNOWN,
  ...OF_TEXTS,
  // Lists
  PERSON_TWICE: {
    severity: 'hint',
    message: {
      en: '{person} has more than one account in the list: {accounts}.',
      'zh-Hans': '“{person}” 在列表中有多个账号：{accounts}。',
    },
    fix: {
      en: 'Choose one of them; what one account sells, the other may already count.',
      'zh-Hans': '请择一；同一销量可能被两个账号重复计入。',
    },
  },
  PEERS_TOO_FEW: {
    severity: 'warning',
    message: {
      en: 'Fewer than {least} of the {given} peers can be used, so the engagement prior of the benchmarks was used.',
      'zh-Hans': '{given} 位参照达人中可用的不足 {least} 位，因此使用基准的互动率先验。',
    },
    fix: {
      en: 'Give more peers, each with followers and at least 3 posts that show their figures.',
      'zh-Hans': '请提供更多参照达人，每位须有粉丝数及至少 3 条公开数据的内容。',
    },
  },
  // Authenticity
  FIGURES_TO_REVIEW: {
    severity: 'warning',
    message: {
      en: 'The figures of the posts should be reviewed by people: {evidence}.',
      'zh-Hans': '内容数据需要人工复核：{evidence}。',
    },
    fix: {
      en: 'Compare them with what the creator’s own account shows. They prove nothing by themselves.',
      'zh-Hans': '请与达人账号后台的数据核对。这些数据本身并不证明任何问题。',
    },
  },
  FIGURES_TOO_FEW: {
    severity: 'hint',
    message: {
      en: 'The figures of the posts could not be reviewed: {evidence}.',
      'zh-Hans': '内容数据无法复核：{evidence}。',
    },
    fix: {
      en: 'Ask the creator for the figures that are missing.',
      'zh-Hans': '请向达人索取缺少的数据。',
    },
  },
  // Campaigns that were learned from
  CAMPAIGN_NOT_COUNTED: {
    severity: 'warning',
    message: {
      en: 'Session {session} was not a show ({kind}); the expectation is unchanged.',
      'zh-Hans': '场次 "{session}" 不是正式直播（"{kind}"）；预期不变。',
    },
    fix: {
      en: 'Learn from the settlement of a show.',
      'zh-Hans': '请用正式直播的结算单学习。',
    },
  },
  CAMPAIGN_OF_ANOTHER: {
    severity: 'warning',
    message: {
      en: 'Settlement {settlement} neither pays {creator} nor has sales credited to {creator}; the expectation is unchanged.',
      'zh-Hans':
        '结算单 "{settlement}" 未向 "{creator}" 付款，也没有归因给该达人的销售；预期不变。',
    },
    fix: {
      en: 'Use the settlement, log and credited sales of a campaign of this creator.',
      'zh-Hans': '请使用该达人活动的结算单、直播日志和归因销售。',
    },
  },
  CAMPAIGN_OF_OTHER_PRODUCTS: {
    severity: 'warning',
    message: {
      en: 'Session {session} sold products that the brief does not name: {products}, {share} of what it sold. Their category and price tier are not known here; they count by half.',
      'zh-Hans':
        '场次 "{session}" 售卖了需求单之外的商品：{products}，占 {share}。其品类和价位未知，按一半计入。',
    },
    fix: {
      en: 'If these are products of the brief, enter them in `products` under the id of the shop and grade anew; else learn in a grade for their own brief.',
      'zh-Hans':
        '若属于该需求单，请按店铺的商品编号填入 `products` 并重新评分；否则请用对应需求单的评分学习。',
    },
  },
  CAMPAIGN_ELSEWHERE: {
    severity: 'warning',
    message: {
      en: 'No buyer of session {session} was in {market}; those whose market is known were in {markets}. The session counts by half.',
      'zh-Hans':
        '场次 "{session}" 没有来自 {market} 的买家；已知买家位于 {markets}。该场按一半计入。',
    },
    fix: {
      en: 'Learn in a grade for that market.',
      'zh-Hans': '请用该市场的评分学习。',
    },
  },
  CAMPAIGN_ASSUMED: {
    severity: 'warning',
    message: {
      en: 'Session {session} was not a show ({kind}) and changed the expectation as if it had been one.',
      'zh-Hans': '场次 "{session}" 不是正式直播（"{kind}"），但按正式直播改变了预期。',
    },
    fix: {
      en: 'Use the previous grade for deals.',
      'zh-Hans': '签约请使用此前的评分。',
    },
  },
  CAMPAIGN_TWICE: {
    severity: 'hint',
    message: {
      en: 'Session {session} was given more than once; it counts once, by settlement {settlement}.',
      'zh-Hans': '场次 "{session}" 重复提供，仅按结算单 "{settlement}" 计入一次。',
    },
    fix: {
      en: 'Nothing is needed; of two settlements of a session the one that knew more counts.',
      'zh-Hans': '无需处理；同一场次有两份结算单时，以所知更全的为准。',
    },
  },
  SETTLEMENT_WITH_ERRORS: {
    severity: 'warning',
    message: {
      en: 'Settlement {settlement} has findings of the severity error: {codes}.',
      'zh-Hans': '结算单 "{settlement}" 有严重程度为错误的问题："{codes}"。',
    },
    fix: {
      en: 'Resolve them, then update the previous grade with the corrected settlement.',
      'zh-Hans': '请先解决，再用此前的评分和更正后的结算单学习。',
    },
  },
  EVENT_UNKNOWN: {
    severity: 'hint',
    message: {
      en: 'The session log has {count} event(s) of the type {type}, which this version does not know; they had no effect.',
      'zh-Hans': '直播日志含 {count} 个类型为 "{type}" 的事件，本版本不认识，未产生影响。',
    },
    fix: {
      en: 'Update the grade with the version that wrote the log.',
      'zh-Hans': '请使用写入该日志的版本更新评分。',
    },
  },
  ENTRY_UNKNOWN: {
    severity: 'hint',
    message: {
      en: 'Settlement {settlement} has {count} line(s) or posting(s) of {names}, which this version does not know.',
      'zh-Hans': '结算单 "{settlement}" 含 {count} 条属于 "{names}" 的分录，本版本不认识。',
    },
    fix: {
      en: 'Update the grade with the version that wrote the settlement.',
      'zh-Hans': '请使用写入该结算单的版本更新评分。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link GRADE_FINDINGS}. */
export type GradeCode = keyof typeof GRADE_FINDINGS;
