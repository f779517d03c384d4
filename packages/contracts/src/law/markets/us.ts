import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** The United States. */
export const US = {
  market: 'US',
  zone: 'America/New_York',
  languages: ['en'],
  labels: { en: 'Ad', es: 'Publicidad' },
  priceEnding: '9',
  rules: [
    {
      id: 'label',
      citation: '16 CFR Part 255 (88 FR 48102)',
      from: '2023-07-26',
      source: 'lexbuild.dev 255.6; FTC Disclosures 101 summary',
      confidence: 'M',
      check: {
        check: 'label',
        accepted: ['Ad', '#ad', 'Sponsored', '#sponsored', '#BrandPartner', '#BrandAmbassador'],
        refused: ['#ambassador'],
      },
    },
    {
      id: 'live.start',
      citation: '16 CFR Part 255 (88 FR 48102)',
      from: '2023-07-26',
      source: 'FTC Disclosures 101 summary; help-influence.later.com 20462331212055',
      confidence: 'M',
      check: {
        check: 'live-disclosure',
        when: { rule: 'at-start' },
        medium: 'either',
        applies: 'always',
      },
    },
    leadData('CCPA as amended by CPRA (California)'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const US_READING: ReadingOf<typeof US> = {
  summaries: {
    label: [
      'A material connection is disclosed clearly and conspicuously; the platform tool alone is not safe.',
      '重大利益关系须清楚、显著地披露；仅用平台工具并不稳妥。',
    ],
    'live.start': [
      'Disclose early and hard to miss; in a stream, repeat it from time to time (no number is given).',
      '尽早且醒目地披露；直播中应不时重复（未规定间隔）。',
    ],
  },
  rules: [
    {
      id: 'fake-influence',
      citation: '16 CFR 465.8 (89 FR 68034)',
      from: '2024-10-21',
      source: 'govinfo FR-2024-08-22 2024-18519',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'Buying or selling fake indicators of social media influence is an unfair or deceptive practice.',
        '买卖虚假社交影响力指标属于不公平或欺骗行为。',
      ],
    },
    {
      id: 'penalty',
      citation: '90 FR 5580 (civil penalty per violation of a trade rule)',
      from: '2025-01-17',
      source: 'govinfo FR-2025-01-17 2025-01361',
      confidence: 'H',
      check: {
        check: 'liability',
        who: ['brand', 'creator'],
        upTo: { currency: 'USD', minor: '5308800' },
      },
      summary: [
        'Up to 53,088 USD per violation; a later adjustment was not found.',
        '每项违规最高 53,088 美元；未查到其后的调整。',
      ],
    },
    {
      id: 'withholding',
      citation: 'IRC 1441, 1442',
      source: 'andrewmitchel.com 2012-10; duneconsultants.com 2022-07; mossadams 2021-02',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Services performed in the US by foreign persons: 30 % withheld unless a treaty says otherwise; performed wholly abroad: none; unknown place counts as US.',
        '外国人在美国境内提供的服务预扣 30%（税收协定另有规定的除外）；完全在境外提供的不预扣；地点不明视为在美国。',
      ],
    },
    {
      id: 'child-audience',
      citation: '16 CFR 255.6',
      from: '2023-07-26',
      source: 'lexbuild.dev 255.6',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Advertising to children has a section of its own: read it before addressing them.',
        '面向儿童的广告另有专条：发布前须查阅。',
      ],
    },
    {
      id: 'withholding.abroad',
      citation: 'IRC 1441, 1442',
      source: 'taxcrossing.com FAQ; duneconsultants.com 2022-07',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Services performed wholly outside the US: nothing withheld, no form 1099; keep a form W-8BEN or W-8BEN-E.',
        '完全在美国境外提供的服务：不预扣，也不填报 1099 表；须留存 W-8BEN 或 W-8BEN-E 表。',
      ],
    },
    {
      id: 'withholding.treaty',
      citation: 'IRC 1441, 1442',
      source: 'duneconsultants.com 2022-07; mossadams 2021-02',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Independent services performed in the US: form 8233 for relief by treaty, reported on form 1042-S.',
        '在美国境内提供的独立劳务：适用税收协定须提交 8233 表，并以 1042-S 表申报。',
      ],
    },
    {
      id: 'e-sign',
      citation: 'ESIGN; UETA',
      from: '~2000-01-01',
      source: 'netrust.net 2022-04-13; drysign.exelatech.com',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Electronic signatures count whatever their technology.',
        '电子签名不论采用何种技术均有效。',
      ],
    },
    {
      id: 'former-price',
      about: ['former-price', 'discount'],
      citation: '16 CFR 233.1 (guides against deceptive pricing)',
      from: '~1967-11-08',
      source: 'lawpublish.com ftc-decprice; checkoutapi.com title 16 part 233',
      verifiedOn: '2026-11-30',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'A former price was really and openly asked for a substantial time; a reduction from an inflated one is false.',
        '原价须曾在相当时间内真实公开标售；以虚高原价作比较的降价属虚假。',
      ],
    },
    {
      id: 'gift-vouchers',
      about: ['gift-voucher'],
      citation: 'Federal rules on gift vouchers (not read)',
      source: 'amazonechoforum.com',
      confidence: 'L',
      check: { check: 'note' },
      summary: [
        'Gift vouchers are reported to stay valid for at least five years.',
        '据报礼品券的有效期不少于五年。',
      ],
    },
  ],
};
