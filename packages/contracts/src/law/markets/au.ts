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
      about: ['health-claim', 'endorsement'],
      citation: 'Therapeutic goods advertising rules',
      source: 'citation from memory',
      confidence: 'U',
      check: { check: 'note' },
      summary: [
        'Paid testimonials for therapeutic goods may be banned.',
        '治疗用品的付费推荐可能被禁止。',
      ],
    },
    {
      id: 'liability',
      citation: 'AANA Code of Ethics 2.7; Australian Consumer Law',
      from: '2021-02-01',
      source: 'aana.com.au; sociallawco.com.au',
      confidence: 'H',
      check: { check: 'liability', who: ['brand'], upTo: null },
      summary: ['The advertiser answers first.', '主要由广告主承担责任。'],
    },
    {
      id: 'e-sign',
      citation: 'Electronic Transactions Acts',
      source: 'netrust.net 2022-04-13; ssopdot.com 19655',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Electronic signatures count whatever their technology.',
        '电子签名不论采用何种技术均有效。',
      ],
    },
    {
      id: 'gift-vouchers',
      about: ['gift-voucher'],
      citation: 'Rules on gift cards (not read)',
      from: '2019-11-01',
      source: 'centrepointfinance.com.au',
      confidence: 'M',
      check: { check: 'note' },
      summary: ['Gift vouchers stay valid for at least three years.', '礼品券的有效期不少于三年。'],
    },
  ],
};
