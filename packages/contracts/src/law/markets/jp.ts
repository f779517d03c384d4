import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Japan. */
export const JP = {
  market: 'JP',
  zone: 'Asia/Tokyo',
  languages: ['ja'],
  labels: { ja: '広告', en: 'Ad' },
  priceEnding: '8',
  rules: [
    {
      id: 'label',
      citation: 'Cabinet Office Notification 19 of 2023-03-28 (AUMRA art. 5(iii))',
      from: '2023-10-01',
      source: 'kajo.co.jp Q4; tanii-law.jp 2025-08-18',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['広告', '宣伝', 'プロモーション', 'PR'],
        refused: [],
      },
    },
    leadData('Act on the Protection of Personal Information'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const JP_READING: ReadingOf<typeof JP> = {
  summaries: {
    label: [
      'Advertising must be recognisable as such; on-screen notes that are too brief and buried hashtags fail.',
      '须能识别为广告；过短的画面提示和淹没在标签中的标注不合格。',
    ],
  },
  rules: [
    {
      id: 'liability',
      citation: 'AUMRA art. 5(iii), Notification 19',
      from: '2023-10-01',
      source: 'kajo.co.jp Q4; j-cast 15461047',
      confidence: 'H',
      check: { check: 'liability', who: ['brand'], upTo: null },
      summary: [
        'Only the business is addressed, not the creator.',
        '仅规制经营者（广告主），不规制达人。',
      ],
    },
    {
      id: 'live-rule',
      citation: 'AUMRA art. 5(iii), Notification 19',
      source: 'kajo.co.jp Q4; tanii-law.jp 2025-08-18',
      confidence: 'U',
      check: { check: 'note' },
      summary: ['No explicit rule on live streams was found.', '未查到针对直播的明文规定。'],
    },
    {
      id: 'prizes',
      about: ['giveaway'],
      citation: 'Limits on prizes of draws (act not read)',
      source: 'amida-san.com',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'The prize of a draw is at most 20 times a price below 5,000 JPY, else 100,000 JPY; all prizes together at most 2 % of the sales.',
        '抽奖奖品：售价低于 5,000 日元的，不超过售价 20 倍，否则不超过 10 万日元；奖品总额不超过销售额的 2%。',
      ],
    },
  ],
};
