import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** The United Arab Emirates. */
export const AE = {
  market: 'AE',
  zone: 'Asia/Dubai',
  languages: ['ar', 'en'],
  labels: { ar: 'إعلان', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'Federal Decree-Law 55/2023 (wording of the label is this project’s)',
      source: 'gulfnews 1.500427938',
      confidence: 'U',
      check: {
        check: 'label',
        accepted: ['إعلان'],
        refused: [],
      },
    },
    {
      id: 'advertiser-permit',
      citation: 'Federal Decree-Law 55/2023; Cabinet Resolution 42/2025',
      from: '2026-02-01',
      source: 'gulfnews 1.500427938; uaelabourlaw.org; middleeastbriefing',
      confidence: 'H',
      check: {
        check: 'creator-permit',
        permit: {
          en: 'the Advertiser Permit of the United Arab Emirates',
          'zh-Hans': '阿联酋广告主许可',
        },
        says: {
          en: 'Creators, paid or unpaid, hold an Advertiser Permit; companies must verify it.',
          'zh-Hans': '达人无论是否收费均须持有广告许可；企业须予核验。',
        },
      },
    },
    {
      id: 'host-age',
      citation: 'Cabinet Resolution 42/2025',
      from: '2026-02-01',
      source: 'uaelabourlaw.org',
      confidence: 'H',
      check: {
        check: 'host-age',
        years: 18,
        guardianUntil: null,
        says: { en: 'Permit holders are at least 18.', 'zh-Hans': '持证人须年满 18 周岁。' },
      },
    },
    leadData('Federal Decree-Law 45/2021'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const AE_READING: ReadingOf<typeof AE> = {
  summaries: {
    label: [
      'No label text was verified: say it in Arabic and English.',
      '未核实到标注用语：建议以阿拉伯语和英语标明。',
    ],
  },
  rules: [
    {
      id: 'penalty',
      citation: 'Federal Decree-Law 55/2023; Cabinet Resolution 42/2025',
      from: '2026-02-01',
      source: 'gulfnews 1.500427938; middleeastbriefing',
      confidence: 'H',
      check: {
        check: 'liability',
        who: ['brand', 'creator'],
        upTo: { currency: 'AED', minor: '100000000' },
      },
      summary: [
        'Advertising without a permit: fines from 10,000 AED; the most is 1,000,000 AED.',
        '无证投放广告：罚款 1 万迪拉姆起，最高 100 万迪拉姆。',
      ],
    },
    {
      id: 'residence',
      citation: 'Cabinet Resolution 42/2025',
      from: '2026-02-01',
      source: 'uaelabourlaw.org; middleeastbriefing',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'Residents need a trade licence; visitors act through a licensed agency.',
        '居民须取得营业许可；访客须通过持证机构。',
      ],
    },
    {
      id: 'own-products',
      citation: 'Cabinet Resolution 42/2025',
      from: '2026-02-01',
      source: 'gulfnews 1.500427938; middleeastbriefing',
      confidence: 'H',
      check: { check: 'note' },
      summary: ['Promoting own products needs no permit.', '推广自有商品无须许可。'],
    },
  ],
};
