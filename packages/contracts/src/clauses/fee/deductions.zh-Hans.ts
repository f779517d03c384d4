import type { Words } from '../../clause/text/value-formatter.ts';
import type { Deduction } from './schema.ts';

/** What may be taken off a price, in Simplified Chinese. */
export const DEDUCTIONS: Words<Deduction> = {
  'platform-coupon': '平台优惠券',
  'merchant-coupon': '商家优惠券',
  tax: '销售税',
  shipping: '运费',
  'platform-fee': '平台费用',
  returns: '退货',
};
