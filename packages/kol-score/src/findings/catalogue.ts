import type { FindingCatalogue } from '@livelane/contracts/vocabulary';
import { NOT_KNOWN } from './not-known.ts';
import { OF_CAMPAIGNS } from './of-campaigns.ts';
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
  COSTS_ABOVE_BUDGET: {
    severity: 'error',
    message: {
      en: 'Fee and samples of one live cost {fee}; the budget is {budget}.',
      'zh-Hans': '一场直播的费用和样品共 {fee}，超出预算 {budget}。',
    },
    fix: {
      en: 'Negotiate the fee, lower `samples` or raise `budget` of the brief, or choose another creator.',
      'zh-Hans': '请议价、降低需求单的 `samples` 或提高 `budget`，或选择其他达人。',
    },
  },
  SALE_LOSES_MONEY: {
    severity: 'error',
    message: {
      en: 'A commission of {commission} is more than the margin of the products after returns: every sale loses money.',
      'zh-Hans': '佣金 {commission} 高于商品扣除退货后的毛利：每一单都亏损。',
    },
    fix: {
      en: 'Negotiate the commission, or correct `margin` of the products.',
      'zh-Hans': '请议定更低的佣金，或更正商品的 `margin`。',
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
    severity: 'error',
    message: {
      en: 'The creator lives in {market}, your shop ships to {markets}, and the countries of the audience are not known: nobody is assumed to be in reach.',
      'zh-Hans':
        '达人位于 {market}，店铺发货至 {markets}，而受众国家分布未知：按无可发货受众计算。',
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
      en: 'Fill them in with `livelane-contracts permits` of the package `@livelane/contracts`; an empty list states that none is needed.',
      'zh-Hans':
        '请用软件包 `@livelane/contracts` 的 `livelane-contracts permits` 填写；空列表表示无需许可。',
    },
  },
  CATEGORIES_DIFFER: {
    severity: 'hint',
    message: {
      en: 'The creator is known for {known}; none of it is a category of the products: {wanted}. Viewers who came for something else buy less; score and rate count it only in part.',
      'zh-Hans':
        '达人的类目为“{known}”，均不是商品的类目“{wanted}”。为其他内容而来的观众购买较少，得分与转化率仅部分计入。',
    },
    fix: {
      en: 'Give one category the same name in both (`--category-map` of `import`) if it is one; otherwise look at the posts before a deal.',
      'zh-Hans':
        '若为同一类目，请统一名称（`import` 的 `--category-map`）；否则签约前请查看其内容。',
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
  GRADES_EXPIRED: {
    severity: 'warning',
    message: {
      en: '{count} of {of} grade(s) had expired by {date}: {creators}. What is planned with them rests on old figures.',
      'zh-Hans':
        '截至 {date}，{of} 个评分中有 {count} 个已过期："{creators}"。据此所作的计划使用的是旧数据。',
    },
    fix: {
      en: 'Grade these creators again with `rank`.',
      'zh-Hans': '请用 `rank` 重新评分。',
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
  ...OF_CAMPAIGNS,
} as const satisfies FindingCatalogue;

/** A code of {@link GRADE_FINDINGS}. */
export type GradeCode = keyof typeof GRADE_FINDINGS;
