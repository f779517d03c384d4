import type { FindingCatalogue } from '@livelane/contracts/vocabulary';

/** The findings of a grade about what posts say, and about videos; part of `GRADE_FINDINGS`. They ask people to read, and judge nobody. */
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
  VIDEO_EXPECTED: {
    severity: 'hint',
    message: {
      en: 'The brief asks for a video: what is expected is that of one video, viewers are views, and past lives do not count. The rates are illustrative.',
      'zh-Hans':
        '需求单要求视频：预期为一条视频的结果，观众数为播放量，过往直播不计入。转化率为示例值。',
    },
    fix: {
      en: 'Replace them by those of your own videos with `benchmarks`, or ask for a live.',
      'zh-Hans': '请用 `benchmarks` 换成贵方视频的数据，或改为直播。',
    },
  },
} as const satisfies FindingCatalogue;
