import type { SessionEvent, SessionLog } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { reportFixture } from '../report/report.fixture.ts';
import { ordersFromRoom } from './room-orders.ts';

const { plan: fixturePlan, log: fixtureLog } = reportFixture();
const plan = { ...fixturePlan, codes: [{ code: 'MIA15', creator: 'mia', discount: 150_000 }] };

function logOf(
  ...events: readonly (Partial<SessionEvent> & { type: SessionEvent['type'] })[]
): SessionLog {
  const numbered = events.map((event, index) => ({
    at: `2026-11-22T17:00:0${index}Z`,
    epoch: 1,
    seq: index + 1,
    ...event,
  }));
  return { ...fixtureLog, events: numbered as SessionEvent[] };
}

const click = (person: string, productId: string) => ({
  type: 'click' as const,
  person,
  productId,
  clickId: `c-${person}`,
});
const redeem = (person: string, code = 'MIA15') => ({
  type: 'redeem' as const,
  person,
  code,
  orderId: `o-${person}`,
});
const pin = (productId: string, minor: `${bigint}`) => ({
  type: 'pin' as const,
  productId,
  price: { currency: 'USD' as const, minor },
});

describe('ordersFromRoom', () => {
  it('sells what was clicked last at the price pinned then, less the discount of the code', () => {
    const orders = ordersFromRoom(
      logOf(pin('velvet-six', '990'), click('p1', 'tint'), click('p1', 'velvet-six'), redeem('p1')),
      plan,
    );
    expect(orders).toMatchObject([
      {
        id: 'o-p1',
        clickIds: ['c-p1'],
        inRoom: 'live-2',
        lines: [{ productId: 'velvet-six', money: { currency: 'USD', minor: '841' } }],
      },
    ]);
  });

  it('takes the list price before anything was pinned, and nothing off for a foreign code', () => {
    const [order] = ordersFromRoom(logOf(click('p1', 'tint'), redeem('p1', 'OTHER')), plan);
    expect(order?.lines[0]?.money.minor).toBe('790');
  });

  it('makes no order of a redemption without an order id', () => {
    expect(ordersFromRoom(logOf({ type: 'redeem', person: 'p1', code: 'MIA15' }), plan)).toEqual(
      [],
    );
  });
});
