import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Germany. */
export const DE = {
  market: 'DE',
  zone: 'Europe/Berlin',
  languages: ['de'],
  labels: { de: 'Werbung', en: 'Ad' },
  priceEnding: '9',
  rules: [
    {
      id: 'label',
      citation: 'UWG § 5a(4); MStV §§ 8, 22',
      from: '2022-05-28',
      source: 'haufe HI15226835',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['Werbung', 'Anzeige'],
        refused: ['#ad', 'sponsored by'],
      },
    },
    {
      id: 'live.continuous',
      citation: 'MStV § 22; BVerwG 6 C 27.18 of 2020-06-24 (a television case)',
      from: '2020-06-24',
      source: 'bverwg 240620U6C27.18.0; lfk.de',
      confidence: 'M',
      check: {
        check: 'live-disclosure',
        when: { rule: 'continuous' },
        medium: 'picture',
        applies: 'always',
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const DE_READING: ReadingOf<typeof DE> = {
  summaries: {
    label: [
      '"Werbung" or "Anzeige" at the start; consideration is presumed unless the creator rebuts it.',
      '开头标明“Werbung”或“Anzeige”；推定收受对价，由达人举证反驳。',
    ],
    'live.continuous': [
      'Live shopping resembles a "Dauerwerbesendung": announced at the start and marked throughout.',
      '直播带货近似“持续广告节目”：开始时预告并全程标注。',
    ],
  },
  rules: [
    {
      id: 'consideration-presumed',
      citation: 'UWG § 5a(4)',
      from: '2022-05-28',
      source: 'haufe HI15226835',
      confidence: 'H',
      check: { check: 'liability', who: ['creator'], upTo: null },
      summary: [
        'Without consideration there is no commercial purpose; that it was received is presumed until the creator rebuts it.',
        '没有对价即无商业目的；推定已收受对价，由达人反驳。',
      ],
    },
    {
      id: 'placement-sign',
      about: ['picture'],
      citation: 'MStV §§ 8, 22',
      source: 'lfk.de',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'The sign of a product placement stands for three seconds.',
        '植入广告的标识须显示三秒。',
      ],
    },
  ],
};
