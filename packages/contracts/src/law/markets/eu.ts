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
  ],
};
