import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Malaysia. */
export const MY = {
  market: 'MY',
  zone: 'Asia/Kuala_Lumpur',
  languages: ['ms', 'en'],
  labels: { ms: 'Iklan', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'Content Code (wording of the label is this project’s)',
      from: '2022-05-30',
      source: 'shco.my; wjnt-law.com',
      confidence: 'M',
      check: {
        check: 'label',
        accepted: ['Iklan', 'Ad'],
        refused: [],
      },
    },
    leadData('Personal Data Protection Act 2010'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const MY_READING: ReadingOf<typeof MY> = {
  summaries: {
    label: [
      'Paid content is distinguishable from own content; complying is a defence.',
      '付费内容须与自有内容相区别；遵守守则可作为抗辩。',
    ],
  },
  rules: [
    {
      id: 'alcohol',
      citation: 'Content Code',
      from: '2022-05-30',
      source: 'shco.my',
      confidence: 'M',
      check: { check: 'note' },
      summary: ['Limits on the promotion of alcohol.', '限制推广酒类。'],
    },
  ],
};
