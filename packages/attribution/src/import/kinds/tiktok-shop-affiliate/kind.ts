import { idCell, textCell } from '@livelane/contracts/vocabulary/node';
import { timeCell } from '../../cells/time.ts';
import { column } from '../../column.ts';
import type { ExportKind } from '../../export-kind.ts';

const time = timeCell('day-first');

/**
 * Affiliate orders exported from TikTok Shop's seller or affiliate center, one row a product of an order. Times are local
 * to the shop, the day first; ids end in a tab. The row's creator is credited with it.
 */
export const TIKTOK_SHOP_AFFILIATE: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/id', 'Order ID', { required: true }),
    column('line/id', 'SKU ID', { required: true }),
    column('line/productId', 'Product ID'),
    column('line/name', 'Product Name'),
    column('line/price', 'Price'),
    column('line/total', 'Payment Amount', { required: true }),
    column('order/currency', 'Currency'),
    column('line/quantity', 'Quantity'),
    column('line/wentBack', ['Fully returned or refunded', 'Fully Return or Refund']),
    column('line/status', ['Order Status', 'Order settlement status'], { required: true }),
    column('touch/creator', ['Creator Username', 'Creator'], { required: true }),
    column('order/at', ['Time Created', 'Order date'], { required: true, read: time }),
    { column: 'Order Delivery Time', field: 'order/times/delivered', read: time },
    { column: 'Time Commission Paid', field: 'order/times/paid', read: time },
    { column: 'Content Type', field: 'touch/content', read: textCell },
    { column: 'Content ID', field: 'touch/contentId', read: idCell },
  ],
  statuses: {
    settled: 'paid',
    completed: 'paid',
    processing: 'paid',
    'to settle': 'paid',
    'awaiting settlement': 'paid',
    shipped: 'paid',
    delivered: 'paid',
    'awaiting payment': 'pending',
    'unpaid by customer': 'pending',
    unpaid: 'pending',
    ineligible: 'cancelled',
    cancelled: 'cancelled',
    canceled: 'cancelled',
  },
  constants: { channel: 'tiktok-shop' },
  unused: [
    ...['Payment method', 'Est. Commission Base', 'Actual Commission Base', 'Platform'],
    ...['Standard commission rate', 'Est. standard commission payment', 'Commission model'],
    ...['Actual Commission Payment', 'Shop Ads commission rate', 'Shop Ads Commission rate'],
    ...[
      'Est. Shop Ads commission payment',
      'Actual Shop Ads commission payment',
      'Attribution type',
    ],
    ...['Est. co-funded creator bonus', 'Actual co-funded creator bonus', 'Commission type'],
    ...['Shop name', 'Shop code', 'Partner campaign ID', 'Payment ID', 'Payment Time'],
  ],
};
