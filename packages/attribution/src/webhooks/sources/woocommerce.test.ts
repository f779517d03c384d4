import { describe, expect, it } from 'vitest';
import { posted, receiving, woocommerce } from '../webhooks.fixture.ts';

const ORDER = {
  ...{ id: 727, number: '727', status: 'processing', currency: 'EUR', prices_include_tax: false },
  ...{ date_created_gmt: '2026-09-03T14:14:00', date_modified_gmt: '2026-09-03T14:15:00' },
  ...{ total: '59.50', total_tax: '9.50', shipping_total: '0.00', customer_id: 0 },
  billing: { email: 'ada@example.com', phone: '', country: 'DE' },
  shipping: { country: '' },
  line_items: [
    {
      id: 315,
      name: 'Fern',
      sku: 'FERN',
      quantity: 2,
      subtotal: '40.00',
      total: '36.00',
      total_tax: '6.84',
      price: 18,
    },
    {
      id: 316,
      name: 'Tote',
      sku: '',
      quantity: 1,
      subtotal: '14.00',
      total: '14.00',
      total_tax: '2.66',
      price: 14,
    },
  ],
  coupon_lines: [{ id: 56, code: 'mia10', discount: '4.00' }],
  refunds: [],
  meta_data: [
    {
      id: 1,
      key: '_wc_order_attribution_session_entry',
      value: 'https://shop.example/?click_id=k9',
    },
  ],
};

async function recordsOf(...orders: readonly unknown[]) {
  const { receive, appended } = receiving('woocommerce');
  for (const [at, order] of orders.entries())
    expect((await receive(woocommerce('order.updated', order, `d${at}`))).status).toBe(200);
  return {
    orders: appended.flatMap((it) => it.orders),
    adjustments: appended.flatMap((it) => it.adjustments),
  };
}

describe('webhooks of WooCommerce', () => {
  it('give an order with lines without tax, by the ids that exports have', async () => {
    const { orders } = await recordsOf(ORDER);
    expect(orders).toMatchObject([
      {
        ...{
          id: '727',
          at: '2026-09-03T14:14:00.000Z',
          market: 'DE',
          codes: ['mia10'],
          clickIds: ['k9'],
        },
        persons: ['email:ada@example.com'],
        lines: [
          { id: '315', productId: 'FERN', quantity: 2, money: { currency: 'EUR', minor: '3600' } },
          { id: '316', money: { currency: 'EUR', minor: '1400' } },
        ],
      },
    ]);
  });

  it('state what went back until then, without tax', async () => {
    const later = {
      ...ORDER,
      date_modified_gmt: '2026-09-05T08:00:00',
      refunds: [{ id: 9, total: '-11.90' }],
    };
    const whole = { ...later, date_modified_gmt: '2026-09-06T08:00:00', status: 'refunded' };
    const { adjustments } = await recordsOf(later, whole);
    // 11.90 holds 19 % tax.
    expect(
      adjustments.map(({ change, money, at, cumulative }) => [change, money.minor, at, cumulative]),
    ).toEqual([
      ['refund', '1000', '2026-09-05T08:00:00.000Z', true],
      ['refund', '5000', '2026-09-06T08:00:00.000Z', true],
    ]);
  });

  it('a cancelled order goes back as a whole', async () => {
    const { adjustments } = await recordsOf({ ...ORDER, status: 'cancelled' });
    expect(adjustments).toMatchObject([{ change: 'cancellation', money: { minor: '5000' } }]);
  });

  it('of two orders in one second are both kept, although their delivery has one id', async () => {
    const { receive, appended } = receiving('woocommerce');
    const answers = [
      await receive(woocommerce('order.created', ORDER, 'd1')),
      await receive(woocommerce('order.created', { ...ORDER, number: '728' }, 'd1')),
      await receive(woocommerce('order.created', ORDER, 'd2')),
    ];
    expect(await Promise.all(answers.map((it) => it.text()))).toEqual([
      ...['stored', 'stored', 'stored before'],
    ]);
    expect(appended.flatMap(({ orders }) => orders).map(({ id }) => id)).toEqual([
      ...[ORDER.number, '728'].map(String),
    ]);
  });

  it.each([
    ['webhook_id=12', 200],
    ['webhook_id=12&status=completed', 401],
    ['{"webhook_id":12}', 401],
  ])(
    'a test of the address, which is not signed, is accepted and gives nothing: %s',
    async (body, status) => {
      const { receive, appended } = receiving('woocommerce');
      const response = await receive(posted(body, {}));
      expect([response.status, appended]).toEqual([status, []]);
    },
  );
});
