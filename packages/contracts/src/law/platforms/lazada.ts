import type { PlatformLaw } from '../platform-law.ts';

/** Lazada. */
export const LAZADA: PlatformLaw = {
  platform: 'lazada',
  rules: [
    {
      id: 'my.claims',
      about: 'goods',
      markets: ['MY'],
      citation: 'Misleading Content Policy',
      page: '2023-01-17',
      source: 'community.lazada.com.my',
      confidence: 'H',
      says: [
        'Claims about products are complete and not misleading, in lives too; up to 16 points.',
        '商品宣传须完整且不得误导，直播亦然；最多扣 16 分。',
      ],
    },
    {
      id: 'window',
      about: 'attribution',
      markets: ['SG', 'PH'],
      citation: 'Affiliate program',
      source: 'pages.lazada.sg; pages.lazada.com.ph',
      confidence: 'H',
      says: [
        'The last click counts for 30 days in the browser and 7 in the app.',
        '末次点击归因：浏览器 30 天，应用 7 天。',
      ],
    },
  ],
};
