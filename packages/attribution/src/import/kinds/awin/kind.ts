import { column } from '../../column.ts';
import type { ExportKind } from '../../export-kind.ts';

/**
 * Transactions of Awin: its report as CSV, or the answers of its transactions API. A transaction is an order of one
 * publisher; one that was declined goes back, and so does a negative one. Times are local to the account.
 */
export const AWIN: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/id', ['orderRef', 'Order Reference', 'transaction_order_ref'], {
      required: true,
    }),
    column('line/id', ['id', 'Transaction ID', 'transaction_id'], { required: true }),
    column('line/status', ['commissionStatus', 'Status', 'commission_status'], { required: true }),
    column('order/at', ['transactionDate', 'Transaction Date', 'date'], { required: true }),
    column('line/total', ['saleAmount.amount', 'Sale Amount', 'sale_amount'], { required: true }),
    column('order/currency', ['saleAmount.currency', 'Currency']),
    column('touch/creator', ['publisherId', 'Publisher ID', 'publisher_id'], { required: true }),
    column('touch/at', ['clickDate', 'Click Date', 'click_date']),
    column('order/codes', ['voucherCode', 'Voucher Code', 'voucher_code']),
    column('order/market', ['customerCountry', 'Customer Country']),
    column('line/refundedAt', ['validationDate', 'Validation Date', 'validation_date']),
  ],
  statuses: {
    pending: 'paid',
    approved: 'paid',
    confirmed: 'paid',
    bonus: 'skipped',
    declined: 'cancelled',
    deleted: 'cancelled',
  },
  negative: 'refund',
  constants: { channel: 'awin' },
  unused: [
    ...['url', 'advertiserId', 'siteName', 'commissionAmount.amount', 'commissionAmount.currency'],
    ...['Commission Amount', 'clickRefs.clickRef', 'Click Ref', 'type', 'declineReason', 'amended'],
    ...['voucherCodeUsed', 'lapseTime', 'amendReason', 'clickDevice', 'transactionDevice'],
    ...[
      'publisherUrl',
      'advertiserCountry',
      'customParameters',
      'transactionParts',
      'paidToPublisher',
    ],
    ...['paymentId', 'ipHash', 'campaign', 'networkFee.amount', 'networkFee.currency'],
    ...['originalSaleAmount', 'oldSaleAmount', 'oldCommissionAmount', 'basketProducts'],
    ...['advertiserCost.amount', 'advertiserCost.currency', 'customerAcquisition'],
    ...['commissionSharingPublisherId', 'commissionSharingSelectedRatePublisherId'],
    ...['trackedCurrencyAmount', 'Publisher Name', 'Advertiser ID', 'Site Name'],
  ],
};
