import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** The United Kingdom. */
export const GB = {
  market: 'GB',
  zone: 'Europe/London',
  languages: ['en'],
  labels: { en: 'Ad' },
  priceEnding: '9',
  rules: [
    {
      id: 'label',
      citation: 'CAP Code section 2 (edits of 2025-04-07)',
      from: '2025-04-07',
      source: 'asa.org.uk recognising-ads',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['Ad', '#ad'],
        refused: [],
      },
    },
    {
      id: 'live.start',
      citation: 'CAP Code section 2 (edits of 2025-04-07)',
      from: '2025-04-07',
      source: 'asa.org.uk recognising-ads',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'at-start' },
        medium: 'either',
        applies: 'always',
      },
    },
    leadData('UK GDPR; Data Protection Act 2018'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const GB_READING: ReadingOf<typeof GB> = {
  summaries: {
    label: ['"Ad" up front; the hash is optional.', '在前面标明 “Ad”；井号可有可无。'],
    'live.start': ['Prominent, at the beginning.', '须在开头醒目标明。'],
  },
  rules: [
    {
      id: 'penalty',
      citation: 'Digital Markets, Competition and Consumers Act 2024, Part 4 ch. 1',
      from: '2025-04-06',
      source: 'osborneclarke 2025-04; stephens-scown; gordonsols',
      confidence: 'H',
      check: {
        check: 'liability',
        who: ['brand', 'creator'],
        upTo: { currency: 'GBP', minor: '30000000' },
      },
      summary: [
        'The regulator fines directly: the higher of 300,000 GBP or 10 % of turnover; concealed incentivised reviews are banned.',
        '监管机构可直接罚款：30 万英镑或营业额 10%，取较高者；禁止隐瞒激励的评价。',
      ],
    },
    {
      id: 'reviews',
      about: ['endorsement'],
      citation: 'Digital Markets, Competition and Consumers Act 2024, Part 4 ch. 1',
      from: '2025-04-06',
      source: 'taylorwessing PLAY; osborneclarke 2025-04',
      confidence: 'H',
      check: { check: 'note' },
      summary: ['A review that hides its incentive is banned.', '禁止隐瞒激励的评价。'],
    },
  ],
};
