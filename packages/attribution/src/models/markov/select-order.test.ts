import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectOrder } from './select-order.ts';

const path = (text: string, conversions: number, nulls: number) => ({
  path: text.split('>'),
  conversions,
  nulls,
});

describe('the order of a chain', () => {
  it('is 2 where the channel before the last one decides', () => {
    const paths = [path('a>b', 90, 10), path('c>b', 10, 90)];
    const { order, orders } = selectOrder(paths, { maximumOrder: 3 });
    expect(order).toBe(2);
    expect(orders.map(({ states }) => states)).toEqual([3, 2, 2]);
    expect(orders.map(({ auc }) => auc)).toEqual([0.5, 0.9, 0.9]);
    // 200 journeys, 2 states: 1 − 0.1 · 199 / 197.
    expect(orders[1]?.penalisedAuc).toBeCloseTo(1 - (0.1 * 199) / 197, 12);
  });

  it('is 1 where a longer memory tells nothing more', () => {
    const paths = [path('a', 9, 1), path('b>a', 9, 1), path('b', 1, 9), path('a>b', 1, 9)];
    const { order, orders } = selectOrder(paths, { maximumOrder: 2 });
    expect([order, ...orders.map(({ states }) => states)]).toEqual([1, 2, 4]);
    expect(orders.map(({ auc }) => auc)).toEqual([0.9, 0.9]);
  });

  it('has the AUC of comparing every converting journey with every other', () => {
    const paths = fc.array(
      fc.record({
        path: fc.array(fc.constantFrom('a', 'b', 'c'), { minLength: 1, maxLength: 3 }),
        conversions: fc.nat({ max: 6 }),
        nulls: fc.nat({ max: 6 }),
      }),
      { minLength: 1, maxLength: 8 },
    );
    fc.assert(
      fc.property(paths, (all) => {
        const sums = (of: 'conversions' | 'nulls') => all.reduce((sum, it) => sum + it[of], 0);
        fc.pre(sums('conversions') > 0 && sums('nulls') > 0);
        // At order 1 the last state is the last channel; each collapsed visit to it is a step from it.
        const visits = (channel: string): number =>
          all.reduce(
            (sum, it) =>
              sum +
              (it.conversions + it.nulls) *
                it.path.filter((one, at) => one === channel && it.path[at - 1] !== one).length,
            0,
          );
        const ended = (channel: string): number =>
          all.reduce((sum, it) => sum + (it.path.at(-1) === channel ? it.conversions : 0), 0);
        const rate = (it: (typeof all)[number]): number =>
          ended(it.path.at(-1) ?? '') / visits(it.path.at(-1) ?? '');
        let won = 0;
        for (const one of all)
          for (const other of all) {
            const pairs = one.conversions * other.nulls;
            if (pairs > 0)
              won += pairs * (rate(one) > rate(other) ? 1 : rate(one) === rate(other) ? 0.5 : 0);
          }
        const [first] = selectOrder(all, { maximumOrder: 1 }).orders;
        expect(first?.auc).toBeCloseTo(won / (sums('conversions') * sums('nulls')), 10);
      }),
    );
  });

  it.each([
    [[path('a', 3, 0)], {}, 'BOTH_OUTCOMES'],
    [[path('a', 0, 3)], {}, 'BOTH_OUTCOMES'],
    [[path('a', 1, 1)], { maximumOrder: 0 }, 'AT_LEAST'],
  ])('is not found for %j, %j', (paths, options, code) => {
    let issues: unknown;
    try {
      selectOrder(paths, options);
    } catch (error) {
      issues = (error as { details?: { issues: unknown } }).details?.issues;
    }
    expect(issues).toMatchObject([{ code }]);
  });
});
