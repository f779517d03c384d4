import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../../../credit/code-policy.ts';
import { creditOrders } from '../../../credit/credit-orders.ts';
import { imported, linesOf } from '../../export.fixture.ts';

/** An event as the BigQuery export has it; times are minutes of 10:00 on 3 September 2026. */
function event(name: string, minute: number, cells: object = {}) {
  return {
    ...{ event_date: '20260903', event_name: name },
    event_timestamp: String((Date.parse('2026-09-03T10:00:00Z') + minute * 60_000) * 1000),
    ...{ user_pseudo_id: '1234567.8901', user_id: null, event_params: [], ...cells },
  };
}

const source = (
  manual_source: string,
  manual_medium: string,
  manual_campaign_name: string | null = null,
) => ({
  collected_traffic_source: { manual_source, manual_medium, manual_campaign_name },
});

const params = (value: object) =>
  Object.entries(value).map(([key, it]) => ({
    key,
    value: typeof it === 'string' ? { string_value: it, int_value: null } : { double_value: it },
  }));

const purchase = (id: string, minute: number, cells: object = {}) =>
  event('purchase', minute, {
    ecommerce: { transaction_id: id, purchase_revenue: 52, tax_value: 3.64, shipping_value: 6 },
    event_params: params({ currency: 'USD', value: 47, coupon: 'FALL5' }),
    items: [
      { item_id: 'FERN', item_name: 'Fern', price: 16, quantity: 2 },
      { item_id: 'TOTE', item_name: 'Tote', price: 20, quantity: 1 },
    ],
    ...cells,
  });

const EVENTS = [
  event('session_start', 0, source('tiktok', 'creator', 'mia_fall')),
  event('page_view', 0, source('tiktok', 'creator', 'mia_fall')),
  event('scroll', 1),
  event('add_to_cart', 2),
  event('session_start', 60, source('(direct)', '(none)')),
  purchase('T1', 65),
  event('refund', 600, {
    ecommerce: { transaction_id: 'T1', refund_value: 16 },
    event_params: params({ currency: 'USD' }),
  }),
  purchase('T2', 70, {
    ecommerce: { transaction_id: 'T2' },

    user_pseudo_id: '77.88',
    items: [],
    event_params: params({ currency: 'JPY', value: 5000 }),
  }),
  event('refund', 700, { ecommerce: { transaction_id: 'T2' } }),
  ...Array.from({ length: 14 }, (_, at) =>
    event('page_view', 100 + at, source('newsletter', 'email')),
  ),
];

describe('events of Google Analytics 4', () => {
  const text = `${EVENTS.map((it) => JSON.stringify(it)).join('\n')}\n`;

  it('purchases are orders, refunds go back, sources of visits are touches', async () => {
    const records = await imported(text, { from: 'ga4' });
    expect(records.orders).toMatchObject([
      { id: 'T1', at: '2026-09-03T11:05:00.000Z', persons: ['ga:1234567.8901'], codes: ['FALL5'] },
      { id: 'T2', persons: ['ga:77.88'] },
    ]);
    // 52.00 in items less 5.00.
    expect([linesOf(records, 'T1'), linesOf(records, 'T2')]).toEqual([
      ['FERN 2892', 'TOTE 1808'],
      [' 5000'],
    ]);
    expect(records.adjustments.map(({ orderId, money, at }) => [orderId, money.minor, at])).toEqual(
      [
        ['T1', '1600', '2026-09-03T20:00:00.000Z'],
        ['T2', '5000', '2026-09-03T21:40:00.000Z'],
      ],
    );
    expect(records.touches.slice(0, 3).map(({ kind, channel }) => [kind, channel])).toEqual([
      ['utm', 'tiktok / creator'],
      ['utm', 'tiktok / creator'],
      ['direct', '(direct) / (none)'],
    ]);
  });

  it('a campaign credits its creator by the given map', async () => {
    const { orders, touches } = await imported(text, {
      from: 'ga4',
      creators: { mia_fall: 'mia' },
    });
    const model = { model: 'last-non-direct' } as const;
    const { sales } = creditOrders({ orders, touches }, { ...policyOfCodes([]), model });
    expect(sales[0]?.credits[0]?.to).toEqual({ party: 'creator', id: 'mia' });
  });
});
