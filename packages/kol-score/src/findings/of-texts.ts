import type { FindingCatalogue } from '@livelane/contracts/vocabulary';

/** The findings of a grade about what posts say; part of `GRADE_FINDINGS`. They ask people to read, and judge nobody. */
export const OF_TEXTS = {
  TEXTS_TO_READ: {
    severity: 'hint',
    message: {
      en: '{count} of {texts} known texts have words on {topics}. A word says nothing by itself.',
      'zh-Hans': '已知的 {texts} 条文本中有 {count} 条含{topics}类词语。词语本身不说明问题。',
    },
    fix: {
      en: 'Read these posts, and decide whether they suit the brand.',
      'zh-Hans': '请阅读这些内容，再判断是否适合品牌。',
    },
  },
  COMPETITOR_IN_TEXTS: {
    severity: 'hint',
    message: {
      en: '{count} text(s) of the last {days} days name a competitor without saying who paid: {competitors}.',
      'zh-Hans': '最近 {days} 天有 {count} 条文本提到竞品，但未注明是否商单：“{competitors}”。',
    },
    fix: {
      en: 'Ask whether these posts were paid for, and enter `sponsored` and `brand`.',
      'zh-Hans': '请询问这些内容是否为商单，并填写 `sponsored` 和 `brand`。',
    },
  },
} as const satisfies FindingCatalogue;
