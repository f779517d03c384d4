import type { PlatformLaw } from '../platform-law.ts';

/** Shopee. */
export const SHOPEE: PlatformLaw = {
  platform: 'shopee',
  rules: [
    {
      id: 'ph.recorded',
      about: 'recorded-video',
      markets: ['PH'],
      live: true,
      citation: 'Live Violations',
      source: 'help.shopee.ph',
      confidence: 'H',
      says: [
        'No static or mostly recorded live; without interaction at most ten minutes at the start and five later.',
        '直播不得静止或以录播为主；无互动时间开头最多十分钟，之后最多五分钟。',
      ],
      check: { check: 'recorded-video', generatedHost: 'not-named' },
    },
    {
      id: 'sg.bans',
      about: 'live',
      markets: ['SG'],
      live: true,
      citation: 'Live Policy',
      source: 'help.shopee.sg',
      confidence: 'H',
      says: [
        'Violations are banned by tier: for good, for seven days or for three days; lives may be shown to fewer people.',
        '违规按等级处罚：永久、七天或三天禁播；并可降低曝光。',
      ],
    },
    {
      id: 'vn.contacts',
      about: 'off-platform-links',
      markets: ['VN'],
      citation: 'Contacts and other platforms',
      from: '2024-09-16',
      source: 'lameco.vn',
      confidence: 'M',
      says: ['No contacts and no other platforms.', '不得出现联系方式或其他平台。'],
      check: { check: 'off-platform-links' },
    },
    {
      id: 'my.window',
      about: 'attribution',
      markets: ['MY'],
      citation: 'Affiliate program',
      source: 'help.shopee.com.my',
      confidence: 'H',
      says: ['A click counts for seven days.', '点击归因七天。'],
    },
    {
      id: 'vn.window',
      about: 'attribution',
      markets: ['VN'],
      citation: 'Affiliate program',
      source: 'shopee.vn/affiliate',
      confidence: 'H',
      says: [
        'The last click counts for 30 days on the web and 7 in the app.',
        '末次点击归因：网页 30 天，应用 7 天。',
      ],
    },
  ],
};
