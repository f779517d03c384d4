import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../../credit/code-policy.ts';
import { creditOrders } from '../../credit/credit-orders.ts';
import { exportOf, imported } from '../../import/export.fixture.ts';
import { createLink } from '../../links/create-link.ts';
import type { WebhookRecords } from '../webhook-source.ts';
import { hmac, posted, receiving, shopify } from '../webhooks.fixture.ts';

const line = (sku: string, quantity: number, [price, discount, tax]: readonly string[]) => ({
  ...{ id: 466_157_049, sku, name: sku.toLowerCase(), price, quantity, taxable: true },
  discount_allocations: [{ amount: discount }],
  tax_lines: [{ price: tax, rate: 0.07 }],
});

const ORDER = {
  ...{ id: 820_982_911, name: '#2001', currency: 'USD', financial_status: 'paid' },
  ...{ created_at: '2026-09-03T10:14:00-04:00', cancelled_at: null, email: 'Ada@example.com' },
  ...{ customer: { id: 115_310_627_314 }, shipping_address: { country_code: 'US' } },
  ...{
    landing_site: '/products/fern?click_id=k7Qz&utm_source=bio',
    discount_codes: [{ code: 'FALL5' }],
  },
  ...{ taxes_included: false, shipping_lines: [{ price: '6.00', discounted_price: '6.00' }] },
  line_items: [
    line('FERN', 2, ['16.00', '3.08', '2.02']),
    line('TOTE', 1, ['20.00', '1.92', '1.27']),
  ],
};

const REFUND = {
  ...{ id: '890088186047892319', order_id: 820_982_911, created_at: '2026-09-09T08:00:00-04:00' },
  refund_line_items: [
    {
      quantity: 1,
      subtotal: '14.46',
      total_tax: '1.01',
      line_item: line('FERN', 2, ['16.00', '3.08', '2.02']),
    },
  ],
  transactions: [{ currency: 'USD', amount: '15.47' }],
};

async function recordsOf(...requests: readonly Request[]): Promise<WebhookRecords> {
  const { receive, appended } = receiving('shopify');
  for (const request of requests) expect((await receive(request)).status).toBe(200);
  return {
    orders: appended.flatMap(({ orders }) => orders),
    adjustments: appended.flatMap(({ adjustments }) => adjustments),
  };
}

const HEADER =
  'Name,Email,Financial Status,Currency,Subtotal,Shipping,Taxes,Total,Discount Code,Discount Amount,Created at,Lineitem quantity,Lineitem name,Lineitem price,Lineitem sku,Cancelled at,Refunded Amount,Id,Shipping Country';

const EXPORT = exportOf(HEADER, [
  {
    ...{
      Name: '#2001',
      Id: '820982911',
      Email: 'ada@example.com',
      'Financial Status': 'partially_refunded',
    },
    ...{ Currency: 'USD', Subtotal: '47.00', Shipping: '6.00', Taxes: '3.29', Total: '56.29' },
    ...{
      'Discount Code': 'FALL5',
      'Discount Amount': '5.00',
      'Created at': '2026-09-03 10:14:00 -0400',
    },
    ...{
      'Lineitem quantity': '2',
      'Lineitem name': 'fern',
      'Lineitem price': '16.00',
      'Lineitem sku': 'FERN',
    },
    ...{ 'Refunded Amount': '15.47' },
  },
  {
    ...{
      Name: '#2001',
      'Lineitem quantity': '1',
      'Lineitem name': 'tote',
      'Lineitem price': '20.00',
    },
    ...{ 'Lineitem sku': 'TOTE' },
  },
]);

