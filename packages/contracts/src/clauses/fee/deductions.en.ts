import type { Words } from '../../clause/text/value-formatter.ts';
import type { Deduction } from './schema.ts';

/** What may be taken off a price, in English. */
export const DEDUCTIONS: Words<Deduction> = {
  'platform-coupon': 'platform coupons',
  'merchant-coupon': 'merchant coupons',
  tax: 'sales taxes',
  shipping: 'shipping',
  'platform-fee': 'platform fees',
  returns: 'returned goods',
};
