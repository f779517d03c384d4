import type { PlatformLaw } from '../platform-law.ts';

/** Instagram. */
export const INSTAGRAM: PlatformLaw = {
  platform: 'instagram',
  rules: [
    {
      id: 'declaration',
      about: 'disclosure',
      labels: ['Paid partnership with'],
      citation: 'Branded Content Policies',
      source: 'help.instagram.com',
      confidence: 'H',
      says: [
        'Branded content goes through the tool, and the partner is tagged with its permission; no pay for posting what the creator neither appears in nor helped to make.',
        '品牌内容须用平台工具，并经合作方许可标记；不得付费让达人发布其未参与的内容。',
      ],
      check: { check: 'declaration' },
    },
    {
      id: 'free-products',
      about: 'disclosure',
      citation: 'Deconstructing Disclosures',
      page: '2020-11-24',
      source: 'business.instagram.com',
      confidence: 'H',
      says: ['A free product counts as payment.', '免费商品视为报酬。'],
    },
    {
      id: 'live.label',
      about: 'disclosure',
      live: true,
      labels: ['Add Paid Partnership Label'],
      citation: 'Paid partnership label',
      source: 'socialnationnow.com',
      confidence: 'M',
      says: ['A live is labelled when its title is set.', '直播在设置标题时添加标签。'],
    },
    {
      id: 'us.live.product-tags',
      about: 'live',
      markets: ['US'],
      live: true,
      citation: 'End of product tags in lives',
      from: '2023-03-16',
      source: 'wwd.com',
      confidence: 'M',
      says: [
        'Product tags in lives ended; they were a test in the US.',
        '直播商品标签已停用；该功能此前在美国测试。',
      ],
    },
    {
      id: 'live.followers',
      about: 'eligibility',
      live: true,
      citation: 'Who may go live',
      from: '~2025-08-01',
      source: 'business-standard.com',
      confidence: 'M',
      says: [
        'A live needs a public account with 1,000 followers.',
        '直播须为公开账号且有 1,000 粉丝。',
      ],
      check: { check: 'followers', least: 1000 },
    },
    {
      id: 'music',
      about: 'music',
      citation: 'Music Guidelines',
      source: 'mirror of faq.com',
      confidence: 'M',
      says: ['Commercial use of music needs licences of its own.', '商业使用音乐须自行取得授权。'],
    },
    {
      id: 'interface',
      about: 'interface',
      labels: ['Paid partnership'],
      citation: 'Publishing interface',
      from: '2026-04-22',
      source: 'developers.facebook.com',
      confidence: 'H',
      says: [
        'An upload by program can carry the label of a paid partnership.',
        '通过接口发布时可添加付费合作标签。',
      ],
    },
  ],
};
