import type { FindingCatalogue } from '../vocabulary/index.ts';

/** Advice that a contract does not follow, by code. Each is a choice that people may have made on purpose. */
export const ADVICE_FINDINGS = {
  ADVICE_STAGES: {
    severity: 'hint',
    message: {
      en: '{early} of the fixed fee is paid before the result is known; advised are at most 70%.',
      'zh-Hans': '固定费用的 {early} 在效果认定之前支付；建议不超过 70%。',
    },
    fix: {
      en: 'Pay 30% at signing, 40% after publication and 30% after the assessment, as a performance deposit.',
      'zh-Hans': '签约付 30%、发布后付 40%、考核后付 30% 作为效果保证金。',
    },
  },
  ADVICE_MODEL_NEW: {
    severity: 'hint',
    message: {
      en: 'The brief is for awareness, and the creator is paid by commission alone.',
      'zh-Hans': '需求单的目标是品牌认知，而达人仅按佣金计酬。',
    },
    fix: {
      en: 'Agree on a fixed fee with a bonus: a new product sells little at first.',
      'zh-Hans': '建议采用固定费用加效果奖金：新品初期成交有限。',
    },
  },
  ADVICE_MODEL_SALES: {
    severity: 'hint',
    message: {
      en: 'The brief is for sales, and nothing that the creator is paid depends on a result.',
      'zh-Hans': '需求单的目标是销售，而达人的报酬与效果无关。',
    },
    fix: {
      en: 'Agree on a commission, or on a bonus for credited orders.',
      'zh-Hans': '建议约定佣金，或按归因订单数发放奖金。',
    },
  },
  ADVICE_TEST_FIRST: {
    severity: 'hint',
    message: {
      en: 'The deal reaches {markets} markets on {platforms} platforms at once.',
      'zh-Hans': '合作同时覆盖 {markets} 个市场、{platforms} 个平台。',
    },
    fix: {
      en: 'Try one market and one platform first, and extend what works.',
      'zh-Hans': '建议先测试单一市场与单一平台，再扩大有效的部分。',
    },
  },
  ADVICE_FIGURES: {
    severity: 'hint',
    message: {
      en: 'No more than {count} figure(s) are reported.',
      'zh-Hans': '仅约定提供 {count} 项数据。',
    },
    fix: {
      en: 'Ask for views, interactions and orders, each with its definition.',
      'zh-Hans': '建议约定播放、互动与订单数据，并写明统计口径。',
    },
  },
  ADVICE_QUESTIONS: {
    severity: 'hint',
    message: {
      en: "A live is agreed in which the host need not answer viewers' questions.",
      'zh-Hans': '约定的直播无须回答观众提问。',
    },
    fix: {
      en: 'Agree that questions are answered: talk is what makes a live sell.',
      'zh-Hans': '建议约定回答提问：互动是直播成交的关键。',
    },
  },
  ADVICE_ADVERTISING_USE: {
    severity: 'hint',
    message: {
      en: "The creator's likeness may be used in advertising, and no fee is named for it.",
      'zh-Hans': '达人肖像可用于广告，而未约定相应费用。',
    },
    fix: {
      en: 'Restrict it to social media, or pay for advertising by a fee of its own.',
      'zh-Hans': '建议限于社交媒体使用，或另行约定广告使用费。',
    },
  },
  ADVICE_GRADE: {
    severity: 'warning',
    message: {
      en: 'The grade says that the creator fails {count} requirement(s) of the brief.',
      'zh-Hans': '评分显示该达人有 {count} 项不符合需求单的要求。',
    },
    fix: {
      en: 'Look at the gates of the grade before you sign.',
      'zh-Hans': '签约前请核对评分中的门槛项。',
    },
  },
  ADVICE_NO_GRADE: {
    severity: 'hint',
    message: {
      en: 'The contract rests on no grade of the creator.',
      'zh-Hans': '合同未以达人评分为依据。',
    },
    fix: {
      en: 'Grade the creator for this brief, and draft with the grade.',
      'zh-Hans': '建议先按本需求单对该达人评分，再据此起草。',
    },
  },
} as const satisfies FindingCatalogue;

/** The code of an advice that was not followed. */
export type AdviceCode = keyof typeof ADVICE_FINDINGS;
