import type { PlatformLaw } from '../platform-law.ts';

/** Snapchat. */
export const SNAPCHAT: PlatformLaw = {
  platform: 'snapchat',
  rules: [
    {
      id: 'declaration',
      about: 'disclosure',
      labels: ['Add Paid Partnership'],
      citation: 'Commercial Content',
      source: 'values.snap.com; help.snapchat.com',
      confidence: 'H',
      says: [
        'The tool is used; promotion that is not disclosed is not recommended to viewers.',
        '须用平台工具；未披露的推广内容不会被推荐。',
      ],
      check: { check: 'declaration' },
    },
  ],
};
