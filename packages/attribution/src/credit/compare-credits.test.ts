import type { CreditedSale } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anAdjustment, anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import { compareCredits } from './compare-credits.ts';
import { creditOrders } from './credit-orders.ts';

const orders = ['O1', 'O2', 'O3'].map((id) => anOrder({ id }));
const salesOf = (creators: Readonly<Record<string, string>>, adjusted = false) =>
  creditOrders(
    {
      touches: Object.entries(creators).map(([order, creator]) =>
        aTouch({ id: `t-${order}-${creator}`, creator, persons: [`p-${order}`] }),
      ),
      orders: orders.map((order) => ({ ...order, persons: [`p-${order.id}`] })),
      adjustments: adjusted ? [anAdjustment({ orderId: 'O1' })] : [],
    },
    aPolicy(),
  ).sales;

const shown = (comparison: ReturnType<typeof compareCredits>) => ({
  alike: comparison.alike,
  different: comparison.different.map(({ orderId, in: place, credits }) => [
    orderId,
    place,
    ...credits.map(({ party, difference }) => `${JSON.stringify(party)} ${difference.minor}`),
  ]),
});

describe('two sets of credited sales', () => {
  it('the orders whose credit moves, and between whom', () => {
    const before = salesOf({ O1: 'mia', O2: 'mia', O3: 'noor' });
    const after = salesOf({ O1: 'mia', O2: 'noor', O3: 'noor' });
    const compared = compareCredits(before, after);
    expect(shown(compared)).toEqual({
      alike: 2,
      different: [
        [
          'O2',
          'both',
          '{"party":"creator","id":"mia"} -1999',
          '{"party":"creator","id":"noor"} 1999',
        ],
      ],
    });
    expect(
      compared.parties.map(({ before: old, after: now, difference }) =>
        [old, now, difference].map((it) => it.minor),
      ),
    ).toEqual([
      ['3998', '1999', '-1999'],
      ['1999', '3998', '1999'],
    ]);
  });

  it('an order of one side alone is named, also where it comes to nothing', () => {
    const before = salesOf({ O1: 'mia', O2: 'mia', O3: 'mia' });
    const after = before.filter(({ orderId }) => orderId !== 'O2');
    expect(shown(compareCredits(before, after)).different).toEqual([
      ['O2', 'before', '{"party":"creator","id":"mia"} -1999'],
    ]);
    expect(shown(compareCredits(after, before)).different).toEqual([
      ['O2', 'after', '{"party":"creator","id":"mia"} 1999'],
    ]);
  });

  it('a refund that one side lacks is a difference; the highest revision counts', () => {
    const touched = { O1: 'mia', O2: 'mia', O3: 'mia' };
    const compared = compareCredits(salesOf(touched), salesOf(touched, true));
    expect(shown(compared).different).toEqual([
      ['O1', 'both', '{"party":"creator","id":"mia"} -500'],
    ]);
    const [first, ...others] = salesOf(touched) as [CreditedSale, ...CreditedSale[]];
    const revised = { ...first, revision: 2, credits: salesOf({ O1: 'noor' })[0]?.credits ?? [] };
    expect(shown(compareCredits([first, ...others], [revised, first, ...others])).alike).toBe(2);
  });

  it('moves money only between parties, whatever the order of the rows', () => {
    const creator = fc.constantFrom('mia', 'noor', 'ava');
    const assigned = fc.record({ O1: creator, O2: creator, O3: creator });
    fc.assert(
      fc.property(assigned, assigned, fc.boolean(), (one, other, reversed) => {
        const [before, after] = [salesOf(one, true), salesOf(other, true)];
        const compared = compareCredits(before, after);
        const sum = compared.parties.reduce((all, it) => all + BigInt(it.difference.minor), 0n);
        expect(sum).toBe(0n);
        const moved = compared.different.map(({ orderId }) => orderId);
        expect(moved).toEqual((['O1', 'O2', 'O3'] as const).filter((id) => one[id] !== other[id]));
        if (reversed)
          expect(compareCredits(before.toReversed(), after.toReversed())).toEqual(compared);
      }),
    );
  });
});