describe('webhooks of Shopify', () => {
  it('give an order with its lines after discounts, its buyer, codes and click id', async () => {
    const { orders } = await recordsOf(shopify('orders/create', ORDER));
    expect(orders).toMatchObject([
      {
        ...{ id: '820982911', at: '2026-09-03T14:14:00.000Z', source: 'webhook', market: 'US' },
        recordedAt: '2026-09-10T11:59:00.123Z',
        ...{ persons: ['email:ada@example.com', 'shopify:115310627314'], codes: ['FALL5'] },
        clickIds: ['k7Qz'],
        lines: [
          { productId: 'FERN', quantity: 2, money: { currency: 'USD', minor: '2892' } },
          { productId: 'TOTE', money: { currency: 'USD', minor: '1808' } },
        ],
      },
    ]);
  });

  it('give refunds by line, whose ids keep all digits of a number', async () => {
    const body = JSON.stringify(REFUND).replace('"890088186047892319"', '890088186047892319');
    const request = posted(body, {
      ...{ 'x-shopify-topic': 'refunds/create', 'x-shopify-webhook-id': 'r' },
      'x-shopify-hmac-sha256': hmac(body, 'base64'),
    });
    const { orders, adjustments } = await recordsOf(shopify('orders/create', ORDER), request);
    expect(adjustments).toMatchObject([
      {
        id: 'refund:890088186047892319:1',
        lineId: orders[0]?.lines[0]?.id,
        money: { minor: '1446' },
      },
    ]);
  });

  it('and an export are one order, whose refund counts once', async () => {
    const file = await imported(EXPORT, { from: 'shopify-orders' });
    const hooks = await recordsOf(
      shopify('orders/create', ORDER),
      shopify('refunds/create', REFUND, 'w2'),
    );
    const { touch } = createLink({
      ...{ target: 'https://shop.example/', creator: 'mia', channel: 'bio' },
      ...{ clickId: 'k7Qz', at: '2026-09-03T14:00:00Z' },
    });
    const { sales, findings } = creditOrders(
      {
        touches: [touch],
        orders: [...file.orders, ...hooks.orders],
        adjustments: [...file.adjustments, ...hooks.adjustments],
      },
      policyOfCodes([]),
    );
    const sold = sales.filter(({ change }) => change === 'sale');
    expect(sold.map(({ money, credits }) => [money.minor, credits[0]?.to])).toEqual([
      ['2892', { party: 'creator', id: 'mia' }],
      ['1808', { party: 'creator', id: 'mia' }],
    ]);
    const back = sales.filter(({ change }) => change === 'refund');
    expect(back.reduce((sum, { money }) => sum + BigInt(money.minor), 0n)).toBe(-1446n);
    expect(findings.map(({ code }) => code)).toEqual([
      ...['ADJUSTMENT_COVERED', 'CODE_UNKNOWN', 'DUPLICATE_ORDER'],
    ]);
  });

  it('a sum that went back beside the lines is one of the order', async () => {
    const refund = {
      ...REFUND,
      refund_line_items: [],
      order_adjustments: [
        { kind: 'refund_discrepancy', amount: '-10.00' },
        { kind: 'shipping_refund', amount: '-6.00' },
      ],
    };
    const { adjustments } = await recordsOf(shopify('refunds/create', refund));
    expect(adjustments).toMatchObject([
      { lineId: null, change: 'refund', money: { minor: '1000' } },
    ]);
  });

  it('a cancellation takes back the whole order; a chargeback what was disputed, until it is won', async () => {
    const cancelled = { ...ORDER, cancelled_at: '2026-09-09T09:00:00-04:00' };
    const dispute = {
      ...{ id: 35_982_383, order_id: 820_982_911, type: 'chargeback', status: 'needs_response' },
      ...{ amount: '47.00', currency: 'USD', initiated_at: '2026-09-09T20:00:00-04:00' },
    };
    const { adjustments } = await recordsOf(
      shopify('orders/cancelled', cancelled),
      shopify('disputes/create', dispute, 'w2'),
      shopify('disputes/update', { ...dispute, status: 'won' }, 'w3'),
      shopify('disputes/create', { ...dispute, type: 'inquiry' }, 'w4'),
      shopify('disputes/create', { ...dispute, status: 'prevented' }, 'w5'),
    );
    expect(adjustments.map(({ id, change, money }) => [id, change, money.minor])).toEqual([
      ['cancellation:820982911:4700', 'cancellation', '4700'],
      ['dispute:35982383', 'chargeback', '4700'],
      ['dispute:35982383', 'chargeback', '4700'],
      ['dispute:35982383:won', 'chargeback-won', '4700'],
    ]);
  });

  it.each(['2026-09-20', '2026-09-20T04:00:00-04:00', null])(
    'a dispute that was won on %s was won once, however often it is told',
    async (finalized_on) => {
      const won = {
        ...{ id: 35_982_383, order_id: 820_982_911, type: 'chargeback', status: 'won' },
        ...{ amount: '47.00', currency: 'USD', initiated_at: '2026-09-09T20:00:00-04:00' },
      };
      const { adjustments } = await recordsOf(
        shopify('disputes/update', { ...won, finalized_on }, 'w1'),
        shopify('disputes/update', { ...won, finalized_on }, 'w2'),
      );
      const times = adjustments.flatMap(({ change, at }) =>
        change === 'chargeback-won' ? [at] : [],
      );
      expect(new Set(times).size).toBe(1);
      if (finalized_on !== null) expect(times[0]?.slice(0, 10)).toBe('2026-09-20');
    },
  );
});
