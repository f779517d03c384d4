import { describe, expect, it } from 'vitest';
import { creditOrders } from '../credit/credit-orders.ts';
import { anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import type { Touch } from '../records/touch.ts';
import { explainOrder } from './explain-order.ts';

const outcomes = (
  touches: readonly Touch[],
  policy: Partial<ReturnType<typeof aPolicy>> = {},
  order: Partial<ReturnType<typeof anOrder>> = {},
) =>
  explainOrder({ touches, orders: [anOrder(order)] }, aPolicy(policy), 'O1').touches.map(
    ({ ids: [id = 'order'], inWindow, share, outcome }) => [id, inWindow, share, outcome],
  );

describe('explainOrder', () => {
  it('says of every touch of the buyer whether its window holds the order, and why it won or lost', () => {
    const touches = [
      aTouch({ id: 'old', at: '2026-11-20T12:00:00Z' }),
      aTouch({ id: 'view', kind: 'live-view', at: at('13:30:00'), dwellSeconds: 4 }),
      aTouch({ id: 'seen', kind: 'post-view', at: at('12:30:00') }),
      aTouch({ id: 'lost', at: at('12:45:00'), creator: 'noor' }),
      aTouch({ id: 'won', at: at('13:00:00') }),
      aTouch({ id: 'late', at: at('14:00:01') }),
      aTouch({ id: 'stranger', persons: ['user:x'] }),
    ];
    expect(outcomes(touches)).toEqual([
      ['old', false, 0, 'WINDOW_OVER'],
      ['seen', false, 0, 'WINDOW_OVER'],
      ['lost', true, 0, 'OTHERS_CHOSEN'],
      ['won', true, 1, 'CREDITED'],
      ['view', true, 0, 'DWELL_TOO_SHORT'],
      ['late', false, 0, 'AFTER_ORDER'],
    ]);
  });

  it('a code takes the order; its recorded entry is one touch with it', () => {
    const touches = [
      aTouch({ id: 'click', creator: 'noor' }),
      aTouch({ id: 'entry', kind: 'code', code: 'MIA10', at: at('13:59:00') }),
    ];
    expect(outcomes(touches, {}, { codes: ['MIA10'] })).toEqual([
      ['click', true, 0, 'CODE_TAKES_ALL'],
      ['entry', true, 1, 'CREDITED'],
    ]);
  });

  it('names kinds that the policy does not list, people who share a device, and a policy not in force', () => {
    const touch = aTouch({ kind: 'click' });
    expect(outcomes([touch], { precedence: ['code'] })).toEqual([
      ['t1', true, 0, 'KIND_NOT_LISTED'],
    ]);
    const shared = aTouch({ persons: ['user:other', 'device:d'] });
    expect(outcomes([shared], {}, { persons: ['user:b1', 'device:d'] })).toEqual([
      ['t1', true, 0, 'ANOTHER_PERSON'],
    ]);
    expect(outcomes([touch], { effectiveFrom: '2027-01-01T00:00:00Z' })).toEqual([
      ['t1', true, 0, 'POLICY_NOT_IN_FORCE'],
    ]);
  });

  it('gives each touch its share; shares of a party sum to that of the credited sale', () => {
    const touches = ['mia', 'noor', 'mia'].map((creator, place) =>
      aTouch({ id: `t${place}`, creator, at: at(`12:0${place}:00`) }),
    );
    const input = { touches, orders: [anOrder(), anOrder({ id: 'O2' })] };
    const policy = aPolicy({ model: { model: 'linear' } });
    const explained = explainOrder(input, policy, 'O1');
    expect(explained.touches.map(({ share }) => share)).toEqual([1 / 3, 1 / 3, 1 / 3]);
    const { sales } = creditOrders(input, policy);
    expect(explained.sales).toEqual(sales.filter(({ orderId }) => orderId === 'O1'));
    for (const { to, share } of explained.sales[0]?.credits ?? []) {
      const own = explained.touches.filter(
        ({ party }) =>
          party.party === to.party && 'id' in to && 'id' in party && party.id === to.id,
      );
      const sum = own.reduce((total, touch) => total + touch.share, 0);
      expect(Math.abs(share / 1_000_000 - sum)).toBeLessThan(1e-6);
    }
  });

  it('an order without touches is nobody’s, and one in a room is the room’s', () => {
    expect(outcomes([])).toEqual([]);
    const other = aTouch({ id: 'room', kind: 'live-click', sessionId: 'S1', persons: ['user:x'] });
    expect(outcomes([other], {}, { persons: [], inRoom: 'S1' })).toEqual([
      ['order', true, 1, 'CREDITED'],
    ]);
  });

  it('refuses an order that is not in the input', () => {
    const input = { touches: [], orders: [anOrder()] };
    expect(() => explainOrder(input, aPolicy(), 'X77')).toThrow(/the id of an order of the input;/);
    expect(() => explainOrder(input, aPolicy(), 'o1')).toThrow(/such as "O1"/);
  });
});
