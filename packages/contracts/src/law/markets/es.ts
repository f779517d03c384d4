import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Spain. */
export const ES = {
  market: 'ES',
  zone: 'Europe/Madrid',
  languages: ['es'],
  labels: { es: 'Publicidad', en: 'Ad' },
  priceEnding: '9',
  rules: [
    {
      id: 'label',
      citation: 'RD 444/2024 (BOE 2024-05-01); LGCA 13/2022 art. 94',
      from: '2024-05-02',
      source: 'baylos.com; galianorubio.com',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['Publicidad'],
        refused: [],
      },
    },
    {
      id: 'register',
      citation: 'RD 444/2024',
      from: '2024-05-02',
      source: 'elderecho.com; lne.es 2025-10-02',
      confidence: 'L',
      conflict: [
        'From when creators must register is disputed.',
        '登记义务自何时起算，各来源说法不一。',
      ],
      check: {
        check: 'creator-register',
        register: 'Registro estatal de prestadores',
        followers: 1_000_000,
        says: {
          en: 'Register within two months at 300,000 EUR gross, 1,000,000 followers on one platform (2,000,000 in total) and 24 videos a year.',
          'zh-Hans':
            '年收入 30 万欧元、单平台 100 万（合计 200 万）粉丝且年更 24 条视频以上的，须在两个月内登记。',
        },
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const ES_READING: ReadingOf<typeof ES> = {
  summaries: {
    label: ['Advertising is identified as in audiovisual media.', '须按视听媒体规则标明广告。'],
  },
  rules: [
    {
      id: 'goods',
      citation: 'RD 444/2024; LGCA 13/2022',
      from: '2024-05-02',
      source: 'baylos.com; galianorubio.com',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'Limits on the promotion of tobacco, medicines and alcohol.',
        '限制推广烟草、药品和酒类。',
      ],
    },
    {
      id: 'penalty',
      citation: 'LGCA 13/2022',
      source: 'citation from memory',
      confidence: 'U',
      check: { check: 'note' },
      summary: [
        'Fines follow the audiovisual act; no amount was verified.',
        '罚款依视听法；金额未经核实。',
      ],
    },
  ],
};
