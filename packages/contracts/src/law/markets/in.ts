import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** India. */
export const IN = {
  market: 'IN',
  zone: 'Asia/Kolkata',
  languages: ['en'],
  labels: { en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'Consumer Protection Act 2019; Endorsement Know-hows of 2023-01-20',
      from: '2023-01-20',
      source: 'livemint 11674237153737; greaterkashmir 2023-03',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['advertisement', 'ad', 'sponsored', 'collaboration', 'partnership'],
        refused: [],
      },
    },
    {
      id: 'live.continuous',
      citation: 'Endorsement Know-hows of 2023-01-20 (live streams)',
      from: '2023-01-20',
      source: 'zeenews 2564200; livemint 11674237153737',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'continuous' },
        medium: 'both',
        applies: 'always',
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const IN_READING: ReadingOf<typeof IN> = {
  summaries: {
    label: [
      'Simple, clear words; in video by sound and by picture.',
      '用语简单清楚；视频须同时以声音和画面披露。',
    ],
    'live.continuous': [
      'In a live stream the disclosure is shown continuously and prominently during the entire stream.',
      '直播中须全程持续、醒目地显示披露。',
    ],
  },
  rules: [
    {
      id: 'penalty',
      citation: 'Consumer Protection Act 2019',
      source: 'livemint 11674237153737',
      confidence: 'M',
      check: {
        check: 'liability',
        who: ['brand', 'creator'],
        upTo: { currency: 'INR', minor: '500000000' },
      },
      summary: [
        'Up to 1 million INR, 5 million when repeated; endorsement ban of one to three years.',
        '最高罚款 100 万卢比，再犯 500 万；并可禁止代言一至三年。',
      ],
    },
  ],
};
