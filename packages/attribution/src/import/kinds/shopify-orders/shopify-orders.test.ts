import { describe, expect, it } from 'vitest';
import {
  adjustmentsOf,
  type ExportRow,
  exportOf,
  imported,
  linesOf,
  remarks,
} from '../../export.fixture.ts';

const HEADER =
  'Name,Email,Financial Status,Paid at,Fulfillment Status,Fulfilled at,Accepts Marketing,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Shipping Method,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem compare at price,Lineitem sku,Lineitem requires shipping,Lineitem taxable,Lineitem fulfillment status,Billing Name,Billing Street,Billing Address1,Billing Address2,Billing Company,Billing City,Billing Zip,Billing Province,Billing Country,Billing Phone,Shipping Name,Shipping Street,Shipping Address1,Shipping Address2,Shipping Company,Shipping City,Shipping Zip,Shipping Province,Shipping Country,Shipping Phone,Notes,Note Attributes,Cancelled at,Payment Method,Payment Reference,Refunded Amount,Vendor,Outstanding Balance,Employee,Location,Device ID,Id,Tags,Risk Level,Source,Lineitem discount,Tax 1 Name,Tax 1 Value,Tax 2 Name,Tax 2 Value,Tax 3 Name,Tax 3 Value,Tax 4 Name,Tax 4 Value,Tax 5 Name,Tax 5 Value,Phone,Receipt Number,Duties,Billing Province Name,Shipping Province Name,Payment ID,Payment Terms Name,Next Payment Due At,Payment References';

/** The first row of an order over `Subtotal`; tax and shipping on top. */
function first(name: string, subtotal: string, cells: ExportRow): ExportRow {
  return {
    ...{ Name: name, Id: `56000000${name.slice(1)}`, Currency: 'USD', 'Financial Status': 'paid' },
    ...{ Email: 'Ada@Example.com', 'Created at': '2026-09-03 10:14:00 -0400', Subtotal: subtotal },
    ...{ Shipping: '0.00', Taxes: '0.00', Total: subtotal, 'Refunded Amount': '0.00' },
    ...{ 'Lineitem quantity': '1', 'Lineitem taxable': 'true', 'Lineitem discount': '0.00' },
    ...cells,
  };
}

/** A further row of an order, without its fields but for what Shopify repeats. */
function next(name: string, cells: ExportRow): ExportRow {
  const line = { 'Lineitem quantity': '1', 'Lineitem taxable': 'true' };
  return { Name: name, Email: 'Ada@Example.com', ...line, ...cells };
}

const item = (sku: string, price: string, quantity = '1'): ExportRow => ({
  'Lineitem sku': sku,
  'Lineitem name': sku.toLowerCase(),
  'Lineitem price': price,
  'Lineitem quantity': quantity,
});

const ROWS: readonly ExportRow[] = [
  // 2 × 16.00 + 20.00 less 5.00 by code, 3.29 tax and 6.00 shipping on top.
  first('#2001', '47.00', {
    ...{ 'Discount Code': 'FALL5', 'Discount Amount': '5.00', Shipping: '6.00', Taxes: '3.29' },
    ...{ Total: '56.29', ...item('FERN', '16.00', '2') },
  }),
  next('#2001', item('TOTE', '20.00')),
  // A part of 10.00 went back, of which 0.70 is tax of 7 %.
  first('#2002', '50.00', {
    ...{ Taxes: '3.50', Total: '53.50', 'Financial Status': 'partially_refunded' },
    ...{ 'Refunded Amount': '10.70', ...item('MUG', '25.00', '2') },
  }),
  // All went back with tax and shipping.
  first('#2003', '25.00', {
    ...{ Taxes: '1.75', Shipping: '4.00', Total: '30.75', 'Financial Status': 'refunded' },
    ...{ 'Refunded Amount': '30.75', ...item('MUG', '25.00') },
  }),
  first('#2004', '45.00', {
    ...{ 'Financial Status': 'voided', 'Cancelled at': '2026-09-12 09:00:00 -0400' },
    ...item('MUG', '25.00'),
  }),
  next('#2004', item('TOTE', '20.00')),
  // Two lines of one kind at one price.
  first('#2005', '20.00', item('PIN', '5.00')),
  next('#2005', item('PIN', '5.00')),
  next('#2005', item('PIN', '5.00', '2')),
  // Three lines share a discount of 1.00 that does not divide.
  first('#2006', '29.00', { 'Discount Amount': '1.00', ...item('A', '10.00') }),
  next('#2006', item('B', '10.00')),
  next('#2006', item('C', '10.00')),
  // Prices in Japan have no decimals and include the tax.
  first('#2007', '3300', {
    ...{ Currency: 'JPY', Taxes: '300', Total: '3800', Shipping: '500' },
    ...{
      'Created at': '2026-09-04 00:30:00 +0900',
      'Shipping Country': 'JP',
      ...item('FERN', '3300'),
    },
  }),
  first('#2008', '25.00', { 'Financial Status': 'pending', ...item('MUG', '25.00') }),
  // The code is for free shipping: its discount is on no line.
  first('#2009', '40.00', {
    ...{
      'Discount Code': 'SHIPFREE, MIA10',
      'Discount Amount': '6.00',
      ...item('TOTE', '20.00', '2'),
    },
  }),
  // A line has a discount of its own, and one line is free.
  first('#2010', '28.00', {
    'Discount Amount': '4.00',
    ...item('FERN', '16.00', '2'),
    'Lineitem discount': '4.00',
  }),
  next('#2010', item('GIFT', '0.00')),
  // An edited order, of whose lines the export has one too few.
  first('#2011', '60.00', item('TOTE', '20.00', '2')),
  // No SKU.
  first('#2012', '9.50', { 'Lineitem name': 'Sticker, large', 'Lineitem price': '9.50' }),
  first('#2013', '25.00', { 'Financial Status': 'authorized', ...item('MUG', '25.00') }),
  first('#2014', '20.00', { 'Created at': '2026-11-01T05:30:00Z', ...item('TOTE', '20.00') }),
];

