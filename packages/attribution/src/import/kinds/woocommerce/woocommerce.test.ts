import { numberSigns } from '@livelane/contracts/vocabulary/node';
import { describe, expect, it } from 'vitest';
import {
  adjustmentsOf,
  type ExportRow,
  exportOf,
  imported,
  linesOf,
  remarks,
} from '../../export.fixture.ts';
import type { ImportOptions } from '../../import-records.ts';

const HEADER =
  'order_id,order_number,date,status,shipping_total,shipping_tax_total,fee_total,fee_tax_total,tax_total,discount_total,order_total,refunded_total,order_currency,payment_method,shipping_method,customer_id,billing_first_name,billing_last_name,billing_full_name,billing_company,vat_number,billing_email,billing_phone,billing_address_1,billing_address_2,billing_postcode,billing_city,billing_state,billing_state_code,billing_country,shipping_first_name,shipping_last_name,shipping_full_name,shipping_address_1,shipping_address_2,shipping_postcode,shipping_city,shipping_state,shipping_state_code,shipping_country,shipping_company,customer_note,item_id,item_product_id,item_name,item_sku,item_quantity,item_subtotal,item_subtotal_tax,item_total,item_total_tax,item_refunded,item_refunded_qty,item_meta,item_price,line_items,shipping_items,fee_items,tax_items,coupon_items,refunds,order_notes,download_permissions';

/** An item of an order; each row repeats the fields of its order. */
function item(order: string, itemId: string, cells: ExportRow): ExportRow {
  return {
    ...{
      order_id: order,
      order_number: order,
      date: '2026-11-22 14:05:00',
      status: 'wc-completed',
    },
    ...{ order_currency: 'EUR', billing_email: 'Ada@example.com', shipping_country: 'DE' },
    ...{ item_id: itemId, item_sku: `SKU-${itemId}`, item_quantity: '1', item_refunded: '0,00' },
    ...cells,
  };
}

const money = (subtotal: string, total: string, tax: string): ExportRow => ({
  ...{ item_subtotal: subtotal, item_total: total, item_total_tax: tax },
});

const coupons = {
  coupon_items: 'code:fall5|description:|amount:5,00;code:MIA10|description:|amount:0,00',
};

const ROWS: readonly ExportRow[] = [
  item('101', '1', { ...money('1.234,50', '1.229,50', '233,61'), ...coupons }),
  item('101', '2', { ...money('20,00', '20,00', '3,80'), ...coupons, item_quantity: '2' }),
  // One item of two went back, at the later of two times.
  item('102', '3', {
    ...money('50,00', '50,00', '9,50'),
    ...{ item_quantity: '2', item_refunded: '25,00', refunded_total: '29,75' },
    refunds:
      'id:7|date:2026-11-24 09:00:00|amount:9.75|reason:;id:8|date:2026-11-25 10:00:00|amount:20.00|reason:late',
  }),
  item('103', '4', { ...money('30,00', '30,00', '5,70'), status: 'refunded' }),
  item('104', '5', { ...money('30,00', '30,00', '5,70'), status: 'wc-cancelled' }),
  item('105', '6', { ...money('30,00', '30,00', '5,70'), status: 'on-hold' }),
  // Refunded as a sum with its tax of 19 %.
  item('106', '7', {
    ...money('100,00', '100,00', '19,00'),
    order_total: '119,00',
    refunded_total: '11,90',
    item_refunded: '0,00',
  }),
  ...Array.from({ length: 14 }, (_, at) =>
    item(String(200 + at), String(20 + at), money('10,00', '9,00', '1,71')),
  ),
];

