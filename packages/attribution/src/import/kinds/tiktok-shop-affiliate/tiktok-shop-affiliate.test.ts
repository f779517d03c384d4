import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../../../credit/code-policy.ts';
import { creditOrders } from '../../../credit/credit-orders.ts';
import {
  adjustmentsOf,
  type ExportRow,
  exportOf,
  imported,
  linesOf,
  remarks,
} from '../../export.fixture.ts';

const HEADER =
  'Order ID,Product ID,Product Name,SKU,SKU ID,Price,Payment Amount,Currency,Quantity,Payment method,Order Status,Creator Username,Content Type,Content ID,Commission model,Standard commission rate,Est. Commission Base,Est. standard commission payment,Actual Commission Base,Actual Commission Payment,Shop Ads commission rate,Est. Shop Ads commission payment,Actual Shop Ads commission payment,Est. co-funded creator bonus,Actual co-funded creator bonus,Fully returned or refunded,Time Created,Order Delivery Time,Time Commission Paid,Payment ID,Platform';

/** A row; ids end in a tab, times are of Jakarta. */
function row(order: string, sku: string, cells: ExportRow): ExportRow {
  return {
    ...{ 'Order ID': `57922800000000${order}\t`, 'SKU ID': `172938475600000${sku}\t` },
    ...{ 'Product ID': `17293847560000${sku}\t`, 'Product Name': 'Lip set', Quantity: '1' },
    ...{ Currency: 'IDR', 'Order Status': 'Settled', 'Creator Username': 'mia_live' },
    ...{ 'Content Type': 'Live', 'Fully returned or refunded': 'No', Platform: 'TikTok' },
    ...{ 'Time Created': '15/11/2026 01:02:03\t', 'Order Delivery Time': '18/11/2026 09:00:00' },
    ...cells,
  };
}

const paid = (price: string, amount: string, quantity = '1'): ExportRow => ({
  ...{ Price: price, 'Payment Amount': amount, Quantity: quantity },
});

const ROWS: readonly ExportRow[] = [
  // A discount of 20,000 on two pieces.
  row('01', '1', paid('129000', '238000', '2')),
  // Two products of one order, one of which went back.
  row('02', '1', paid('129000', '129000')),
  row('02', '2', {
    ...paid('89000', '89000'),
    'Fully returned or refunded': 'Yes',
    'Order Status': 'Ineligible',
  }),
  // Two creators share an order.
  row('03', '1', paid('129000', '129000')),
  row('03', '2', {
    ...paid('89000', '80000'),
    'Creator Username': '@ava.s',
    'Content Type': 'Video',
  }),
  row('04', '1', {
    ...paid('129000', '129000'),
    'Order Status': 'Ineligible',
    'Fully returned or refunded': 'Yes',
  }),
  row('05', '1', { ...paid('129000', '129000'), 'Order Status': 'Processing' }),
  row('06', '1', { ...paid('129000', '129000'), 'Order Status': 'Unpaid by customer' }),
  row('07', '1', { ...paid('129000', '129000'), 'Order Status': 'Ineligible' }),
  ...['10', '11', '12', '13', '14', '15', '16', '17', '18', '19', '20'].map((order) =>
    row(order, '3', paid('59000', '50000')),
  ),
];

const id = (order: string): string => `57922800000000${order}`;
const sku = (number: string): string => `172938475600000${number}`;
const product = (number: string): string => `17293847560000${number}`;

describe('affiliate orders of TikTok Shop', () => {
  const options = { from: 'tiktok-shop-affiliate', zone: 'Asia/Jakarta' } as const;
  const records = imported(exportOf(HEADER, ROWS), options);

  it('have times with the day first, local to the shop, and ids without their tab', async () => {
    const { orders, touches } = await records;
    expect(orders[0]).toMatchObject({
      ...{
        id: id('01'),
        at: '2026-11-14T18:02:03Z',
        clickIds: [`tiktok-shop-affiliate:${id('01')}`],
      },
      lines: [{ id: sku('1'), productId: product('1'), quantity: 2 }],
    });
    expect(touches[0]).toMatchObject({
      creator: 'mia_live',
      channel: 'tiktok-shop',
      kind: 'affiliate',
    });
    await expect(imported(exportOf(HEADER, ROWS), { from: options.from })).rejects.toMatchObject({
      details: {
        issues: expect.arrayContaining([expect.objectContaining({ code: 'INSTANT_OFFSET' })]),
      },
    });
  });

  it.each([
    // Rupiah have two decimals in ISO 4217.
    [id('01'), [`${product('1')} 23800000`], []],
    [
      id('02'),
      [`${product('1')} 12900000`, `${product('2')} 8900000`],
      [`refund ${sku('2')} 8900000`],
    ],
    [`${id('03')}:mia_live`, [`${product('1')} 12900000`], []],
    [`${id('03')}:ava.s`, [`${product('2')} 8000000`], []],
    [id('04'), [`${product('1')} 12900000`], [`refund ${sku('1')} 12900000`]],
    [id('07'), [`${product('1')} 12900000`], [`cancellation ${sku('1')} 12900000`]],
  ])('%s', async (order, lines, adjustments) => {
    const found = await records;
    expect([linesOf(found, order), adjustmentsOf(found, order)]).toEqual([lines, adjustments]);
  });

  it('are credited to their creators, net of what went back', async () => {
    const { orders, adjustments, touches } = await records;
    const { sales } = creditOrders({ orders, adjustments, touches }, policyOfCodes([]));
    const sums = new Map<string, bigint>();
    for (const { credits } of sales)
      for (const { to, amount } of credits) {
        const name = to.party === 'creator' ? to.id : to.party;
        sums.set(name, (sums.get(name) ?? 0n) + BigInt(amount.minor));
      }
    // 238000 + 129000 + 129000 + 129000 (05) + 11 × 50000 for mia; the unpaid order is no sale yet.
    expect(Object.fromEntries(sums)).toEqual({ mia_live: 117_500_000n, 'ava.s': 8_000_000n });
  });

  it('say what is not certain; names of creators may be mapped to ids', async () => {
    expect(remarks(await records)).toEqual([
      ...['COLUMNS_NOT_READ', 'ORDER_SPLIT', 'REFUND_TIME_UNKNOWN'],
    ]);
    const mapped = await imported(exportOf(HEADER, ROWS), {
      ...options,
      creators: { mia_live: 'mia' },
    });
    expect(new Set(mapped.touches.map(({ creator }) => creator))).toEqual(
      new Set(['mia', 'ava.s']),
    );
  });
});
