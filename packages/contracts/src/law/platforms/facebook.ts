import type { PlatformLaw } from '../platform-law.ts';

/** Facebook. */
export const FACEBOOK: PlatformLaw = {
  platform: 'facebook',
  rules: [
    {
      id: 'declaration',
      about: 'disclosure',
      labels: ['Paid partnership with'],
      citation: 'Branded Content Policies',
      source: 'facebook.com/business/help',
      confidence: 'H',
      says: [
        'Branded content goes through the tool, and the partner is tagged with its permission; no pay for posting what the creator neither appears in nor helped to make.',
        '品牌内容须用平台工具，并经合作方许可标记；不得付费让达人发布其未参与的内容。',
      ],
      check: { check: 'declaration' },
    },
    {
      id: 'live.shopping',
      about: 'live',
      live: true,
      citation: 'End of live shopping',
      from: '2022-10-01',
      source: 'journaltranscript.com',
      confidence: 'M',
      says: [
        'Shopping in lives ended: no product tags, no playlists of products.',
        '直播购物已停用：没有商品标签和商品列表。',
      ],
    },
    {
      id: 'live.recorded',
      about: 'recorded-video',
      live: true,
      citation: 'Live Policies',
      source: 'facebook.com',
      confidence: 'H',
      says: [
        'Recorded parts are marked; no loops, stills or polls alone; no false claim of being live or of a place.',
        '录播部分须标明；不得只有循环画面、静态图片或投票；不得虚称正在直播或虚构地点。',
      ],
      check: { check: 'recorded-video', generatedHost: 'not-named' },
    },
    {
      id: 'live.account-age',
      about: 'eligibility',
      live: true,
      citation: 'Live Video API',
      from: '2024-06-10',
      source: 'developers.facebook.com; techeconomy.ng',
      confidence: 'M',
      says: ['The account of a live is at least 60 days old.', '直播账号须注册满 60 天。'],
    },
    {
      id: 'live.replay',
      about: 'live',
      live: true,
      citation: 'Storage of replays',
      from: '2025-02-19',
      source: 'gizguide.com',
      confidence: 'M',
      says: ['A replay is deleted after 30 days.', '回放在 30 天后删除。'],
    },
    {
      id: 'music',
      about: 'music',
      citation: 'Music Guidelines',
      source: 'mirror of faq.com',
      confidence: 'M',
      says: ['Commercial use of music needs licences of its own.', '商业使用音乐须自行取得授权。'],
    },
  ],
};