describe('orders of WooCommerce', () => {
  const de = numberSigns('de');
  const options: ImportOptions = {
    ...{ from: 'woocommerce', zone: 'Europe/Berlin' },
    ...(de === undefined ? {} : { numbers: de }),
  };
  const records = imported(exportOf(HEADER, ROWS), options);

  it('have their own ids of items, codes of all coupons and local times', async () => {
    const { orders } = await records;
    expect(orders).toHaveLength(20);
    expect(orders[0]).toMatchObject({
      ...{ id: '101', at: '2026-11-22T13:05:00Z', market: 'DE', codes: ['fall5', 'MIA10'] },
      ...{ persons: ['email:ada@example.com'], lines: [{ id: '1' }, { id: '2', quantity: 2 }] },
    });
    expect(linesOf(await records, '101')).toEqual(['SKU-1 122950', 'SKU-2 2000']);
  });

  it.each([
    ['102', ['refund 3 2500']],
    ['103', ['refund order 3000']],
    ['104', ['cancellation order 3000']],
    ['105', []],
    ['106', ['refund order 1000']],
  ])('%s gives what went back, without tax', async (order, adjustments) => {
    expect(adjustmentsOf(await records, order)).toEqual(adjustments);
  });

  it('a refund has the last of the times that the export states', async () => {
    const { adjustments } = await records;
    expect(adjustments.find(({ orderId }) => orderId === '102')?.at).toBe('2026-11-25T09:00:00Z');
    expect(remarks(await records)).toEqual(['REFUND_PART_ESTIMATED', 'REFUND_TIME_UNKNOWN']);
  });

  // https://docs.algolplus.com/algol_order_export/list-of-default-fields/
  const DEFAULT_HEADER =
    'Order Number,Order Status,Order Date,Customer Note,First Name (Billing),Last Name (Billing),Company (Billing),Address 1&2 (Billing),City (Billing),State Code (Billing),Postcode (Billing),Country Code (Billing),Email (Billing),Phone (Billing),First Name (Shipping),Last Name (Shipping),Address 1&2 (Shipping),City (Shipping),State Code (Shipping),Postcode (Shipping),Country Code (Shipping),Payment Method Title,Cart Discount Amount,Order Subtotal Amount,Shipping Method Title,Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Product Name,Quantity (- Refund),Item Cost,Coupon Code,Discount Amount,Discount Amount Tax';
  const byDefault = (cells: ExportRow) =>
    imported(
      exportOf(DEFAULT_HEADER, [
        {
          ...{ 'Order Number': '7', 'Order Status': 'Completed', 'Order Date': '2026-11-22 14:05' },
          ...{ SKU: 'A', 'Item #': '1', 'Quantity (- Refund)': '2', 'Item Cost': '10.00' },
          ...cells,
        },
      ]),
      { from: 'woocommerce', zone: 'UTC', set: { currency: 'USD' } },
    );

  it('with the default columns of Advanced Order Export, whose quantity lacks what went back', async () => {
    expect(linesOf(await byDefault({}), '7')).toEqual(['A 2000']);
    await expect(byDefault({ 'Order Refund Amount': '5.00' })).rejects.toMatchObject({
      details: { issues: [{ code: 'QUANTITY_BOUGHT', line: 2 }] },
    });
  });

  it('is known by its columns where another kind is named', async () => {
    const text = exportOf(DEFAULT_HEADER, []);
    await expect(imported(text, { from: 'shopify-orders', zone: 'UTC' })).rejects.toMatchObject({
      details: { issues: [{ code: 'EXPORT_KIND', params: { other: 'woocommerce' } }] },
    });
    await expect(imported('a,b\n1,2\n', { from: 'woocommerce' })).rejects.toMatchObject({
      details: { issues: expect.arrayContaining([expect.objectContaining({ code: 'COLUMN' })]) },
    });
  });

  it('of another extension: price × quantity, and a discount of the order', async () => {
    const header =
      'Order Number,Order Status,Order Date,Email (Billing),Country Code (Shipping),Cart Discount Amount,Order Subtotal Amount,Order Shipping Amount,Order Refund Amount,Order Total Amount,Order Total Tax Amount,SKU,Item #,Item Name,Quantity,Item Cost,Coupon Code,Discount Amount,Discount Amount Tax';
    const row = (sku: string, index: string, cells: ExportRow): ExportRow => ({
      ...{ 'Order Number': '7', 'Order Status': 'Completed', 'Order Date': '2026-11-22 14:05' },
      ...{ 'Cart Discount Amount': '5.00', 'Coupon Code': 'MIA10, X5', SKU: sku, 'Item #': index },
      ...cells,
    });
    const text = exportOf(header, [
      row('A', '1', { Quantity: '3', 'Item Cost': '10.00' }),
      row('B', '2', { Quantity: '1', 'Item Cost': '20.00' }),
    ]);
    const found = await imported(text, {
      from: 'woocommerce',
      zone: 'UTC',
      set: { currency: 'USD' },
    });
    expect([linesOf(found, '7'), found.orders[0]?.codes]).toEqual([
      ['A 2700', 'B 1800'],
      ['MIA10', 'X5'],
    ]);
  });
});
