import fc from 'fast-check';
import { expect, it } from 'vitest';
import { netLines } from './net-lines.ts';
import type { ShopLine, ShopOrder } from './shop-order.ts';

const units = fc.bigInt({ min: 0n, max: 10n ** 12n });
const line: fc.Arbitrary<ShopLine> = fc.record({
  quantity: fc.integer({ min: 1, max: 100 }),
  full: units,
  taxable: fc.boolean(),
});
const lines = fc.array(line, { minLength: 1, maxLength: 20 });

const orderOf = (parts: Partial<ShopOrder>): ShopOrder => ({
  ...{ id: 'O1', at: '2026-11-22T14:00:00Z', source: 'export', currency: 'USD', lines: [] },
  ...{ reversals: [] },
  ...parts,
});

const total = (amounts: readonly bigint[]): bigint => amounts.reduce((sum, it) => sum + it, 0n);

it('lines sum exactly to the subtotal that the order states, and tax and shipping to theirs', () => {
  fc.assert(
    fc.property(lines, fc.record({ subtotal: units, tax: units, shipping: units }), (all, sums) => {
      const nets = netLines(orderOf({ lines: all, ...sums }));
      expect([
        total(nets.map(({ net }) => net)),
        total(nets.map(({ tax }) => tax)),
        total(nets.map(({ shipping }) => shipping)),
      ]).toEqual([sums.subtotal, sums.tax, sums.shipping]);
    }),
  );
});

it('a discount within the lines leaves none of them below nothing, and is in proportion to one unit', () => {
  const discounted = lines.chain((all) =>
    fc.tuple(
      fc.constant(all),
      fc.bigInt({ min: 0n, max: total(all.map(({ full = 0n }) => full)) }),
    ),
  );
  fc.assert(
    fc.property(discounted, ([all, discount]) => {
      const whole = total(all.map(({ full = 0n }) => full));
      netLines(orderOf({ lines: all, discount })).forEach(({ net, discount: off }, at) => {
        const { full = 0n } = all[at] as ShopLine;
        expect(net >= 0n && net + off === full).toBe(true);
        const error = whole === 0n ? 0n : off * whole - full * discount;
        expect((error < 0n ? -error : error) < whole || error === 0n).toBe(true);
      });
    }),
  );
});

it('what was paid for lines is after every discount: that of the order is not taken off again', () => {
  const paid = [3600n, 1800n].map((it) => ({ quantity: 1, full: it + 300n, total: it }));
  const nets = netLines(orderOf({ lines: paid, discount: 600n }));
  expect(nets.map(({ net }) => net)).toEqual([3600n, 1800n]);
  expect(nets.map(({ discount }) => discount)).toEqual([300n, 300n]);
});
