import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Saudi Arabia. */
export const SA = {
  market: 'SA',
  zone: 'Asia/Riyadh',
  languages: ['ar', 'en'],
  labels: { ar: 'إعلان', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'GAMR advertising rules (wording of the label is this project’s)',
      from: '~2022-06-01',
      source: 'arabnews 2099346',
      confidence: 'M',
      check: {
        check: 'label',
        accepted: ['إعلان'],
        refused: [],
      },
    },
    {
      id: 'live.start',
      citation: 'GAMR advertising rules',
      from: '~2022-06-01',
      source: 'arabnews 2099346; arablocal',
      confidence: 'M',
      check: {
        check: 'live-disclosure',
        when: { rule: 'at-start' },
        medium: 'either',
        applies: 'always',
      },
    },
    {
      id: 'mawthooq',
      citation: 'Mawthooq licence (GAMR)',
      from: '~2022-10-01',
      source: 'arabnews 2099346; gulfnews 1.1728126427928; artisantimes',
      confidence: 'M',
      check: {
        check: 'creator-permit',
        permit: { en: 'the Mawthooq licence of Saudi Arabia', 'zh-Hans': '沙特 Mawthooq 许可' },
        says: {
          en: 'Creators hold the licence and advertise on the registered account only; non-Saudis act through a licensed entity.',
          'zh-Hans': '达人须持证，并仅在登记账号上投放；非沙特人须通过持证机构。',
        },
      },
    },
    leadData('Personal Data Protection Law'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const SA_READING: ReadingOf<typeof SA> = {
  summaries: {
    label: ['Say that it is an ad, spoken or written.', '须以口头或书面说明其为广告。'],
    'live.start': ['Say that it is an ad, spoken or written.', '须以口头或书面说明其为广告。'],
  },
  rules: [
    {
      id: 'penalty',
      citation: 'Mawthooq licence (GAMR)',
      from: '~2022-10-01',
      source: 'arabnews 2099346; gulfnews 1.1728126427928',
      confidence: 'M',
      check: {
        check: 'liability',
        who: ['brand', 'creator'],
        upTo: { currency: 'SAR', minor: '500000000' },
      },
      summary: [
        'Advertising without a licence: up to 5 million SAR or five years in prison (2022); the business must check the licence.',
        '无证投放广告：最高罚款 500 万里亚尔或五年监禁（2022 年）；企业须核验许可。',
      ],
    },
    {
      id: 'licence-fee',
      citation: 'Mawthooq licence (GAMR)',
      from: '~2022-10-01',
      source: 'gulfnews 1.1728126427928',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'The licence cost 15,000 SAR for three years (2022).',
        '许可费三年 1.5 万里亚尔（2022 年）。',
      ],
    },
  ],
};