const id = (name: string): string => `56000000${name.slice(1)}`;

describe('orders of Shopify', () => {
  const records = imported(exportOf(HEADER, ROWS), { from: 'shopify-orders' });

  it('are one order for all rows of a name, by the id that webhooks have', async () => {
    const { orders } = await records;
    expect(orders).toHaveLength(14);
    expect(orders[0]).toMatchObject({
      ...{ id: id('#2001'), at: '2026-09-03T14:14:00Z', source: 'export', codes: ['FALL5'] },
      ...{ persons: ['email:ada@example.com'] },
    });
  });

  it.each([
    // 52.00 − 5.00: 5.00 in proportion to 32 and 20 is 3.08 (3.0769) and 1.92 (1.923).
    ['#2001', ['FERN 2892', 'TOTE 1808']],
    ['#2005', ['PIN 1000', 'PIN 500', 'PIN 500']],
    ['#2006', ['A 966', 'B 967', 'C 967']],
    ['#2007', ['FERN 3300']],
    ['#2009', ['TOTE 4000']],
    ['#2010', ['FERN 2800', 'GIFT 0']],
    ['#2011', ['TOTE 6000']],
    ['#2012', [' 950']],
  ])('%s has lines that sum to its subtotal', async (name, lines) => {
    expect(linesOf(await records, id(name))).toEqual(lines);
  });

  it.each([
    ['#2001', []],
    ['#2002', ['refund order 1000']],
    ['#2003', ['refund order 2500']],
    ['#2004', ['cancellation order 4500']],
  ])('%s gives what went back of its lines', async (name, adjustments) => {
    expect(adjustmentsOf(await records, id(name))).toEqual(adjustments);
  });

  it('a cancellation has its time; a refund without one the last of its order, or the given one', async () => {
    const { adjustments } = await records;
    const at = (name: string) => adjustments.find(({ orderId }) => orderId === id(name))?.at;
    expect([at('#2004'), at('#2002')]).toEqual(['2026-09-12T13:00:00Z', '2026-09-03T14:14:00Z']);
    const set = { refundedAt: '2026-09-30T00:00:00Z' };
    const dated = await imported(exportOf(HEADER, ROWS), { from: 'shopify-orders', set });
    expect(dated.adjustments.map((it) => it.at)).toEqual([
      ...['2026-09-30T00:00:00Z', '2026-09-30T00:00:00Z', '2026-09-12T13:00:00Z'],
    ]);
  });

  it('tax and discounts stand beside the money, and are inside where prices include them', async () => {
    const { orders } = await records;
    const parts = (name: string) =>
      orders
        .find((order) => order.id === id(name))
        ?.lines.flatMap(({ breakdown = [] }) =>
          breakdown.map(({ part, amount, inside }) => `${part} ${amount.minor} ${inside}`),
        );
    expect(parts('#2001')).toEqual([
      ...['merchant-coupon 308 false', 'tax 202 false', 'shipping 369 false'],
      ...['merchant-coupon 192 false', 'tax 127 false', 'shipping 231 false'],
    ]);
    expect(parts('#2007')).toEqual(['tax 300 true', 'shipping 500 false']);
  });

  it('say what is not certain', async () => {
    const found = await records;
    expect(remarks(found)).toEqual([
      ...['REFUND_PART_ESTIMATED', 'REFUND_TIME_UNKNOWN', 'SUBTOTAL_DIFFERS'],
    ]);
    expect(found.orders.filter(({ status }) => status === 'pending').map((it) => it.id)).toEqual([
      ...[id('#2008'), id('#2013')],
    ]);
  });

  it('a status that is not known is refused, until it is said what it means', async () => {
    const text = exportOf(HEADER, [
      first('#1', '5.00', { 'Financial Status': 'escrow', ...item('A', '5') }),
    ]);
    await expect(imported(text, { from: 'shopify-orders' })).rejects.toMatchObject({
      details: { issues: [{ code: 'EXPORT_STATUS', line: 2, received: '"escrow"' }] },
    });
    const { orders } = await imported(text, {
      from: 'shopify-orders',
      statuses: { Escrow: 'pending' },
    });
    expect(orders[0]?.status).toBe('pending');
  });

  it.each([
    ['Lineitem price', '1,250.00', 'NUMBER_OF_LOCALE'],
    ['Lineitem price', '5.001', 'DECIMAL_AMOUNT'],
    ['Currency', 'dollars', 'CURRENCY'],
    ['Created at', '2026-02-30 10:00:00 +0000', 'INSTANT_DAY'],
  ])('%s "%s" is refused with its line', async (column, cell, code) => {
    const text = exportOf(HEADER, [first('#1', '5.00', { ...item('A', '5'), [column]: cell })]);
    await expect(imported(text, { from: 'shopify-orders' })).rejects.toMatchObject({
      details: { issues: expect.arrayContaining([expect.objectContaining({ code, line: 2 })]) },
    });
  });
});
