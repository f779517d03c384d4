import { toMinor } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import type { Adjustment } from '../records/adjustment.ts';
import type { Order } from '../records/order.ts';
import { anAdjustment, anOrder, aPolicy } from '../records/records.fixture.ts';
import { creditOrders } from './credit-orders.ts';

const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;
const order = (parts: Partial<Order> = {}) =>
  anOrder({ codes: ['MIA10'], lines: [{ id: '1', money: usd('10000') }], ...parts });
const on = (day: number, change: Adjustment['change'], minor: `${bigint}`) =>
  anAdjustment({
    ...{ id: `${change}-${day}`, change, money: usd(minor) },
    at: `2026-12-0${day}T00:00:00Z`,
  });
const credit = (one: Order, ...adjustments: readonly Adjustment[]) =>
  creditOrders({ touches: [], orders: [one], adjustments }, aPolicy());
const amounts = (...input: Parameters<typeof credit>) =>
  credit(...input).sales.map(({ change, money }) => `${change} ${money.minor}`);
const codes = (...input: Parameters<typeof credit>) =>
  credit(...input).findings.map(({ code, severity }) => `${code} ${severity}`);
const left = (...input: Parameters<typeof credit>) =>
  credit(...input).sales.reduce((sum, { money }) => sum + toMinor(money), 0n);

describe('an order that is cancelled by its status', () => {
  const cancelled = order({ status: 'cancelled' });

  it.each([
    ['of all', on(5, 'cancellation', '10000')],
    ['of a part', on(5, 'cancellation', '4000')],
    ['of a line', { ...on(5, 'cancellation', '4000'), lineId: '1' }],
    ['that is a refund', on(5, 'refund', '10000')],
  ])('has one effect, whatever record %s comes later', (_, record) => {
    const alone = credit(cancelled).sales;
    expect(amounts(cancelled, record)).toEqual(['sale 10000', 'cancellation -10000']);
    expect(credit(cancelled, record).sales).toEqual(alone);
    expect(codes(cancelled, record)).toEqual(['ADJUSTMENT_WITHOUT_EFFECT hint']);
  });

  it('takes back what a record before it left', () => {
    const later = order({ status: 'cancelled', recordedAt: '2026-12-05T00:00:00Z' });
    expect(amounts(order(), on(1, 'cancellation', '4000'))).toEqual([
      'sale 10000',
      'cancellation -4000',
    ]);
    const both = creditOrders(
      { touches: [], orders: [order(), later], adjustments: [on(1, 'cancellation', '4000')] },
      aPolicy(),
    );
    expect(both.sales.map(({ change, money }) => `${change} ${money.minor}`)).toEqual([
      'sale 10000',
      'cancellation -4000',
      'cancellation -6000',
    ]);
  });

  it('stays without money when a dispute about it is won', () => {
    const dispute = [on(1, 'chargeback', '10000'), on(9, 'chargeback-won', '10000')];
    expect(left(cancelled, ...dispute)).toBe(0n);
    const later = order({ status: 'cancelled', recordedAt: '2026-12-05T00:00:00Z' });
    const { sales } = creditOrders(
      { touches: [], orders: [order(), later], adjustments: dispute },
      aPolicy(),
    );
    expect(sales.map(({ money }) => money.minor)).toEqual(['10000', '-10000']);
  });
});

describe('a dispute', () => {
  it.each<[string, readonly [Adjustment['change'], `${bigint}`][], bigint]>([
    [
      'all in dispute',
      [
        ['chargeback', '10000'],
        ['refund', '3000'],
        ['chargeback-won', '10000'],
      ],
      7000n,
    ],
    [
      'a part in dispute',
      [
        ['chargeback', '8000'],
        ['refund', '3000'],
        ['chargeback-won', '8000'],
      ],
      7000n,
    ],
    [
      'the refund first',
      [
        ['refund', '3000'],
        ['chargeback', '10000'],
        ['chargeback-won', '10000'],
      ],
      7000n,
    ],
    [
      'won in part',
      [
        ['chargeback', '10000'],
        ['refund', '3000'],
        ['chargeback-won', '4000'],
      ],
      1000n,
    ],
    [
      'won before it was known',
      [
        ['chargeback-won', '10000'],
        ['chargeback', '10000'],
        ['refund', '3000'],
      ],
      7000n,
    ],
    [
      'refunded whole',
      [
        ['chargeback', '10000'],
        ['refund', '10000'],
        ['chargeback-won', '10000'],
      ],
      0n,
    ],
  ])('leaves what was neither refunded nor lost: %s', (_, events, expected) => {
    const records = events.map(([change, minor], place) => on(place + 1, change, minor));
    expect(left(order(), ...records)).toBe(expected);
  });

  it('covers a refund that has no row until it is won', () => {
    const records = [on(1, 'chargeback', '10000'), on(2, 'refund', '3000')];
    expect(amounts(order(), ...records)).toEqual(['sale 10000', 'chargeback -10000']);
    expect(codes(order(), ...records)).toEqual(['ADJUSTMENT_WITHOUT_EFFECT hint']);
    expect(amounts(order(), ...records, on(3, 'chargeback-won', '10000'))).toEqual([
      ...['sale 10000', 'chargeback -10000', 'chargeback-won 7000'],
    ]);
  });

  it('of a whole order is divided over its lines and comes back to them', () => {
    const lines = [
      { id: 'a', money: usd('300') },
      { id: 'b', money: usd('100') },
    ];
    const records = [
      { ...on(1, 'refund', '200'), lineId: 'a' },
      { ...on(2, 'chargeback', '400'), lineId: null },
      { ...on(3, 'chargeback-won', '400'), lineId: null },
    ];
    expect(amounts(order({ lines }), ...records)).toEqual([
      ...['sale 300', 'sale 100', 'refund -200', 'chargeback -100', 'chargeback -100'],
      ...['chargeback-won 100', 'chargeback-won 100'],
    ]);
  });
});
