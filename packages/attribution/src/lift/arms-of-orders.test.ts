import type { Instant, Money } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { anAdjustment, anOrder } from '../records/records.fixture.ts';
import { armsOfOrders } from './arms-of-orders.ts';
import type { Assignment } from './assignment.ts';

const START: Instant = '2026-11-01T00:00:00Z';
const assigned = (person: string, arm: Assignment['arm'], at: Instant = START): Assignment => ({
  persons: [person],
  arm,
  at,
});
const PEOPLE = [
  assigned('user:a', 'treatment'),
  assigned('user:b', 'treatment'),
  assigned('user:c', 'control'),
  assigned('user:d', 'control'),
];
const bought = (id: string, person: string, at: Instant) =>
  anOrder({
    ...{ id, at, persons: [person] },
    lines: [{ id: '1', money: { currency: 'USD', minor: id === 'O2' ? '500' : '1000' } }],
  });
const WHEN = { asOf: '2026-12-01T00:00:00Z', days: 14 } as const;

describe('armsOfOrders', () => {
  it('counts each person once, with all that was spent within the days', () => {
    const orders = [
      bought('O1', 'user:a', '2026-11-02T00:00:00Z'),
      bought('O2', 'user:a', '2026-11-03T00:00:00Z'),
      bought('before', 'user:b', '2026-10-31T23:59:59Z'),
      bought('after', 'user:b', '2026-11-15T00:00:00Z'),
      bought('O3', 'user:c', START),
      bought('other', 'user:x', START),
    ];
    const { arms, currency, findings } = armsOfOrders(PEOPLE, { ...WHEN, orders });
    expect(arms).toEqual({
      treatment: { people: 2, converted: 1, spent: [1500] },
      control: { people: 2, converted: 1, spent: [1000] },
    });
    expect([currency, findings]).toEqual(['USD', []]);
    const turned = armsOfOrders(PEOPLE.toReversed(), { ...WHEN, orders: orders.toReversed() });
    expect(turned.arms).toEqual(arms);
  });

  it('takes off refunds; an order that is reversed in full is no purchase, nor is a pending one', () => {
    const orders = [
      bought('O1', 'user:a', START),
      bought('O2', 'user:c', START),
      { ...bought('O3', 'user:b', START), status: 'pending' as const },
    ];
    const refund = (orderId: string, minor: Money['minor']) =>
      anAdjustment({ id: `R${orderId}`, orderId, lineId: null, money: { currency: 'USD', minor } });
    const adjustments = [refund('O1', '400'), refund('O2', '500')];
    const { arms } = armsOfOrders(PEOPLE, { ...WHEN, orders, adjustments });
    expect(arms.treatment).toEqual({ people: 2, converted: 1, spent: [600] });
    expect(arms.control).toEqual({ people: 2, converted: 0, spent: [] });
  });

  it('leaves out people whose days are not over, and says how many', () => {
    const late = assigned('user:e', 'control', '2026-11-17T00:00:01Z');
    const { arms, findings } = armsOfOrders([...PEOPLE, late], { ...WHEN, orders: [] });
    expect(arms.control.people).toBe(2);
    expect(findings).toMatchObject([{ code: 'HORIZON_OPEN', params: { count: 1, people: 5 } }]);
  });

  it('keeps the first of two assignments and the strongest of two identities, with findings', () => {
    const again = assigned('user:a', 'control', '2026-11-02T00:00:00Z');
    const order = { ...bought('O1', 'user:c', START), persons: ['user:c', 'user:a'] };
    const { arms, findings } = armsOfOrders([again, ...PEOPLE], { ...WHEN, orders: [order] });
    expect([arms.treatment.people, arms.treatment.converted]).toEqual([2, 0]);
    expect([arms.control.people, arms.control.converted]).toEqual([2, 1]);
    expect(findings.map(({ code, params }) => [code, params['count']])).toEqual([
      ['ASSIGNED_TWICE', 1],
      ['ORDERS_OF_BOTH_ARMS', 1],
    ]);
  });

  it('refuses an arm of another name, nobody, and days that are none', () => {
    const wrong = { ...assigned('user:a', 'treatment'), arm: 'A' as never };
    expect(() => armsOfOrders([wrong], { ...WHEN, orders: [] })).toThrow(
      /"treatment" or "control"/,
    );
    const nobody = { ...assigned('user:a', 'treatment'), persons: [] };
    expect(() => armsOfOrders([nobody], { ...WHEN, orders: [] })).toThrow(/persons/);
    expect(() => armsOfOrders(PEOPLE, { ...WHEN, days: 0, orders: [] })).toThrow(/above 0/);
  });
});
