import type { PlatformLaw } from '../platform-law.ts';

/** Pinterest. */
export const PINTEREST: PlatformLaw = {
  platform: 'pinterest',
  rules: [
    {
      id: 'declaration',
      about: 'disclosure',
      labels: ['Add paid partnership label'],
      citation: 'Paid partnerships',
      source: 'help.pinterest.com',
      confidence: 'H',
      says: [
        'The brand is tagged; its name shows once it approves; the creator cannot promote such Pins.',
        '须标记品牌；品牌确认后显示其名称；达人不能推广此类内容。',
      ],
      check: { check: 'declaration' },
    },
  ],
};
