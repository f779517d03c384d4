import { piecesCell } from '../../cells/pieces.ts';
import { column } from '../../column.ts';
import type { ExportKind } from '../../export-kind.ts';

/**
 * Actions of impact.com: its action listing as CSV, or the answers of its Actions API. An action is an order of one
 * partner; one that was reversed goes back, and so does a negative one.
 *
 * Read on 2026-11-29: https://integrations.impact.com/brand-api-reference (Actions, version 14). The header of the action
 * listing as CSV is not published; it is taken to be that of the interface.
 */
export const IMPACT: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/id', ['Oid', 'OID', 'Order Id'], { required: true }),
    column('line/id', ['Id', 'Action Id'], { required: true }),
    column('line/status', ['State', 'Status', 'Action Status'], { required: true }),
    column('order/at', ['EventDate', 'Action Date'], { required: true }),
    column('line/total', ['Amount', 'Sale Amount'], { required: true }),
    column('order/currency', ['Currency']),
    column('touch/creator', ['MediaPartnerId', 'Partner Id'], { required: true }),
    column('touch/at', ['ReferringDate', 'Referral Date']),
    column('order/codes', ['PromoCode', 'Promo Code']),
    column('order/customer', ['CustomerStatus', 'Customer Status'], {
      read: (cell) => CUSTOMERS[cell.toLowerCase()],
    }),
    column('order/market', ['CustomerCountry', 'Customer Country']),
    column('line/productId', ['Sku', 'SKU', 'Item SKU']),
    column('line/quantity', ['Quantity'], { read: piecesCell }),
    column('line/refundedAt', ['ModificationDate', 'Modification Date', 'Reversal Date']),
  ],
  statuses: {
    pending: 'paid',
    approved: 'paid',
    locked: 'paid',
    paid: 'paid',
    'in review': 'paid',
    reversed: 'cancelled',
  },
  negative: 'refund',
  constants: { channel: 'impact' },
  unused: [
    ...[
      'ClientCost',
      'CampaignId',
      'CampaignName',
      'ActionTrackerName',
      'ActionTrackerId',
      'AdId',
      'Payout',
    ],
    ...['DeltaPayout', 'IntendedPayout', 'DeltaAmount', 'IntendedAmount', 'CreationDate'],
    ...['LockingDate', 'ClearedDate', 'ReferringType', 'ReferringDomain', 'PromoCodeMediaPartner'],
    ...['MediaPartnerName', 'SharedId', 'SubId1', 'SubId2', 'SubId3', 'CallerId', 'CustomerId'],
    ...['CustomerArea', 'CustomerCity', 'CustomerRegion', 'CustomerPostCode', 'IpAddress'],
    ...['Note', 'Uri', 'EventCode', 'ReferringAction', 'Action Tracker', 'Partner', 'Campaign'],
    ...['Action Earnings', 'Action Cost'],
  ],
};

const CUSTOMERS: Readonly<Record<string, string>> = {
  new: 'new',
  returning: 'returning',
  existing: 'returning',
};
