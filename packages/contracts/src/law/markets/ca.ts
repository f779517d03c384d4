import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Canada. */
export const CA = {
  market: 'CA',
  zone: 'America/Toronto',
  languages: ['en', 'fr'],
  labels: { en: 'Ad', fr: 'Publicité' },
  rules: [
    {
      id: 'label',
      citation: 'Competition Act; Ad Standards Influencer Marketing Disclosure Guidelines',
      from: '~2018-01-01',
      source: 'adstandards.ca; caravellaw',
      confidence: 'M',
      check: {
        check: 'label',
        accepted: ['#ad', '#sponsored', '#BrandPartner', '#BrandAmbassador'],
        refused: [],
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const CA_READING: ReadingOf<typeof CA> = {
  summaries: {
    label: [
      'The disclosure is inseparable from the post, not in the bio or the comments.',
      '披露须与内容不可分割，不得仅放在简介或评论中。',
    ],
  },
  rules: [
    {
      id: 'quebec-french',
      about: ['wording'],
      citation: 'Charter of the French language (Quebec)',
      source: 'caravellaw',
      confidence: 'U',
      check: { check: 'note' },
      summary: [
        'Content for Quebec may have to be in French as well.',
        '面向魁北克的内容可能还须使用法语。',
      ],
    },
    {
      id: 'liability',
      citation: 'Competition Act',
      source: 'caravellaw',
      confidence: 'M',
      check: { check: 'liability', who: ['brand', 'creator'], upTo: null },
      summary: ['Brand and creator both answer.', '品牌与达人均须承担责任。'],
    },
  ],
};
