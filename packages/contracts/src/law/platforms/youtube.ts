import type { PlatformLaw } from '../platform-law.ts';

/** YouTube. */
export const YOUTUBE: PlatformLaw = {
  platform: 'youtube',
  rules: [
    {
      id: 'declaration',
      about: 'disclosure',
      labels: [
        'My video contains paid promotion like a product placement, sponsorship, or endorsement',
      ],
      citation: 'Paid product placements, sponsorships and endorsements (answer/154235)',
      source: 'support.google.com',
      confidence: 'H',
      says: [
        'The box for paid promotion is ticked, for lives too; drugs, unreviewed gambling and medicine without a prescription are banned.',
        '须勾选付费推广选项，直播亦然；禁止推广毒品、未经审核的赌博和无处方药品。',
      ],
      check: { check: 'declaration' },
    },
    {
      id: 'host-age',
      about: 'host-age',
      live: true,
      citation: 'Youngest age of live hosts',
      from: '2025-07-22',
      source: 'fox29.com',
      confidence: 'M',
      says: [
        'A live host is at least 16; from 13 to 15 an adult is seen beside the host.',
        '直播主播须年满 16 周岁；13 至 15 周岁须有成年人同框。',
      ],
      check: { check: 'host-age', years: 13, accompaniedUntil: 16 },
    },
    {
      id: 'shopping.followers',
      about: 'eligibility',
      markets: ['US', 'KR', 'ID', 'TH', 'VN', 'MY', 'PH', 'IN', 'SG'],
      citation: 'YouTube Shopping (answer/13376398)',
      source: 'mirror of serverhump.com; summarize.ing',
      confidence: 'M',
      conflict: [
        'The number of subscribers differs by the age of the page: 15,000, later 10,000.',
        '订阅者门槛因页面新旧而异：先为 15,000，后为 10,000。',
      ],
      says: [
        'Shopping needs the partner program and 10,000 subscribers, and no channel for children or of music; a live tags at most 30 products and pins one.',
        '购物功能须加入合作伙伴计划并有 10,000 订阅者，且非儿童或音乐频道；直播最多标记 30 件商品，置顶一件。',
      ],
      check: { check: 'followers', least: 10_000 },
    },
    {
      id: 'shopping.windows',
      about: 'attribution',
      citation: 'YouTube Shopping (answer/14235796)',
      source: 'support.google.com; summarize.ing (payout, M)',
      confidence: 'H',
      says: [
        'A click counts for 30 days; commission is pending for 30 to 50 days and taken back on a return; payout is reported after 60 to 120 days.',
        '点击归因 30 天；佣金待定 30 至 50 天，退货收回；据报 60 至 120 天后支付。',
      ],
    },
    {
      id: 'interface',
      about: 'interface',
      labels: ['hasPaidProductPlacement'],
      citation: 'Data interface',
      source: 'googleapis.dev',
      confidence: 'H',
      says: [
        'An upload by program declares promotion by a field.',
        '通过接口发布时，以字段声明推广。',
      ],
    },
  ],
};
