import type { PlatformLaw } from '../platform-law.ts';

/** Douyin. */
export const DOUYIN: PlatformLaw = {
  platform: 'douyin',
  rules: [
    {
      id: 'live.host',
      about: 'recorded-video',
      markets: ['CN'],
      live: true,
      citation: 'Drive against unattended lives',
      from: '~2025-01-01',
      source: 'asiacity.news',
      confidence: 'M',
      says: [
        'No replays, black screens, absent hosts or hosts who do not interact.',
        '不得回放、黑屏、主播离席或不互动。',
      ],
      check: { check: 'recorded-video', generatedHost: 'not-named' },
    },
  ],
};
