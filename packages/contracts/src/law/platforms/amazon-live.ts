import type { PlatformLaw } from '../platform-law.ts';

/** Amazon Live. */
export const AMAZON_LIVE: PlatformLaw = {
  platform: 'amazon-live',
  rules: [
    {
      id: 'recorded',
      about: 'recorded-video',
      live: true,
      citation: 'Creator Community Policy',
      source: 'go.amazonsellerservices.com',
      confidence: 'H',
      says: [
        'A live is mostly in real time: a recorded clip lasts at most five minutes and does not loop; one product at least is in the carousel.',
        '直播须以实时为主：录播片段最长五分钟且不得循环；商品列表至少一件。',
      ],
      check: { check: 'recorded-video', generatedHost: 'not-named' },
    },
  ],
};
