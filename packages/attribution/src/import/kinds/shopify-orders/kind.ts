import { instantCell } from '@livelane/contracts/vocabulary/node';
import { column, timeColumn } from '../../column.ts';
import type { ExportKind } from '../../export-kind.ts';

/**
 * Orders exported from Shopify's admin (Orders, Export, as CSV). Fields of an order stand in the first row of its lines.
 * `Discount Amount` holds discounts on shipping as well; `Subtotal` is what the lines cost after all of theirs. Of refunds
 * the export states the sum with tax and shipping, and no time. An order goes by its `Id`, as in webhooks; without that
 * column by its `Name`.
 */
export const SHOPIFY_ORDERS: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/key', 'Name', { required: true }),
    column('order/id', 'Id'),
    column('persons/email', 'Email'),
    column('persons/phone', 'Phone'),
    column('order/status', 'Financial Status'),
    column('order/currency', 'Currency'),
    column('order/subtotal', 'Subtotal'),
    column('order/shipping', 'Shipping'),
    column('order/tax', 'Taxes'),
    column('order/total', 'Total'),
    column('order/codes', 'Discount Code'),
    column('order/discount', 'Discount Amount'),
    column('order/at', 'Created at', { required: true, read: instantCell }),
    timeColumn('Paid at'),
    timeColumn('Fulfilled at'),
    column('order/cancelledAt', 'Cancelled at'),
    column('order/refunded', 'Refunded Amount'),
    column('order/market', ['Shipping Country', 'Shipping Country Code']),
    column('line/quantity', 'Lineitem quantity', { required: true }),
    column('line/name', 'Lineitem name'),
    column('line/price', 'Lineitem price', { required: true }),
    column('line/productId', 'Lineitem sku'),
    column('line/taxable', 'Lineitem taxable'),
    column('line/discount', 'Lineitem discount'),
  ],
  statuses: {
    paid: 'paid',
    partially_paid: 'paid',
    partially_refunded: 'paid',
    refunded: 'refunded',
    voided: 'cancelled',
    expired: 'cancelled',
    pending: 'pending',
    authorized: 'pending',
    unpaid: 'pending',
  },
  continues: true,
  refundsWithTax: true,
  unused: [
    ...['Fulfillment Status', 'Accepts Marketing', 'Shipping Method', 'Lineitem compare at price'],
    ...['Lineitem requires shipping', 'Lineitem fulfillment status', 'Notes', 'Note Attributes'],
    ...['Billing Name', 'Billing Street', 'Billing Address1', 'Billing Address2'],
    ...['Billing Company', 'Billing City', 'Billing Zip', 'Billing Province', 'Billing Country'],
    ...['Billing Phone', 'Shipping Name', 'Shipping Street', 'Shipping Address1'],
    ...['Shipping Address2', 'Shipping Company', 'Shipping City', 'Shipping Zip'],
    ...['Shipping Province', 'Shipping Phone', 'Payment Method', 'Payment Reference', 'Vendor'],
    ...['Outstanding Balance', 'Employee', 'Location', 'Device ID', 'Tags', 'Risk Level'],
    ...['Source', 'Receipt Number', 'Duties', 'Billing Province Name', 'Shipping Province Name'],
    ...['Payment ID', 'Payment Terms Name', 'Next Payment Due At', 'Payment References'],
    ...[1, 2, 3, 4, 5].flatMap((tax) => [`Tax ${tax} Name`, `Tax ${tax} Value`]),
  ],
};
