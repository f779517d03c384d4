import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { policyOfCodes } from '../credit/code-policy.ts';
import { creditOrders } from '../credit/credit-orders.ts';
import type { Adjustment } from '../records/adjustment.ts';
import type { Order } from '../records/order.ts';
import { anAdjustment, anOrder, at } from '../records/records.fixture.ts';
import { deduplicateOrders } from './deduplicate.ts';

const policy = policyOfCodes([{ code: 'MIA10', creator: 'mia' }]);

function credited(orders: readonly Order[], adjustments: readonly Adjustment[] = []) {
  const { sales, findings } = creditOrders({ touches: [], orders, adjustments }, policy);
  return {
    rows: sales.map(({ change, money }) => `${change} ${money.minor}`),
    to: sales[0]?.credits[0]?.to,
    codes: findings.map(({ code }) => code),
  };
}

const lines = (minor: `${bigint}`): Order['lines'] => [
  { id: 'lip', money: { currency: 'USD', minor } },
];

describe('an order by webhook and in an export', () => {
  const { persons: _, ...bare } = anOrder({ lines: lines('1999'), codes: ['MIA10'] });
  const inExport: Order = { ...bare, source: 'export' };
  const byWebhook: Order = {
    ...anOrder({ lines: lines('1999'), persons: ['email:ada@example.com', 'shopify:5'] }),
    source: 'webhook',
  };

  it.each([
    ['the export first', [inExport, byWebhook]],
    ['the webhook first', [byWebhook, inExport]],
  ])('is one order, which has what either states: %s', (_name, orders) => {
    expect(credited(orders)).toEqual({
      rows: ['sale 1999'],
      to: { party: 'creator', id: 'mia' },
      codes: ['DUPLICATE_ORDER'],
    });
  });

  it.each([0, 1])('has the sums of the webhook where they differ, and a finding', (first) => {
    const other = { ...inExport, lines: lines('2100') };
    const orders = [other, byWebhook];
    expect(credited(first === 0 ? orders : orders.toReversed())).toMatchObject({
      rows: ['sale 1999'],
      codes: ['DUPLICATE_ORDER', 'ORDER_SUMS_DIFFER'],
    });
  });

  it('has what either knows, whichever of them says that it does not know', () => {
    const known = { customer: 'returning', market: 'US', inRoom: 'live-1' } as const;
    const unknown = { customer: 'unknown', market: null, inRoom: null } as const;
    const fields = ['customer', 'market', 'inRoom'] as const;
    const knows = fc.constantFrom('says', 'does not know', 'is silent');
    const statement = fc.record({ customer: knows, market: knows, inRoom: knows });
    fc.assert(
      fc.property(statement, statement, fc.boolean(), (one, other, isReversed) => {
        const stated = (order: Order, says: typeof one): Order => ({
          ...order,
          ...Object.fromEntries(
            fields.flatMap((field) =>
              says[field] === 'is silent'
                ? []
                : [[field, (says[field] === 'says' ? known : unknown)[field]]],
            ),
          ),
        });
        const orders = [stated(inExport, one), stated(byWebhook, other)];
        const { records } = deduplicateOrders(isReversed ? orders.toReversed() : orders);
        const merged = records[0] as Order;
        for (const field of fields)
          expect(merged[field] ?? 'unknown').toBe(
            one[field] === 'says' || other[field] === 'says' ? known[field] : 'unknown',
          );
      }),
    );
  });

  it('contradicts itself where both state another buyer', () => {
    const other = { ...inExport, persons: ['email:bo@example.com'] };
    expect(() => credited([other, byWebhook])).toThrow('persons/email');
  });
});

describe('what went back in all, as an export states it', () => {
  const order = anOrder({ lines: lines('5000'), codes: ['MIA10'] });
  const event = (id: string, minor: `${bigint}`, time: string): Adjustment =>
    anAdjustment({ id, lineId: 'lip', money: { currency: 'USD', minor }, at: at(time) });
  const total = (id: string, minor: `${bigint}`, time: string): Adjustment => ({
    ...event(id, minor, time),
    lineId: null,
    cumulative: true,
  });

  it.each([
    [
      'holds the refunds known before',
      [event('r1', '1000', '15:00:00'), total('t', '1000', '16:00:00')],
      ['refund -1000'],
    ],
    [
      'takes back what is missing',
      [event('r1', '400', '15:00:00'), total('t', '1000', '16:00:00')],
      ['refund -400', 'refund -600'],
    ],
    [
      'holds the refund that comes after it',
      [total('t', '1000', '15:00:00'), event('r1', '1000', '16:00:00')],
      ['refund -1000'],
    ],
    [
      'leaves the rest to the refund',
      [total('t', '1000', '15:00:00'), event('r1', '1500', '16:00:00')],
      ['refund -1000', 'refund -500'],
    ],
    [
      'grows from export to export',
      [total('t1', '1000', '15:00:00'), total('t2', '1700', '16:00:00')],
      ['refund -1000', 'refund -700'],
    ],
    [
      'is the same in the next export',
      [total('t1', '1000', '15:00:00'), total('t2', '1000', '16:00:00')],
      ['refund -1000'],
    ],
  ])('%s', (_, adjustments, rows) => {
    const whole = ['sale 5000', ...rows];
    expect(credited([order], adjustments).rows).toEqual(whole);
    expect(credited([order], adjustments.toReversed()).rows).toEqual(whole);
  });

  it('of a line holds refunds of the order', () => {
    const ofLine = { ...total('t', '1000', '15:00:00'), lineId: 'lip' };
    const ofOrder = { ...event('r1', '1000', '16:00:00'), lineId: null };
    expect(credited([order], [ofLine, ofOrder])).toMatchObject({
      rows: ['sale 5000', 'refund -1000'],
      codes: ['ADJUSTMENT_COVERED'],
    });
  });
});
