import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** China. */
export const CN = {
  market: 'CN',
  zone: 'Asia/Shanghai',
  languages: ['zh-Hans'],
  labels: { 'zh-Hans': '广告', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'Internet Advertising Measures 2023',
      from: '~2023-05-01',
      source: '163.com KIOU9LQR05564BM0; huangwazi 17797',
      confidence: 'M',
      check: {
        check: 'label',
        accepted: ['广告'],
        refused: [],
      },
    },
    {
      id: 'live.shopping-link',
      citation: 'Internet Advertising Measures 2023 (read here as: while a product is linked)',
      from: '~2023-05-01',
      source: '163.com KIOU9LQR05564BM0',
      confidence: 'M',
      check: {
        check: 'live-disclosure',
        when: { rule: 'whole-promotion' },
        medium: 'picture',
        applies: 'always',
      },
    },
    {
      id: 'live.ai-host',
      citation: 'Live E-commerce Supervision Measures',
      from: '2026-02-01',
      source: 'zhuanguanjia 180337; 021gmd 35141',
      confidence: 'M',
      check: {
        check: 'live-disclosure',
        when: { rule: 'continuous' },
        medium: 'picture',
        applies: 'ai-host',
        // The measures give no wording that was seen.
        label: { 'zh-Hans': '人工智能生成的主播', en: 'AI-generated host' },
      },
    },
    {
      id: 'host-age',
      citation: 'Live Marketing Measures',
      from: '2021-05-25',
      source: 'bastillepost 8468171',
      confidence: 'M',
      check: {
        check: 'host-age',
        years: 16,
        guardianUntil: 18,
        says: {
          en: 'Hosts are at least 16; from 16 to 18 a guardian consents.',
          'zh-Hans': '主播须年满 16 周岁；16 至 18 周岁须监护人同意。',
        },
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const CN_READING: ReadingOf<typeof CN> = {
  summaries: {
    label: ['Content with a shopping link shows 广告.', '附购物链接的内容须显著标明“广告”。'],
    'live.shopping-link': [
      'The mark stands while a product is linked.',
      '挂有商品链接期间须标明。',
    ],
    'live.ai-host': [
      'A generated host is disclosed by a continuous notice through the stream.',
      '使用人工智能生成的主播，须全程持续提示。',
    ],
  },
  rules: [],
};
