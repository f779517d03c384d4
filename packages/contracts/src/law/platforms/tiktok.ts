import type { PlatformLaw } from '../platform-law.ts';

/** TikTok. */
export const TIKTOK: PlatformLaw = {
  platform: 'tiktok',
  rules: [
    {
      id: 'declaration',
      about: 'disclosure',
      labels: [
        'Disclose commercial content',
        'Disclose LIVE content',
        'Own brand',
        'Branded content',
        'Promotional content',
        'Paid partnership',
      ],
      citation: 'Promoting a brand, product or service',
      from: '2025-09-13',
      source: 'support.tiktok.com',
      confidence: 'H',
      conflict: [
        'Another page of the platform names the switch of a live and the choice of an own brand differently.',
        '平台另一页面对直播开关和自有品牌选项的名称不同。',
      ],
      says: [
        'Promotion of an own or of another brand is declared by the switch; for a live it is set before the start and the label cannot be changed afterwards.',
        '推广自有或他人品牌须用开关声明；直播须在开播前设置，之后标签不可更改。',
      ],
      check: { check: 'declaration' },
    },
    {
      id: 'host-age',
      about: 'host-age',
      live: true,
      citation: 'Community Guidelines',
      from: '2025-09-13',
      source: 'support.tiktok.com',
      confidence: 'H',
      conflict: [
        'Many pages still give 16 years; the official one gives 18.',
        '许多页面仍写 16 周岁；官方页面为 18 周岁。',
      ],
      says: ['A live host is at least 18.', '直播主播须年满 18 周岁。'],
      check: { check: 'host-age', years: 18, accompaniedUntil: null },
    },
    {
      id: 'live.responsibility',
      about: 'live',
      live: true,
      citation: 'Community Guidelines',
      from: '2025-09-13',
      source: 'support.tiktok.com',
      confidence: 'H',
      says: [
        'The host answers for tools of translation and speech, for guests, and for restreams without a licence.',
        '主播须对翻译和语音工具、嘉宾以及未经许可的转播负责。',
      ],
    },
    {
      id: 'music',
      about: 'music',
      labels: ['Music Usage Confirmation'],
      citation: 'Commercial use of music',
      source: 'support.tiktok.com',
      confidence: 'H',
      says: [
        'Promotion uses the library for commercial music; for any other sound the rights are confirmed.',
        '推广内容宜用商用音乐库；使用其他声音须确认已获权利。',
      ],
    },
    {
      id: 'branded-content',
      about: 'goods',
      except: ['EU', 'IS', 'LI', 'NO'],
      citation: 'Branded Content Policy',
      from: '2025-07-01',
      source: 'yacy.domain.glass; docs.ecomdy.com',
      confidence: 'M',
      says: [
        'The branded-content policy was renewed; what may not be promoted differs by market, for example energy drinks and cosmetic surgery.',
        '品牌内容政策已更新；禁推范围因市场而异，例如能量饮料和医美手术。',
      ],
    },
    {
      id: 'interface',
      about: 'interface',
      labels: ['brand_content_toggle', 'brand_organic_toggle'],
      citation: 'Content posting interface',
      source: 'upload-post.com',
      confidence: 'M',
      says: [
        'An upload by program declares promotion by two fields.',
        '通过接口发布时，以两个字段声明推广。',
      ],
    },
  ],
};
