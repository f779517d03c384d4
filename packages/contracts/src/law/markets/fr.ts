import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** France. */
export const FR = {
  market: 'FR',
  zone: 'Europe/Paris',
  languages: ['fr'],
  labels: { fr: 'Publicité', en: 'Ad' },
  priceEnding: '9',
  rules: [
    {
      id: 'label',
      citation: 'Law 2023-451 art. 5; Ordinance 2024-978',
      from: '~2023-06-11',
      source: 'ddg.fr; economie.gouv.fr DAJ letter',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['Publicité', 'Collaboration commerciale'],
        refused: [],
      },
    },
    {
      id: 'live.whole-promotion',
      citation: 'Law 2023-451 art. 5 (2023 wording, relaxed in part by Ordinance 2024-978)',
      from: '~2023-06-11',
      source: 'ddg.fr; sandowski-avocat.com',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'whole-promotion' },
        medium: 'picture',
        applies: 'always',
      },
    },
    {
      id: 'representative',
      citation: 'Law 2023-451 art. 9; Ordinance 2024-978',
      from: '2024-11-08',
      source: 'uniondesmarques.fr 2026-01-29; joffeassocies 14711',
      confidence: 'H',
      check: {
        check: 'local-representative',
        outside: ['EU', 'NO', 'IS', 'LI', 'CH'],
        says: {
          en: 'A creator outside the EEA and Switzerland who aims at France needs a representative and a liability insurer in the EU.',
          'zh-Hans': '位于欧洲经济区和瑞士以外、面向法国的达人，须在欧盟指定代表并投保责任险。',
        },
      },
    },
    {
      id: 'written-contract',
      citation: 'Law 2023-451 art. 8; Decree 2025-1137 of 2025-11-28',
      from: '2026-01-01',
      source: 'uniondesmarques.fr 2026-01-29',
      confidence: 'H',
      check: {
        check: 'written-contract',
        from: { currency: 'EUR', minor: '100000' },
        mentions: [
          'identity',
          'address',
          'email',
          'tax-residence',
          'missions',
          'pay',
          'in-kind-value',
          'rights',
          'local-law',
        ],
        namesOfLaw: ['French law', 'droit français', '法国法'],
      },
    },
    {
      id: 'banned-goods',
      citation: 'Law 2023-451 art. 4',
      from: '~2023-06-11',
      source: 'ddg.fr; usine-digitale N2162987',
      confidence: 'H',
      check: {
        check: 'banned-goods',
        categories: [
          'cosmetic-surgery',
          'nicotine',
          'betting-tips',
          'wild-animals',
          'some-finance',
          'some-crypto',
        ],
        says: {
          en: 'No promotion of cosmetic surgery, nicotine, betting tips, wild animals, some finance and crypto.',
          'zh-Hans': '禁止推广医美手术、尼古丁、投注荐号、野生动物以及部分金融和加密资产。',
        },
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const FR_READING: ReadingOf<typeof FR> = {
  summaries: {
    label: [
      '"Publicité" or "Collaboration commerciale", or an equivalent, unless obvious from the context.',
      '标明“Publicité”“Collaboration commerciale”或同等字样，除非语境已十分明显。',
    ],
    'live.whole-promotion': [
      'Clear and legible on the picture during the whole promotion, in every format.',
      '在整个推广期间，画面上须清楚可读，适用于各种形式。',
    ],
    'written-contract': [
      'Written contract on pain of nullity from 1,000 EUR before tax per advertiser, year and promotional goal, with mandatory mentions.',
      '同一广告主、同一推广目的、一年内税前满 1,000 欧元的，须订立书面合同并载明法定事项，否则无效。',
    ],
  },
  rules: [
    {
      id: 'liability',
      citation: 'Law 2023-451 art. 8',
      from: '~2023-06-11',
      source: 'clydeco.com 2023-06-21',
      confidence: 'H',
      check: { check: 'liability', who: ['brand', 'creator', 'agent'], upTo: null },
      summary: [
        'Advertiser, creator and agent answer jointly and severally.',
        '广告主、达人与经纪人承担连带责任。',
      ],
    },
    {
      id: 'image-labels',
      about: ['picture'],
      citation: 'Law 2023-451 art. 5',
      from: '~2023-06-11',
      source: 'ddg.fr; sandowski-avocat.com',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'Retouched pictures say “Images retouchées”, generated ones “Images virtuelles”.',
        '修饰过的图像须标明“Images retouchées”，人工智能生成的须标明“Images virtuelles”。',
      ],
    },
    {
      id: 'penalty',
      citation: 'Law 2023-451 (misleading practice online; figures of the press)',
      from: '~2023-06-11',
      source: 'clydeco.com 2023-06-21; matot-braine.fr',
      confidence: 'M',
      check: {
        check: 'liability',
        who: ['brand', 'creator'],
        upTo: { currency: 'EUR', minor: '75000000' },
      },
      summary: [
        'A misleading practice online: up to five years in prison and 750,000 EUR.',
        '网络误导行为：最高五年监禁和 75 万欧元罚款。',
      ],
    },
  ],
};
