import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Ireland. */
export const IE = {
  market: 'IE',
  zone: 'Europe/Dublin',
  languages: ['en', 'ga'],
  labels: { en: 'Ad', ga: 'Fógra' },
  rules: [
    {
      id: 'label',
      citation: 'No creator rule verified; the label is this project’s translation',
      source: 'none read for creators',
      confidence: 'U',
      check: { check: 'label', accepted: ['Ad'], refused: [] },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const IE_READING: ReadingOf<typeof IE> = {
  summaries: {
    label: ['No creator rule was verified: say it anyway.', '未核实到针对达人的规则：仍应标明。'],
  },
  rules: [
    {
      id: 'gift-vouchers',
      about: ['gift-voucher'],
      citation: 'Rules on gift vouchers (act not read)',
      from: '~2019-01-01',
      source: 'irishlegal.com',
      confidence: 'M',
      check: { check: 'note' },
      summary: ['Gift vouchers stay valid for at least five years.', '礼品券的有效期不少于五年。'],
    },
  ],
};
