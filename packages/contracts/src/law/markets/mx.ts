import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Mexico. */
export const MX = {
  market: 'MX',
  zone: 'America/Mexico_City',
  languages: ['es'],
  labels: { es: 'Publicidad', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'PROFECO guide on advertising by influencers (DOF 2023-08-21); LFPC art. 32',
      from: '2023-08-22',
      source: 's-l.mx; lexlatin',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['#Publicidad', '#PublicidadPagada', '#Patrocinio'],
        refused: [],
      },
    },
    {
      id: 'live.start',
      citation: 'PROFECO guide on advertising by influencers (DOF 2023-08-21)',
      from: '2023-08-22',
      source: 's-l.mx; lexlatin',
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
export const MX_READING: ReadingOf<typeof MX> = {
  summaries: {
    label: [
      'Advertising is identified in Spanish by words such as #Publicidad.',
      '广告须以 #Publicidad 等西班牙语字样标明。',
    ],
    'live.start': [
      'It must also be stated in live streams (the guide does not bind by itself, the law does).',
      '直播中也须声明（该指南本身无约束力，法律有）。',
    ],
  },
  rules: [
    {
      id: 'health',
      about: ['health-claim'],
      citation: 'COFEPRIS rules on health advertising',
      source: 's-l.mx; lexlatin',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Advertising of health goods has an authority of its own.',
        '健康类商品广告另有主管机关。',
      ],
    },
  ],
};
