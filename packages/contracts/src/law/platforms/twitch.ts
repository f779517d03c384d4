import type { PlatformLaw } from '../platform-law.ts';

/** Twitch. */
export const TWITCH: PlatformLaw = {
  platform: 'twitch',
  rules: [
    {
      id: 'declaration',
      about: 'disclosure',
      live: true,
      labels: ['Branded Content'],
      citation: 'Branded content tool',
      from: '2023-07-01',
      source: 'lindseygamble.com; streamlabs.com',
      confidence: 'M',
      says: [
        'The box is ticked, and viewers are told of the paid promotion; an affiliate link given on request is exempt.',
        '须勾选选项并告知观众付费推广；应请求给出的联盟链接除外。',
      ],
      check: { check: 'declaration' },
    },
    {
      id: 'ad-formats',
      about: 'disclosure',
      live: true,
      citation: 'Withdrawn limits on logos and burned-in ads',
      from: '2023-06-07',
      source: 'medium.com; streamlabs.com',
      confidence: 'M',
      says: [
        'The limits on the size of logos and on burned-in ads were withdrawn.',
        '对标识面积和内嵌广告的限制已撤回。',
      ],
    },
    {
      id: 'simulcast',
      about: 'simulcast',
      live: true,
      citation: 'Simulcasting',
      from: '~2023-01-01',
      source: 'scrubwiki.com',
      confidence: 'M',
      says: [
        'A simulcast is allowed if the quality is no worse, viewers are not sent away, and chats are not merged.',
        '可同时推流，但画质不得更差、不得引导观众离开、不得合并聊天。',
      ],
      check: { check: 'simulcast', allowed: 'on-conditions' },
    },
    {
      id: 'interface',
      about: 'interface',
      labels: ['is_branded_content'],
      citation: 'Interface',
      source: 'docs.rs',
      confidence: 'M',
      says: ['A field says that a stream is branded content.', '以字段说明直播为品牌内容。'],
    },
  ],
};
