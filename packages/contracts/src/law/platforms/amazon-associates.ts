import type { PlatformLaw } from '../platform-law.ts';

/** Amazon Associates. */
export const AMAZON_ASSOCIATES: PlatformLaw = {
  platform: 'amazon-associates',
  rules: [
    {
      id: 'account-statement',
      about: 'disclosure',
      markets: ['GB', 'AU'],
      labels: ['As an Amazon Associate I earn from qualifying purchases.'],
      citation: 'Associates help',
      source: 'affiliate-program.amazon.co.uk; affiliate-program.amazon.com.au',
      confidence: 'H',
      says: ['The account says that it earns from purchases.', '账号须声明可从购买中获得收入。'],
    },
    {
      id: 'gb.link-disclosure',
      about: 'disclosure',
      markets: ['GB'],
      labels: ['(paid link)', '#ad', '#CommissionsEarned'],
      citation: 'Associates help',
      source: 'affiliate-program.amazon.co.uk',
      confidence: 'H',
      says: ['Each link is disclosed beside it.', '每个链接旁须作披露。'],
    },
    {
      id: 'window',
      about: 'attribution',
      markets: ['IN'],
      citation: 'Associates help',
      source: 'affiliate-program.amazon.in',
      confidence: 'H',
      says: [
        'A click counts for 24 hours, until an order or the link of another; an item in the cart pays until the cart expires, after about 90 days.',
        '点击归因 24 小时，至下单或点击他人链接为止；加入购物车的商品在购物车失效（约 90 天）前均计佣。',
      ],
    },
    {
      id: 'be.window',
      about: 'attribution',
      markets: ['BE'],
      citation: 'Associates help',
      page: '2025-10-15',
      source: 'affiliate-program.amazon.in',
      confidence: 'H',
      says: ['A click counts for 24 hours.', '点击归因 24 小时。'],
    },
  ],
};
