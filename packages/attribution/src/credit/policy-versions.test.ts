import { isLivelaneError } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { anAdjustment, anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import { creditOrders } from './credit-orders.ts';

const november = aPolicy({ effectiveFrom: '2026-11-01T00:00:00Z' });
const december = aPolicy({
  ...{ revision: 2, effectiveFrom: '2026-12-01T00:00:00Z' },
  codes: [{ code: 'MIA10', creator: 'ana' }],
});
const placed = (id: string, at: `${string}Z`) =>
  anOrder({ id, at: at as never, codes: ['MIA10'], persons: [] });

describe('versions of a policy', () => {
  const orders = [
    placed('october', '2026-10-31T23:59:59Z'),
    placed('november', '2026-11-30T23:59:59Z'),
    placed('december', '2026-12-01T00:00:00Z'),
  ];

  it('each order has the one in force when it was placed, its refund included', () => {
    const adjustments = [
      anAdjustment({ orderId: 'november', at: '2026-12-05T00:00:00Z' }),
      anAdjustment({ id: 'R2', orderId: 'nowhere', at: '2026-12-05T00:00:00Z' }),
    ];
    for (const versions of [
      [november, december],
      [december, november],
    ] as const) {
      const { sales, findings } = creditOrders(
        { touches: [aTouch(), aTouch()], orders, adjustments },
        versions,
      );
      expect(
        sales.map(({ id, credits: [credit], policy }) => [
          ...[id, credit?.to.party === 'creator' ? credit.to.id : credit?.to.party],
          policy.revision,
        ]),
      ).toEqual([
        ['sale:october:1', 'nobody', 1],
        ['sale:november:1', 'mia', 1],
        ['sale:december:1', 'ana', 2],
        ['refund:R1:1', 'mia', 1],
      ]);
      expect(findings.map(({ code }) => code)).toEqual([
        ...['ADJUSTMENT_WAITS', 'DUPLICATE_TOUCH', 'POLICY_NOT_IN_FORCE'],
      ]);
    }
  });

  it('copies of an order that contradict each other are refused, also where two policies govern them', () => {
    const copies = [placed('O', '2026-11-30T23:59:59Z'), placed('O', '2026-12-01T00:00:00Z')];
    expect(() => creditOrders({ touches: [], orders: copies }, [november, december])).toThrow(
      'input is not valid',
    );
  });

  it('touches and refunds that contradict each other are refused, one alone as well', () => {
    for (const input of [
      { touches: [aTouch(), aTouch({ creator: 'noor' })], orders },
      { touches: [], orders, adjustments: [anAdjustment(), anAdjustment({ lineId: 'other' })] },
    ])
      expect(() => creditOrders(input, [november, december])).toThrow('input is not valid');
  });

  it('of one alone change nothing, and none is refused', () => {
    const input = { touches: [aTouch()], orders };
    expect(creditOrders(input, [november])).toEqual(creditOrders(input, november));
    let refused: unknown;
    try {
      creditOrders(input, [] as never);
    } catch (error) {
      refused = error;
    }
    expect(isLivelaneError(refused, 'INPUT_INVALID')).toBe(true);
  });
});
