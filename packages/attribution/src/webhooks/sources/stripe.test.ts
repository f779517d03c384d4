import { describe, expect, it } from 'vitest';
import { receiving, stripe } from '../webhooks.fixture.ts';

const SESSION = {
  ...{ id: 'cs_1', created: 1_789_041_500, currency: 'usd', payment_status: 'paid' },
  ...{ amount_subtotal: 5200, amount_total: 5629, payment_intent: 'pi_1', customer: 'cus_1' },
  total_details: { amount_discount: 500, amount_tax: 329, amount_shipping: 600 },
  ...{ client_reference_id: 'k7Qz', metadata: { code: 'MIA10' } },
  customer_details: { email: 'Ada@Example.com', phone: null, address: { country: 'US' } },
};

async function recordsOf(...events: readonly [type: string, object: unknown][]) {
  const { receive, appended } = receiving('stripe');
  for (const [at, [type, object]] of events.entries())
    expect((await receive(stripe(type, object, { id: `evt_${at}` }))).status).toBe(200);
  return {
    orders: appended.flatMap(({ orders }) => orders),
    adjustments: appended.flatMap(({ adjustments }) => adjustments),
  };
}

describe('events of Stripe', () => {
  it('a checkout is an order by its payment, with what was paid and its parts', async () => {
    const { orders } = await recordsOf(['checkout.session.completed', SESSION]);
    expect(orders).toMatchObject([
      {
        ...{ id: 'pi_1', at: '2026-09-10T11:58:20.000Z', clickIds: ['k7Qz'], codes: ['MIA10'] },
        ...{ persons: ['email:ada@example.com', 'stripe:cus_1'], market: 'US' },
        lines: [
          {
            money: { currency: 'USD', minor: '5629' },
            breakdown: [
              { part: 'merchant-coupon', amount: { minor: '500' }, inside: false },
              { part: 'tax', amount: { minor: '329' }, inside: true },
              { part: 'shipping', amount: { minor: '600' }, inside: true },
            ],
          },
        ],
      },
    ]);
  });

  // Stripe counts ISK in hundredths, which ISO 4217 does not have, and MGA in whole units, which it has in hundredths.
  it.each([
    ['jpy', 3300, '3300'],
    ['kwd', 12_340, '12340'],
    ['isk', 50_000, '500'],
    ['mga', 5000, '500000'],
  ])('amounts in %s have the minor units of ISO 4217', async (currency, amount, minor) => {
    const session = { ...SESSION, currency, amount_total: amount, total_details: null };
    const { orders } = await recordsOf(['checkout.session.completed', session]);
    expect(orders[0]?.lines[0]?.money).toEqual({ currency: currency.toUpperCase(), minor });
  });

  it('a charge states what was refunded in all; a dispute takes and returns', async () => {
    const charge = { id: 'ch_1', payment_intent: 'pi_1', currency: 'usd', amount_refunded: 1000 };
    const dispute = {
      ...{ id: 'dp_1', charge: 'ch_1', payment_intent: 'pi_1', currency: 'usd', amount: 4629 },
      ...{ status: 'needs_response', created: 1_789_041_550 },
    };
    const { adjustments } = await recordsOf(
      ['charge.refunded', charge],
      ['charge.refunded', { ...charge, amount_refunded: 1500 }],
      ['charge.dispute.created', dispute],
      ['charge.dispute.closed', { ...dispute, status: 'won' }],
    );
    expect(
      adjustments.map((it) => [it.orderId, it.change, it.money.minor, it.cumulative ?? false]),
    ).toEqual([
      ['pi_1', 'refund', '1000', true],
      ['pi_1', 'refund', '1500', true],
      ['pi_1', 'chargeback', '4629', false],
      ['pi_1', 'chargeback', '4629', false],
      ['pi_1', 'chargeback-won', '4629', false],
    ]);
  });

  it.each(['warning_needs_response', 'warning_closed', 'prevented'])(
    'an inquiry (%s) takes nothing until its money is withdrawn',
    async (status) => {
      const inquiry = {
        ...{ id: 'dp_1', charge: 'ch_1', payment_intent: 'pi_1', currency: 'usd', amount: 4629 },
        ...{ status, created: 1_789_041_550 },
      };
      const { adjustments } = await recordsOf(
        ['charge.dispute.created', inquiry],
        ['charge.dispute.closed', inquiry],
        ['charge.dispute.funds_withdrawn', { ...inquiry, status: 'needs_response' }],
      );
      expect(adjustments.map(({ id, change }) => [id, change])).toEqual([
        ['dispute:dp_1', 'chargeback'],
      ]);
    },
  );
});
