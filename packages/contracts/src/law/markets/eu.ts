import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** The European Union; its rules reach every member state. */
export const EU = {
  market: 'EU',
  zone: 'Europe/Brussels',
  // The Union's official languages.
  languages: [
    'en',
    'bg',
    'cs',
    'da',
    'de',
    'el',
    'es',
    'et',
    'fi',
    'fr',
    'ga',
    'hr',
    'hu',
    'it',
    'lt',
    'lv',
    'mt',
    'nl',
    'pl',
    'pt',
    'ro',
    'sk',
    'sl',
    'sv',
  ],
  rules: [
    {
      id: 'platform-declaration',
      citation: 'Regulation (EU) 2022/2065 (DSA) art. 26(2)',
      from: '~2024-02-17',
      source: 'ecommercekit.it/dsa art 26',
      confidence: 'H',
      check: {
        check: 'platform-declaration',
        says: {
          en: 'Platforms give uploaders a switch that declares commercial content: oblige the creator to use it beside the own label.',
          'zh-Hans': '平台须提供声明商业内容的开关：应约定达人在自有标签之外同时使用。',
        },
      },
    },
    leadData('Regulation (EU) 2016/679 (GDPR)'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const EU_READING: ReadingOf<typeof EU> = {
  summaries: {},
  rules: [
    {
      id: 'unfair-practices',
      citation: 'Directive 2005/29/EC Annex I(11), art. 7',
      source: 'citation from memory',
      confidence: 'U',
      check: { check: 'note' },
      summary: [
        'Paid editorial content that does not say so is an unfair commercial practice.',
        '付费软文而不表明的，属于不公平商业行为。',
      ],
    },
    {
      id: 'former-price',
      about: ['former-price', 'discount'],
      citation: 'Directive 98/6/EC art. 6a, as amended by Directive (EU) 2019/2161',
      from: '2022-05-28',
      source: 'eur-lex.europa.eu 52021XC1229(06); rpc.co.uk 2022-04-12',
      verifiedOn: '2026-11-30',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'An announced price reduction states the price before: the lowest of at least the last 30 days. Member states may differ for perishable and new goods and for reductions in steps.',
        '宣布降价须标明此前价格，即降价前至少 30 天内的最低价；成员国可就易腐商品、新品和逐步降价另作规定。',
      ],
    },
    {
      id: 'e-sign',
      citation: 'eIDAS Regulation',
      source: 'citation from memory',
      confidence: 'U',
      check: { check: 'note' },
      summary: [
        'Simple, advanced and qualified electronic signatures; a qualified one weighs as one by hand.',
        '电子签名分为简单、高级和合格三级；合格电子签名等同手写签名。',
      ],
    },
    {
      id: 'fairness-act',
      citation: 'Digital Fairness Act (proposal)',
      source: 'martechtrend DFA',
      confidence: 'U',
      check: { check: 'note' },
      summary: [
        'A proposal was planned for the third quarter of 2026; whether it was published was not verified.',
        '提案原计划于 2026 年第三季度提出；是否已公布未经核实。',
      ],
    },
  ],
};
