import { leadData } from '../lead-data.ts';
import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** Brazil. */
export const BR = {
  market: 'BR',
  zone: 'America/Sao_Paulo',
  languages: ['pt-BR'],
  labels: { 'pt-BR': 'Publicidade', en: 'Ad' },
  rules: [
    {
      id: 'label',
      citation: 'CONAR guide for digital influencers; Code art. 28',
      from: '~2020-12-01',
      source: 'lealvarasquim; portalpublicitario',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['#publicidade', '#publi', '#publipost', '#anúncio', '#patrocinado'],
        refused: [],
      },
    },
    {
      id: 'live.start',
      citation: 'CONAR guide for digital influencers',
      from: '~2020-12-01',
      source: 'lealvarasquim',
      confidence: 'H',
      check: {
        check: 'live-disclosure',
        when: { rule: 'at-start' },
        medium: 'either',
        applies: 'always',
      },
    },
    leadData('LGPD (Law 13.709/2018)'),
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const BR_READING: ReadingOf<typeof BR> = {
  summaries: {
    label: [
      'The platform tool is preferred; affiliate links count as advertising.',
      '优先使用平台工具；联盟链接视为广告。',
    ],
    'live.start': ['At the start.', '开头即标明。'],
  },
  rules: [
    {
      id: 'affiliate-links',
      citation: 'CONAR Code art. 28 (decision on affiliate links)',
      source: 'portalpublicitario',
      confidence: 'H',
      check: { check: 'note' },
      summary: ['Links that earn a commission are advertising.', '带佣金的链接属于广告。'],
    },
    {
      id: 'liability',
      citation: 'CONAR Code; Consumer Protection Code',
      source: 'lealvarasquim',
      confidence: 'M',
      check: { check: 'note' },
      summary: [
        'Self-regulation, and beside it the law on consumers.',
        '既有自律规则，也适用消费者法。',
      ],
    },
  ],
};
