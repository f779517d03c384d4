import type { MarketLaw, ReadingOf } from '../market-law.ts';

/** The Netherlands. */
export const NL = {
  market: 'NL',
  zone: 'Europe/Amsterdam',
  languages: ['nl'],
  labels: { nl: 'Bevat betaalde promotie', en: 'Paid promotion' },
  priceEnding: '9',
  rules: [
    {
      id: 'label',
      citation: 'Mediawet; Reclamecode Social Media & Influencer Marketing',
      from: '2022-07-01',
      source: 'tweakers 235580; ddma.nl',
      confidence: 'H',
      check: {
        check: 'label',
        accepted: ['bevat betaalde promotie', '#spon', '#partner'],
        refused: [],
      },
    },
    {
      id: 'register.from-500k',
      citation: 'Mediawet supervision',
      from: '2022-07-01',
      to: '2025-06-16',
      source: 'tweakers 235580',
      confidence: 'H',
      check: {
        check: 'creator-register',
        register: 'Commissariaat voor de Media, SRC, NICAM',
        followers: 500_000,
        says: {
          en: 'Creators with 500,000 followers and 24 videos in 12 months register.',
          'zh-Hans': '粉丝 50 万且 12 个月内发布 24 条视频以上者须登记。',
        },
      },
    },
    {
      id: 'register',
      citation: 'Mediawet supervision (follower floor removed)',
      from: '2025-06-16',
      replaces: 'register.from-500k',
      source: 'ddma.nl; business.gov.nl',
      confidence: 'H',
      check: {
        check: 'creator-register',
        register: 'Commissariaat voor de Media, SRC, NICAM',
        followers: null,
        says: {
          en: 'No follower floor any more: 24 videos in 12 months, a benefit and a registered business are enough.',
          'zh-Hans': '不再设粉丝门槛：12 个月 24 条视频、有获益且已注册企业即须登记。',
        },
      },
    },
  ],
} as const satisfies MarketLaw;

/** What only people read of it. */
export const NL_READING: ReadingOf<typeof NL> = {
  summaries: {
    label: [
      'Visible or audible to the viewer; the code covers streams of any size.',
      '须让观众看到或听到；自律守则适用于任何规模的直播。',
    ],
  },
  rules: [
    {
      id: 'self-regulation',
      citation: 'Reclamecode Social Media & Influencer Marketing',
      from: '2025-06-16',
      source: 'ddma.nl; business.gov.nl',
      confidence: 'H',
      check: { check: 'note' },
      summary: [
        'Who registers with the regulator registers with SRC and NICAM as well.',
        '向监管机构登记者还须向 SRC 和 NICAM 登记。',
      ],
    },
  ],
};
