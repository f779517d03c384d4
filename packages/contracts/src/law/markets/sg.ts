import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Singapore. */
export const SG = {
  market: 'SG',
  zone: 'Asia/Singapore',
  languages: ['en'],
  labels: { en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation:
        'ASAS Guidelines for Interactive Marketing Communication & Social Media (2016-08-29)',
      from: '2016-09-29',
      source: 'lexology ed9ef10a; channelnewsasia 5539416',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['Ad', 'Sponsored'],
        refused: [],
      },
    },
    {
      id: 'live.start',
      citation:
        'ASAS Guidelines for Interactive Marketing Communication & Social Media (2016-08-29)',
      from: '2016-09-29',
      source: 'lexology ed9ef10a',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'at-start' },
        medium: 'either',
        applies: 'always',
      },
    },
    leadData('Personal Data Protection Act 2012'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const SG_READING: ReadingOf<typeof SG> = {
  summaries: {
    label: ['Free of clutter, clear and prominent.', '须清楚、醒目、不被遮掩。'],
    'live.start': ['As early as reasonably possible.', '在合理可行的范围内尽早披露。'],
  },
  rules: [
    {
      id: 'sanctions',
      citation:
        'ASAS Guidelines for Interactive Marketing Communication & Social Media (2016-08-29)',
      from: '2016-09-29',
      source: 'channelnewsasia 5539416',
      confidence: 'H',
      check: { check: 'note' },
      summary: ['No fines: advice, and content is taken down.', '不罚款：给予建议并下架内容。'],
    },
    {
      id: 'e-sign',
      citation: 'Electronic Transactions Act 2010',
      from: '~2010-01-01',
      source: 'netrust.net 2022-04-13',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Electronic signatures count; secure ones weigh more.',
        '电子签名有效；安全电子签名效力更高。',
      ],
    },
  ],
};
