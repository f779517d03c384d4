import { leadData } from '../lead-data.ts';
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
    leadData('Personal Information Protection Law', { from: '2021-11-01' }),
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
  rules: [
    {
      id: 'live.roles',
      citation: 'Live Marketing Measures',
      from: '2021-05-25',
      source: 'bastillepost 8468171',
      confidence: 'M',
      check: { check: 'liability', who: ['platform', 'brand', 'creator', 'agent'], upTo: null },
      summary: [
        'Platform, operator of the room, host and agency each have duties of their own.',
        '平台、直播间运营者、主播和服务机构各有其责任。',
      ],
    },
    {
      id: 'live.identity',
      citation: 'Live E-commerce Supervision Measures; Live Marketing Measures',
      from: '2026-02-01',
      source: 'zhuanguanjia 180337; 021gmd 35141',
      confidence: 'M',
      check: { check: 'liability', who: ['platform'], upTo: null },
      summary: [
        'The platform checks identities again every half year and keeps records for at least three years.',
        '平台每半年重新核验身份，记录至少保存三年。',
      ],
    },
    {
      id: 'superlatives',
      about: ['superlative'],
      citation: 'Advertising Law art. 9(3), wording of 2015',
      from: '2015-09-01',
      source: 'shbk5.com falv/88011; m.kingminatours.com 592',
      verifiedOn: '2026-11-30',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'No words such as “national level”, “highest level” or “best”.',
        '不得使用“国家级”“最高级”“最佳”等用语。',
      ],
    },
    {
      id: 'e-sign',
      citation: 'Electronic Signature Law',
      from: '2005-04-01',
      to: '2019-04-23',
      source: 'netrust.net 2022-04-13',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Reliable electronic signatures count as those by hand; the law was amended in 2019.',
        '可靠的电子签名与手写签名具有同等效力；该法已于 2019 年修正。',
      ],
    },
    {
      id: 'e-sign.amended',
      citation: 'Electronic Signature Law as amended on 2019-04-23',
      from: '2019-04-23',
      replaces: 'e-sign',
      source: 'netrust.net 2022-04-13; ssopdot.com 19655',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Reliable electronic signatures count as those by hand, by the wording of 2019.',
        '可靠的电子签名与手写签名具有同等效力，依 2019 年修正文本。',
      ],
    },
    {
      id: 'payer-income-tax',
      citation: 'Implementing rules of the Enterprise Income Tax Law, art. 7',
      source: 'focustax.cn 14642',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Income from services arises where the work is done.',
        '提供劳务所得按劳务发生地确定来源。',
      ],
    },
    {
      id: 'payer-vat',
      citation: 'VAT Circular 36 (2016) arts. 6, 12, 13',
      from: '~2016-01-01',
      source: '099idc.com 2025-04-10 (reprint); escortsservicedubai.com (reprint)',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'The payer withholds VAT of a foreign seller; services that occur wholly abroad are out.',
        '境外单位的增值税由购买方扣缴；完全在境外发生的服务除外。',
      ],
    },
    {
      id: 'payment-filing',
      citation: 'Filing of contracts and of payments abroad',
      source: 'focustax.cn 14642; 099idc.com 2025-04-10 (reprint)',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'The contract is filed within 30 days; a payment abroad once one passes 50,000 USD.',
        '合同须在 30 日内备案；单笔对外支付超过 5 万美元的，须办理备案。',
      ],
    },
    {
      id: 'vat-law',
      citation: 'VAT Law',
      from: '2026-01-01',
      source: 'citation from memory',
      confidence: 'U',
      check: { check: 'note' },
      summary: [
        'The test of the place of supply changes: check again what circular 36 says.',
        '应税交易发生地的判定有变：须重新核实 36 号文的内容。',
      ],
    },
  ],
};
