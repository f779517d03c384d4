import { type CellReader, idsCell, instantCell } from '@livelane/contracts/vocabulary/node';
import { column, timeColumn } from '../../column.ts';
import type { ExportKind } from '../../export-kind.ts';

/** Codes as `code:FALL5|amount:5.00;code:MIA10|amount:0.00`, or separated by commas. */
const couponsCell: CellReader = (cell, row) => {
  const codes = Array.from(cell.matchAll(/(?:^|[;|])code:([^|;]+)/g), ([, code = '']) => code);
  return codes.length > 0 ? codes.map((code) => code.trim()) : idsCell(cell, row);
};

/** The time of the last refund of `id:7|date:2026-09-30 10:00:00|amount:5.00|reason:;id:…`. */
const lastRefundCell: CellReader = (cell, row) => {
  const dates = Array.from(cell.matchAll(/(?:^|[;|])date:([^|;]+)/g), ([, date = '']) =>
    date.trim(),
  );
  const last = dates.toSorted().at(-1);
  return last === undefined ? undefined : instantCell(last, row);
};

/**
 * Orders exported from WooCommerce, one row an item: by the extension Customer/Order/Coupon Export, by Order Export and
 * Order Import, and by Advanced Order Export. Amounts of items are without tax; times are local to the shop.
 */
export const WOOCOMMERCE: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/id', ['order_number', 'Order #'], { required: true }),
    column('order/at', ['order_date', 'date'], { required: true }),
    column('order/status', ['status', 'Order Status'], { required: true }),
    column('order/currency', ['order_currency', 'Currency']),
    column('persons/email', ['billing_email', 'Email (Billing)', 'customer_email']),
    column('persons/phone', ['billing_phone', 'Phone (Billing)']),
    column('order/market', [
      ...['shipping_country', 'Country Code (Shipping)', 'Country Code (Billing)'],
    ] as [string, ...string[]]),
    column('order/codes', ['coupon_items', 'coupons', 'Coupon Code', 'Coupon(s)'], {
      read: couponsCell,
    }),
    column('order/discount', ['cart_discount', 'Cart Discount Amount']),
    column('order/shipping', ['shipping_total', 'Order Shipping Amount', 'order_shipping']),
    column('order/tax', ['tax_total', 'Order Total Tax Amount', 'order_tax', 'total_tax']),
    column('order/total', ['order_total', 'Order Total Amount']),
    column('order/refunded', ['refunded_total', 'Order Refund Amount', 'refund_total']),
    column('order/refundedAt', ['refunds', 'refund_items'], { read: lastRefundCell }),
    timeColumn('paid_date'),
    timeColumn('completed_date'),
    column('line/id', ['item_id', 'Item #']),
    column('line/productId', ['item_sku', 'SKU']),
    column('line/name', ['item_name', 'Item Name', 'Product Name']),
    column('line/quantity', ['item_quantity', 'Quantity'], {
      required: ['item_quantity', 'Quantity (- Refund)'],
    }),
    column('line/quantityLeft', 'Quantity (- Refund)'),
    column('line/price', ['item_price', 'Item Cost']),
    column('line/full', ['item_subtotal']),
    column('line/total', ['item_total']),
    column('line/tax', ['item_total_tax', 'item_tax']),
    column('line/refunded', ['item_refunded']),
  ],
  statuses: Object.fromEntries(
    Object.entries({
      completed: 'paid',
      processing: 'paid',
      'on-hold': 'pending',
      pending: 'pending',
      'pending payment': 'pending',
      'checkout-draft': 'pending',
      cancelled: 'cancelled',
      failed: 'cancelled',
      trash: 'cancelled',
      refunded: 'refunded',
    } as const).flatMap(([word, status]) => [
      [word, status],
      [`wc-${word}`, status],
    ]),
  ),
  refundsWithTax: true,
  unused: [
    ...['order_id', 'order_number_formatted', 'shipping_tax_total', 'fee_total', 'fee_tax_total'],
    ...['discount_total', 'payment_method', 'payment_method_title', 'shipping_method'],
    ...['customer_id', 'customer_user', 'vat_number', 'customer_note', 'item_product_id'],
    ...['item_subtotal_tax', 'item_refunded_qty', 'item_meta', 'line_items', 'shipping_items'],
    ...['fee_items', 'tax_items', 'order_notes', 'download_permissions', 'order_key'],
    ...['billing_first_name', 'billing_last_name', 'billing_full_name', 'billing_company'],
    ...['billing_address_1', 'billing_address_2', 'billing_postcode', 'billing_city'],
    ...['billing_state', 'billing_state_code', 'billing_country', 'shipping_first_name'],
    ...['shipping_last_name', 'shipping_full_name', 'shipping_address_1', 'shipping_address_2'],
    ...['shipping_postcode', 'shipping_city', 'shipping_state', 'shipping_state_code'],
    ...['shipping_company', 'Order Subtotal Amount', 'Discount Amount', 'Discount Amount Tax'],
    ...['order_subtotal', 'download_permissions_granted', 'Shipping Method Title'],
    ...['First Name (Billing)', 'Last Name (Billing)', 'Company (Billing)', 'City (Billing)'],
    ...['Address 1&2 (Billing)', 'State Code (Billing)', 'Postcode (Billing)'],
    ...['First Name (Shipping)', 'Last Name (Shipping)', 'Company (Shipping)', 'City (Shipping)'],
    ...['Address 1&2 (Shipping)', 'State Code (Shipping)', 'Postcode (Shipping)'],
  ],
};
