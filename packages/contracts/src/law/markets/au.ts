import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Australia. */
export const AU = {
  market: 'AU',
  zone: 'Australia/Sydney',
  languages: ['en'],
  labels: { en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'AANA Code of Ethics 2.7 and Practice Note; Australian Consumer Law',
      from: '2021-02-01',
      source: 'aana.com.au; sociallawco.com.au',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: [
          '#ad',
          'Advert',
          'Advertising',
          'Branded Content',
          'Paid Partnership',
          'Paid Promotion',
        ],
        refused: ['#sp', 'Spon', 'gifted', 'Affiliate', 'Collab', 'thanks to'],
      },
    },
    {
      id: 'live.start',
      citation: 'AANA Code of Ethics 2.7 and Practice Note',
      from: '2021-02-01',
      source: 'aana.com.au',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'at-start' },
        medium: 'either',
        applies: 'always',
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const AU_READING: ReadingOf<typeof AU> = {
  summaries: {
    label: ['Clear, obvious and upfront.', '须清楚、明显并置于前面。'],
    'live.start': ['Upfront: at the beginning.', '置于前面：开头即标明。'],
  },
  rules: [
    {
      id: 'health-testimonials',
      citation: 'Therapeutic goods advertising rules',
      source: 'citation from memory',
      confidence: 'U',
      check: { check: 'note' },
      summary: [
        'Paid testimonials for therapeutic goods may be banned.',
        '治疗用品的付费推荐可能被禁止。',
      ],
    },
  ],
};
