import { toInstant } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { creditOrders } from '../credit/credit-orders.ts';
import { IDENTITY_SHARED } from '../detectors/shared-identity.ts';
import { anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import type { Touch } from '../records/touch.ts';
import { MOST_TOUCHES_OF_A_KEY } from './timeline.ts';

const START = Date.parse('2026-11-22T00:00:00Z');
const at = (second: number) => toInstant(START + second * 1000);

/** Touches of one guest, a second apart, that count how often they are looked at. */
function guestTouches(count: number): { touches: Touch[]; looks: () => number } {
  let looks = 0;
  const touches = Array.from({ length: count }, (_, place) => {
    const touch = aTouch({ id: `t${place}`, at: at(place), creator: place % 2 ? 'mia' : 'noor' });
    return Object.defineProperty(touch, 'persons', {
      enumerable: true,
      get: () => {
        looks += 1;
        return ['guest'];
      },
    });
  });
  return { touches, looks: () => looks };
}

const guestOrders = (count: number, after: number) =>
  Array.from({ length: count }, (_, place) =>
    anOrder({ id: `O${place}`, at: at(after + place), persons: ['guest'] }),
  );

describe('an identity that thousands share', () => {
  it('costs time in proportion to touches and orders, not to their product', {
    timeout: 20_000,
  }, () => {
    const looksOf = (touches: number, orders: number): number => {
      const guest = guestTouches(touches);
      creditOrders({ touches: guest.touches, orders: guestOrders(orders, touches) }, aPolicy());
      return guest.looks();
    };
    const [small, moreTouches, moreOrders] = [
      looksOf(4000, 20),
      looksOf(8000, 20),
      looksOf(4000, 40),
    ];
    const perOrder = (moreOrders - small) / 20;
    const perTouch = (moreTouches - small) / 4000;
    expect(perOrder).toBeLessThanOrEqual(2 * MOST_TOUCHES_OF_A_KEY);
    expect(perTouch).toBeLessThan(20);
    expect(Math.abs(small - (4000 * perTouch + 20 * perOrder))).toBeLessThan(1000);
  });

  it('is a finding, and its newest touches still decide', () => {
    const { touches } = guestTouches(IDENTITY_SHARED.records);
    const { sales, findings } = creditOrders(
      { touches, orders: guestOrders(2, touches.length) },
      aPolicy({ model: { model: 'last' } }),
    );
    const shared = findings.filter(({ code }) => code !== 'CLICK_FLOOD');
    expect(shared.map(({ code, params, evidence }) => [code, params, evidence?.orderIds])).toEqual([
      [
        'IDENTITY_SHARED',
        { identity: 'guest', touches: 1000, orders: 2, limit: 500 },
        ['O0', 'O1'],
      ],
    ]);
    expect(sales.map(({ credits }) => credits[0]?.evidence.touchIds)).toEqual([['t999'], ['t999']]);
  });

  it('lists at most 100 touches as evidence, with the number of the others', () => {
    const { touches } = guestTouches(600);
    const { sales } = creditOrders(
      { touches, orders: guestOrders(1, 600) },
      aPolicy({ model: { model: 'linear' } }),
    );
    for (const { evidence } of sales[0]?.credits ?? []) {
      expect(evidence.touchIds).toHaveLength(100);
      expect(evidence.moreTouches).toBe(150);
    }
    expect(sales[0]?.credits.map(({ amount }) => amount.minor)).toEqual(['1000', '999']);
  });

  it('gives findings the number of the records that they do not list', () => {
    const orders = guestOrders(101, 0).map((order) => ({ ...order, codes: ['OTHER'] }));
    const [unknown] = creditOrders({ touches: [], orders }, aPolicy()).findings;
    expect(unknown?.evidence?.orderIds).toHaveLength(100);
    expect(unknown?.evidence?.notListed).toEqual({ orderIds: 1 });
  });

  it('joins by a click id that thousands of touches carry at the same bound', () => {
    const touches = Array.from({ length: 2000 }, (_, place) =>
      aTouch({ id: `t${place}`, at: at(place), persons: [], clickId: 'k' }),
    );
    const { sales } = creditOrders(
      { touches, orders: [anOrder({ at: at(3000), persons: [], clickIds: ['k'] })] },
      aPolicy({ model: { model: 'linear' } }),
    );
    const [credit] = sales[0]?.credits ?? [];
    expect((credit?.evidence.touchIds.length ?? 0) + (credit?.evidence.moreTouches ?? 0)).toBe(500);
  });
});
