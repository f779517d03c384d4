import type { PlatformLaw } from '../platform-law.ts';

/** LINE. */
export const LINE: PlatformLaw = {
  platform: 'line',
  rules: [
    {
      id: 'jp.one-sponsor',
      about: 'disclosure',
      markets: ['JP'],
      citation: 'Official accounts',
      source: 'lme.jp',
      confidence: 'M',
      says: ['An official account has one sponsor.', '每个官方账号只有一个赞助方。'],
    },
    {
      id: 'eu.accounts',
      about: 'eligibility',
      markets: ['EU'],
      citation: 'Official accounts of firms in the EU',
      from: '2024-01-31',
      source: 'lineforbusiness.com/th',
      confidence: 'H',
      says: ['Official accounts of firms in the EU were closed.', '欧盟企业的官方账号已关闭。'],
    },
    {
      id: 'th.fees',
      about: 'commission',
      markets: ['TH'],
      citation: 'Fees Policy',
      source: 'terms2.line.me',
      confidence: 'H',
      says: [
        '3 % for payment and 3 % for service (a cart within seven days, or a live), and 7 % VAT on the fees.',
        '支付费 3% 和服务费 3%（七天内的购物车或直播），费用另加 7% 增值税。',
      ],
    },
  ],
};
