import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Invented rules of a market, to show what a new market takes. */
export const PL = {
  market: 'PL',
  zone: 'Europe/Warsaw',
  languages: ['pl'],
  labels: { pl: 'Materiał reklamowy', en: 'Ad' },
  priceEnding: '9',
  rules: [
    {
      id: 'label',
      citation: 'Invented Act 1',
      from: '2026-03-01',
      source: 'none',
      confidence: 'H',
      check: { check: 'label', accepted: ['Materiał reklamowy'], refused: [] },
    },
    {
      id: 'live',
      citation: 'Invented Act 2',
      from: '2026-03-01',
      source: 'none',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'continuous' },
        medium: 'picture',
        applies: 'always',
      },
    },
    {
      id: 'permit',
      citation: 'Invented Act 3',
      from: '2026-03-01',
      source: 'none',
      confidence: 'H',
      check: {
        check: 'creator-permit',
        permit: { en: 'the invented permit', 'zh-Hans': '虚构许可' },
        says: { en: 'Creators hold an invented permit.', 'zh-Hans': '达人须持有虚构许可。' },
      },
    },
    {
      id: 'doubtful-permit',
      citation: 'Invented Act 6',
      source: 'none',
      confidence: 'L',
      check: {
        check: 'creator-permit',
        permit: { en: 'the doubtful permit', 'zh-Hans': '存疑许可' },
        says: { en: 'Creators may need another permit.', 'zh-Hans': '达人可能须持有其他许可。' },
      },
    },
    {
      id: 'discounts',
      citation: 'Invented Act 4',
      from: '2026-03-01',
      source: 'none',
      confidence: 'M',
      check: {
        check: 'discount-cap',
        most: 100_000,
        says: { en: 'At most a tenth off.', 'zh-Hans': '折扣不得超过一成。' },
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const PL_READING: ReadingOf<typeof PL> = {
  summaries: {
    label: ['Say that it is advertising.', '须标明广告。'],
    live: ['Show it all the time.', '须全程显示。'],
  },
  rules: [
    {
      id: 'note',
      citation: 'Invented Act 5',
      source: 'none',
      confidence: 'U',
      check: { check: 'note' },
      summary: ['Nothing to check.', '无须检查。'],
    },
  ],
};
