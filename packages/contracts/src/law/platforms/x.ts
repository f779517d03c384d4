import type { PlatformLaw } from '../platform-law.ts';

/** X. */
export const X: PlatformLaw = {
  platform: 'x',
  rules: [
    {
      id: 'declaration',
      about: 'disclosure',
      labels: ['Paid Partnership', 'Add content disclosure'],
      citation: 'Paid Partnerships Policy',
      from: '2026-03-02',
      source: 'help.x.com; gigazine.net; findarticles.com',
      confidence: 'M',
      conflict: [
        'The text of the policy after that day was seen second-hand alone, under two names of the label.',
        '该日之后的政策原文仅见于转述，标签有两种名称。',
      ],
      says: [
        'A label suffices where #ad was required before; the offer is clear without a click; alcohol, health, weight loss, dating and others are barred.',
        '以标签代替此前要求的 #ad；无须点击即可看清优惠；禁止推广酒类、健康、减肥、交友等。',
      ],
      check: { check: 'declaration' },
    },
    {
      id: 'hashtag',
      about: 'disclosure',
      labels: ['#ad'],
      citation: 'Paid Partnerships Policy',
      to: '2026-03-02',
      source: 'help.x.com',
      confidence: 'H',
      says: ['Promotion carries #ad.', '推广内容须带 #ad。'],
    },
    {
      id: 'interface',
      about: 'interface',
      labels: ['paid_partnership'],
      citation: 'Interface',
      from: '2026-06-03',
      source: 'docs.x.com',
      confidence: 'H',
      says: [
        'A post by program declares a paid partnership by a field.',
        '通过接口发布时，以字段声明付费合作。',
      ],
    },
  ],
};
