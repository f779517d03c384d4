import type { MarketLaw, ReadingOf } from '../market-law.ts';

const AGCOM = 'AGCOM 7/24/CONS; 197/25/CONS of 2025-07-23';

/** Italy. */
export const IT = {
  market: 'IT',
  zone: 'Europe/Rome',
  languages: ['it'],
  labels: { it: 'Pubblicità', en: 'Ad' },
  priceEnding: '9',
  rules: [
    {
      id: 'label',
      citation: AGCOM,
      from: '2025-08-05',
      source: 'corecomfvg.it; adiconsum.it',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['#pubblicità', '#sponsorizzato da', '#in collaborazione con'],
        refused: [],
      },
    },
    {
      id: 'live.start',
      citation: AGCOM,
      from: '2025-08-05',
      source: 'corecomfvg.it; zeusnews c=31209',
      confidence: 'M',
      check: {
        check: 'live-disclosure',
        when: { rule: 'at-start' },
        medium: 'either',
        applies: 'always',
      },
    },
    {
      id: 'register',
      citation: AGCOM,
      from: '2025-08-05',
      source: 'corecomfvg.it; mimmo.beneggiassociati.com',
      confidence: 'H',
      check: {
        check: 'creator-register',
        register: 'AGCOM list of relevant influencers',
        followers: 500_000,
        says: {
          en: 'From 500,000 followers on one platform (or a million mean monthly views): report to the list within six months.',
          'zh-Hans': '单平台 50 万粉丝（或月均 100 万播放）以上者，须在六个月内申报列入名单。',
        },
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const IT_READING: ReadingOf<typeof IT> = {
  summaries: {
    label: [
      'Words such as #pubblicità at the beginning; sources conflict on a bare #adv.',
      '开头标明 #pubblicità 等字样；单独使用 #adv 是否合格说法不一。',
    ],
    'live.start': ['The notice stands at the beginning.', '提示须置于开头。'],
  },
  rules: [
    {
      id: 'adv-tag',
      about: ['wording'],
      citation: AGCOM,
      from: '2025-08-05',
      source: 'corecomfvg.it; adiconsum.it',
      confidence: 'L',
      conflict: [
        'One source takes a bare #adv for enough, another does not.',
        '有来源认为单独的 #adv 足够，也有来源认为不够。',
      ],
      check: { check: 'note' },
      summary: [
        'Whether a bare #adv is enough is not settled: write #pubblicità.',
        '单独的 #adv 是否足够尚无定论：请写 #pubblicità。',
      ],
    },
    {
      id: 'penalty',
      citation: AGCOM,
      from: '2025-08-05',
      source: 'adiconsum.it; mimmo.beneggiassociati.com',
      confidence: 'H',
      check: { check: 'liability', who: ['creator'], upTo: { currency: 'EUR', minor: '25000000' } },
      summary: ['Fines from 10,000 to 250,000 EUR.', '罚款 1 万至 25 万欧元。'],
    },
    {
      id: 'profile',
      about: ['picture'],
      citation: AGCOM,
      from: '2025-08-05',
      source: 'corecomfvg.it',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Creators on the list say so in their profile, and mark pictures changed by filters.',
        '列入名单的达人须在简介中说明，并标明使用滤镜修改的画面。',
      ],
    },
  ],
};
