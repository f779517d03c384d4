import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Vietnam. */
export const VN = {
  market: 'VN',
  zone: 'Asia/Ho_Chi_Minh',
  languages: ['vi'],
  labels: { vi: 'Quảng cáo', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation:
        'Advertising Law as amended by 75/2025/QH15 (wording of the label is this project’s)',
      from: '2026-01-01',
      source: 'tilleke 2025-07-09; luatvietnam 106765',
      confidence: 'M',
      check: {
        check: 'label',
        accepted: ['Quảng cáo'],
        refused: [],
      },
    },
    {
      id: 'live.before-and-during',
      citation: 'Advertising Law as amended by 75/2025/QH15',
      from: '2026-01-01',
      source: 'tilleke 2025-07-09; vigerlaw',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'before-and-during' },
        medium: 'either',
        applies: 'always',
      },
    },
    {
      id: 'live.documents',
      citation: 'E-commerce Law 122/2025/QH15',
      from: '2026-07-01',
      source: 'waconsulting; laodong 1726273',
      confidence: 'H',
      check: {
        check: 'documents-before-start',
        documents: ['quality-papers', 'licence-papers', 'host-identity'],
        says: {
          en: 'The live seller holds and hands over quality and licence papers before the stream; the host refuses without them.',
          'zh-Hans': '直播销售者须在开播前持有并提交质量和许可文件；否则主播应拒绝开播。',
        },
      },
    },
    {
      id: 'discount-cap',
      about: ['discount', 'former-price'],
      citation: 'Decree 128/2024',
      from: '2024-12-01',
      source: '1989law.vn',
      confidence: 'M',
      check: {
        check: 'discount-cap',
        most: 500_000,
        says: {
          en: 'Vietnam is reported to cap discounts at half of the price before.',
          'zh-Hans': '据报越南规定折扣不得超过原价的 50%。',
        },
      },
    },
    leadData('Personal Data Protection Law 91/2025', { from: '2026-01-01' }),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const VN_READING: ReadingOf<typeof VN> = {
  summaries: {
    label: [
      'The advertising is announced in words that viewers understand.',
      '须以观众能懂的语言告知其为广告。',
    ],
    'live.before-and-during': [
      'Announce before and during the advertising.',
      '在广告开始之前和进行期间均须告知。',
    ],
  },
  rules: [
    {
      id: 'unused-goods',
      about: ['endorsement'],
      citation: 'Advertising Law as amended by 75/2025/QH15',
      from: '2026-01-01',
      source: 'tilleke 2025-07-09; lntpartners',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'Do not endorse goods that you have not used or do not understand; verify the advertiser.',
        '不得推荐未使用过或不了解的商品；须核实广告主。',
      ],
    },
    {
      id: 'liability',
      citation: 'Advertising Law as amended by 75/2025/QH15',
      from: '2026-01-01',
      source: 'tilleke 2025-07-09; vigerlaw',
      confidence: 'H',
      check: { check: 'liability', who: ['creator'], upTo: null },
      summary: [
        'Who conveys advertising answers for it, and for the tax on it.',
        '广告传播者须对广告及其税款负责。',
      ],
    },
    {
      id: 'take-down',
      citation: 'Advertising Law as amended by 75/2025/QH15',
      from: '2026-01-01',
      source: 'luatvietnam 106765; vigerlaw',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Unlawful content comes down within 24 hours of an order.',
        '违法内容须在收到要求后 24 小时内下架。',
      ],
    },
    {
      id: 'live.identity',
      citation: 'E-commerce Law 122/2025/QH15',
      from: '2026-07-01',
      source: 'waconsulting; laodong 1726273',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'The host proves an identity; a foreign host shows legal papers.',
        '主播须验证身份；外籍主播须出示合法证件。',
      ],
    },
    {
      id: 'live.approved-text',
      about: ['wording'],
      citation: 'E-commerce Law 122/2025/QH15',
      from: '2026-07-01',
      source: 'waconsulting; laodong 1726273',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'For regulated goods the host says what the approved advertising says.',
        '受监管商品的直播内容须与获批广告一致。',
      ],
    },
    {
      id: 'affiliates',
      citation: 'E-commerce Law 122/2025/QH15',
      from: '2026-07-01',
      source: 'waconsulting',
      confidence: 'H',
      check: { check: 'note' },
      summary: ['Affiliates identify themselves.', '联盟推广者须表明身份。'],
    },
  ],
};
