import { sumMoney } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareModels } from '../../comparison/compare-models.ts';
import { creditOrders } from '../../credit/credit-orders.ts';
import { anOrder, aPolicy, aTouch, at } from '../../records/records.fixture.ts';
import { freezeFit } from './freeze-fit.ts';
import { frozenFit } from './frozen-fit.ts';

const ABOUT = { id: 'nov', fittedAsOf: at('09:00:00') };
const credit = (channel: string, conversions: number, removalEffect?: number) => ({
  ...{ party: 'creator' as const, channel, conversions },
  ...(removalEffect === undefined ? {} : { removalEffect }),
});
const touches = ['mia', 'noor', 'mia', 'zoe'].map((creator, place) =>
  aTouch({ id: `t${place}`, creator, at: at(`1${place}:00:00`) }),
);
const settled = (model: ReturnType<typeof freezeFit>, given = touches) =>
  creditOrders({ touches: given, orders: [anOrder()] }, aPolicy({ model })).sales[0]?.credits.map(
    ({ to, amount }) => `${'id' in to ? to.id : to.party} ${amount.minor}`,
  );

describe('a frozen fit', () => {
  it('settles orders by the coefficients of their parties, however often these touched', () => {
    const fit = freezeFit(
      [credit('mia', 9, 0.6), credit('noor', 1, 0.2), credit('ava', 5, 0.8)],
      ABOUT,
    );
    expect(fit.coefficients).toEqual([
      { party: 'creator', id: 'ava', coefficient: 1_000_000 },
      { party: 'creator', id: 'mia', coefficient: 750_000 },
      { party: 'creator', id: 'noor', coefficient: 250_000 },
    ]);
    // 1999 by 3 to 1; zoe was not in the fit.
    expect(settled(fit)).toEqual(['mia 1499', 'noor 500']);
    expect(settled(fit, touches.slice(3))).toEqual(['zoe 1999']);
  });

  it('of a report of the Markov model divides every order exactly', () => {
    const orders = [anOrder()];
    const [markov] = compareModels({ touches, orders }, aPolicy(), { models: ['markov'] }).models;
    const fit = freezeFit(markov?.channels ?? [], ABOUT);
    const { sales } = creditOrders({ touches, orders }, aPolicy({ model: fit }));
    const amounts = sales[0]?.credits.map(({ amount }) => amount) ?? [];
    expect(sumMoney('USD', amounts as never)).toEqual(sales[0]?.money);
    expect(sales[0]?.credits).toHaveLength(3);
  });

  it('that was changed is refused, with the hash that it would have', () => {
    const fit = freezeFit([credit('mia', 3), credit('noor', 1)], ABOUT);
    const changed = {
      ...fit,
      coefficients: fit.coefficients.map((it) => ({ ...it, coefficient: 1 })),
    };
    const issues = frozenFit.issues?.(changed) ?? [];
    expect(issues.map(({ code, path }) => [code, path])).toEqual([['FIT_HASH', '/model/hash']]);
    expect(() => settled(changed)).toThrow(/changed after it was frozen/);
    expect(() => freezeFit([credit('mia', 1), credit('mia', 2)], ABOUT)).toThrow(/once in a fit/);
  });

  it('has a hash for its default, and one that does not show the order of the credits', () => {
    expect(frozenFit.issues?.(frozenFit.defaults)).toEqual([]);
    const credits = fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1 });
    fc.assert(
      fc.property(credits, (names) => {
        const all = names.map((name) => credit(name, name.codePointAt(0) ?? 0));
        expect(freezeFit(all.toReversed(), ABOUT)).toEqual(freezeFit(all, ABOUT));
      }),
    );
  });
});
