import { describe, expect, it } from 'vitest';
import type { Order } from '../records/order.ts';
import { anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import type { Touch } from '../records/touch.ts';
import { creditOrders } from './credit-orders.ts';

const redeemed = (persons: readonly string[], parts: Partial<Touch> = {}) =>
  aTouch({
    ...{ id: 'r1', kind: 'code', code: 'MIA10', at: at('13:59:00'), sessionId: 'S1' },
    persons: ['order:O1', ...persons],
    ...parts,
  });

function outcome(touch: Touch, order: Partial<Order>): string[] {
  const { sales, findings } = creditOrders(
    { touches: [touch], orders: [anOrder({ persons: [], ...order })] },
    aPolicy(),
  );
  const [credit] = sales[0]?.credits ?? [];
  const to = credit?.to.party === 'creator' ? credit.to.id : credit?.to.party;
  return [to ?? '', ...findings.map(({ code }) => code)];
}

describe('a redemption in the room for an order', () => {
  it.each<[string, readonly string[], Partial<Order>]>([
    ['the shop lists no codes', ['p_viewer'], {}],
    ['the shop lists it, in any case', ['p_viewer'], { codes: [' mia10 '] }],
    ['room and shop know the buyer under other schemes', ['room:7'], { persons: ['shop:9'] }],
    ['neither names a scheme', ['p_viewer'], { persons: ['customer-9'] }],
    ['one identity of the scheme is the same', ['user:1', 'user:2'], { persons: ['user:2'] }],
  ])('earns the order where %s', (_, persons, order) => {
    expect(outcome(redeemed(persons), order)).toEqual(['mia']);
  });

  it.each<[string, readonly string[], Partial<Order>]>([
    ['the shop lists codes without it', ['p_viewer'], { codes: ['OTHER'] }],
    ['the shop lists that there were none', ['p_viewer'], { codes: [], persons: ['somebody'] }],
    ['an identity of the same scheme differs', ['user:1'], { persons: ['user:2'] }],
    ['it differs though a device is shared', ['user:1', 'tv'], { persons: ['user:2', 'tv'] }],
    [
      'the buyer is the same but the code is not there',
      ['user:1'],
      { persons: ['user:1'], codes: [] },
    ],
  ])('earns nothing and is a finding where %s', (_, persons, order) => {
    const [to, ...codes] = outcome(redeemed(persons), order);
    expect([to, codes.filter((code) => code !== 'CODE_UNKNOWN')]).toEqual([
      'nobody',
      ['REDEMPTION_CONTRADICTED'],
    ]);
  });

  it('that contradicts it does not keep the order from the creator of the room', () => {
    const touches = [
      redeemed(['p_viewer'], { code: 'NOOR10', creator: 'noor' }),
      aTouch({ persons: ['x'], sessionId: 'S1' }),
    ];
    const { sales } = creditOrders(
      { touches, orders: [anOrder({ persons: [], codes: [], inRoom: 'S1' })] },
      aPolicy(),
    );
    expect(sales[0]?.credits[0]?.to).toEqual({ party: 'creator', id: 'mia' });
    expect(sales[0]?.findings.map(({ code }) => code)).toEqual(['REDEMPTION_CONTRADICTED']);
  });

  it('counts whichever copy of the order lists the codes', () => {
    const copies = [anOrder({ persons: [] }), anOrder({ persons: [], codes: [] })];
    for (const orders of [copies, copies.toReversed()])
      expect(
        creditOrders({ touches: [redeemed(['p_viewer'])], orders }, aPolicy()).sales[0]?.credits[0]
          ?.to,
      ).toEqual({ party: 'nobody' });
  });
});
