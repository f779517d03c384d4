import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** India. */
export const IN = {
  market: 'IN',
  zone: 'Asia/Kolkata',
  languages: ['en'],
  labels: { en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'Consumer Protection Act 2019; Endorsement Know-hows of 2023-01-20',
      from: '2023-01-20',
      source: 'livemint 11674237153737; greaterkashmir 2023-03',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['advertisement', 'ad', 'sponsored', 'collaboration', 'partnership'],
        refused: [],
      },
    },
    {
      id: 'live.continuous',
      citation: 'Endorsement Know-hows of 2023-01-20 (live streams)',
      from: '2023-01-20',
      source: 'zeenews 2564200; livemint 11674237153737',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'continuous' },
        medium: 'both',
        applies: 'always',
      },
    },
    leadData('Digital Personal Data Protection Act 2023'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const IN_READING: ReadingOf<typeof IN> = {
  summaries: {
    label: [
      'Simple, clear words; in video by sound and by picture.',
      '用语简单清楚；视频须同时以声音和画面披露。',
    ],
    'live.continuous': [
      'In a live stream the disclosure is shown continuously and prominently during the entire stream.',
      '直播中须全程持续、醒目地显示披露。',
    ],
  },
  rules: [
    {
      id: 'penalty',
      citation: 'Consumer Protection Act 2019',
      source: 'livemint 11674237153737',
      confidence: 'M',
      check: {
        check: 'liability',
        who: ['brand', 'creator'],
        upTo: { currency: 'INR', minor: '500000000' },
      },
      summary: [
        'Up to 1 million INR, 5 million when repeated; endorsement ban of one to three years.',
        '最高罚款 100 万卢比，再犯 500 万；并可禁止代言一至三年。',
      ],
    },
    {
      id: 'due-diligence',
      about: ['endorsement'],
      citation: 'CCPA Guidelines 2022',
      from: '~2022-01-01',
      source: 'livemint 11674237153737; greaterkashmir 2023-03',
      confidence: 'H',
      check: { check: 'liability', who: ['creator'], upTo: null },
      summary: ['An endorser looks into a claim before repeating it.', '代言人须先核实再宣传。'],
    },
    {
      id: 'tax.benefits',
      citation: 'Income-tax Act section 194R',
      source: 'taxtmi.com 119915',
      confidence: 'L',
      check: { check: 'note' },
      summary: ['10 % is withheld on benefits above 20,000 INR.', '超过 2 万卢比的利益预扣 10%。'],
    },
    {
      id: 'tax.residents',
      citation: 'Income-tax Act section 194J',
      source: 'taxmanagementindia.com 1614',
      confidence: 'L',
      check: { check: 'note' },
      summary: [
        '10 % is withheld on professional fees of residents.',
        '居民的专业服务费预扣 10%。',
      ],
    },
    {
      id: 'tax.services',
      citation: 'Income-tax Act section 195',
      source: 'caclubindia',
      confidence: 'L',
      check: { check: 'note' },
      summary: [
        'Tax is withheld on services of non-residents rendered in India.',
        '非居民在印度境内提供的服务须预扣税款。',
      ],
    },
    {
      id: 'tax.entertainers',
      citation: 'Income-tax Act section 194E',
      source: 'taxmanagementindia.com 1614',
      confidence: 'L',
      check: { check: 'note' },
      summary: [
        '20 % is withheld on what non-resident sportsmen and entertainers earn, advertising included.',
        '非居民运动员和艺人的所得（含广告）预扣 20%。',
      ],
    },
  ],
};
