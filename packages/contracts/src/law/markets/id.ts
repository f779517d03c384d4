import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Indonesia. */
export const ID = {
  market: 'ID',
  zone: 'Asia/Jakarta',
  languages: ['id'],
  labels: { id: 'Iklan', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation:
        'Consumer Protection Law 8/1999 (no creator rule found; the label is this project’s translation)',
      source: 'conventuslaw 68524; eyingbao',
      confidence: 'L',
      check: {
        check: 'label',
        accepted: ['Iklan'],
        refused: [],
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const ID_READING: ReadingOf<typeof ID> = {
  summaries: {
    label: ['No creator rule was found: say it anyway.', '未查到针对达人的规则：仍应标明。'],
  },
  rules: [],
};
