import { numberSigns } from '@livelane/contracts/vocabulary/node';
import { piecesCell } from '../../cells/pieces.ts';
import { timeCell } from '../../cells/time.ts';
import { column } from '../../column.ts';
import type { ExportKind } from '../../export-kind.ts';

const numbers = numberSigns('en');

/**
 * Conversions exported from Refersion: amounts as `$1,299.00`, times as `Sep 3, 2026 10:14 AM` in the zone of the account.
 * A conversion that was denied or does not qualify goes back, and so does a cancellation, whose amounts are negative.
 *
 * Read on 2026-11-29: https://www.refersion.dev/reference (statuses, amounts). The header of the export is not published;
 * its names here are those that users report, so that a file with others needs `--columns`.
 */
export const REFERSION: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/id', ['Order ID', 'Order Number'], { required: true }),
    column('line/id', ['Conversion ID', 'ID']),
    column('line/status', ['Status', 'Conversion Status'], { required: true }),
    column('order/at', ['Created', 'Date', 'Created At', 'Conversion Date'], {
      required: true,
      read: timeCell('named-month'),
    }),
    column('line/total', ['Commissionable Order Total', 'Order Total', 'Total', 'Sale Amount']),
    column('order/currency', ['Currency']),
    column('touch/creator', ['Affiliate Code', 'Affiliate ID', 'Affiliate'], { required: true }),
    column('order/codes', ['Coupon Code', 'Coupon', 'Discount Code']),
    column('persons/email', ['Customer Email']),
    column('line/productId', ['SKU']),
    column('line/quantity', ['Quantity'], { read: piecesCell }),
  ],
  statuses: {
    approved: 'paid',
    pending: 'paid',
    paid: 'paid',
    denied: 'cancelled',
    unqualified: 'cancelled',
    cancelled: 'cancelled',
  },
  ...(numbers === undefined ? {} : { numbers }),
  negative: 'refund',
  constants: { channel: 'refersion' },
  unused: [
    ...['Offer', 'Offer ID', 'Commission', 'Commission Total', 'Payment Status', 'Payment Date'],
    ...['Customer Name', 'IP Address', 'Click Date', 'Affiliate Name', 'Affiliate Email', 'Notes'],
    ...['Referral Source', 'Subtotal', 'Shipping', 'Tax', 'Discount'],
  ],
};
