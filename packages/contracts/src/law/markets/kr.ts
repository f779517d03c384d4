import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** South Korea. */
export const KR = {
  market: 'KR',
  zone: 'Asia/Seoul',
  languages: ['ko'],
  labels: { ko: '광고', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'KFTC guideline on endorsements and testimonials (Yegyu 350)',
      from: '2020-09-01',
      source: 'ytn 202006231726359511; easylaw 5759',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['광고', '협찬', '광고료 지급'],
        refused: ['AD', 'Thanks to', 'Collaboration', 'Partnership'],
      },
    },
    {
      id: 'live.repeat',
      citation: 'KFTC guideline on endorsements and testimonials (Yegyu 350)',
      from: '2020-09-01',
      source: 'ytn 202006231726359511; hankyung 202006238443i',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'max-gap', seconds: 300 },
        medium: 'either',
        applies: 'always',
      },
    },
    {
      id: 'conditional-wording',
      about: ['wording'],
      citation: 'KFTC guideline, revision of 2024-12-01',
      from: '2024-12-01',
      source: 'ccbblab 119983; gigaposts 274ba593',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['광고', '협찬', '광고료 지급'],
        refused: [
          '일정 수수료를 지급받을 수 있음',
          'may receive',
          'AD',
          'Thanks to',
          'Collaboration',
          'Partnership',
        ],
      },
    },
    leadData('Personal Information Protection Act'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const KR_READING: ReadingOf<typeof KR> = {
  summaries: {
    label: ['Korean content needs Korean words.', '韩语内容须使用韩语标注。'],
    'live.repeat': [
      'At the start and the end, and repeated every five minutes; by voice where captions are impossible.',
      '开头、结尾及每五分钟重复一次；无法加字幕时以口播代替。',
    ],
    'conditional-wording': [
      'Conditional wording ("may receive") no longer counts; future and conditional rewards must be disclosed.',
      '“可能获得”等附条件表述不再有效；未来或附条件的报酬也须披露。',
    ],
  },
  rules: [
    {
      id: 'places',
      about: ['picture'],
      citation: 'KFTC guideline on endorsements and testimonials (Yegyu 350)',
      from: '2020-09-01',
      source: 'hankyung 202006238443i',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'In text the label stands in the title or the first lines.',
        '图文内容须在标题或开头数行标明。',
      ],
    },
    {
      id: 'future-rewards',
      citation: 'KFTC guideline, revision of 2024-12-01',
      from: '2024-12-01',
      source: 'ccbblab 119983; gigaposts 274ba593',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'Rewards that are still to come, or depend on a result, count as rewards.',
        '将来取得或附条件的报酬也属于报酬。',
      ],
    },
    {
      id: 'penalty',
      citation: 'Fair Labeling and Advertising Act',
      source: 'ytn 202006231726359511',
      confidence: 'M',
      check: { check: 'note' },
      summary: ['Penalties follow the act on labelling and advertising.', '依表示广告法处罚。'],
    },
    {
      id: 'questions',
      citation: 'KFTC guideline, questions and answers',
      from: '~2025-12-01',
      source: 'ajunews 20251202',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'A guide of questions and answers adds to the guideline.',
        '另有问答指南作补充说明。',
      ],
    },
  ],
};
