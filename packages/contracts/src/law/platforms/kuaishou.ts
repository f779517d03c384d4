import type { PlatformLaw } from '../platform-law.ts';

/** Kuaishou. */
export const KUAISHOU: PlatformLaw = {
  platform: 'kuaishou',
  rules: [
    {
      id: 'import',
      about: 'eligibility',
      markets: ['CN'],
      citation: 'Import sellers',
      from: '2021-12-25',
      source: 'pandaily.com',
      confidence: 'M',
      says: [
        'A seller from abroad, Hong Kong, Macau or Taiwan needs a domestic agent and an invitation.',
        '境外及港澳台卖家须有境内代理并受邀。',
      ],
    },
  ],
};
