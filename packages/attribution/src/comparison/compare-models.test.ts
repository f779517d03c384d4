import {
  type Currency,
  inputIssues,
  isLivelaneError,
  type Money,
  money,
  sumMoney,
} from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { creditOrders } from '../credit/credit-orders.ts';
import { MODEL_NAMES, MODELS } from '../models/registry/registry.ts';
import type { Adjustment } from '../records/adjustment.ts';
import type { Order } from '../records/order.ts';
import { anAdjustment, anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { type Touch, TouchSchema } from '../records/touch.ts';
import { compareModels } from './compare-models.ts';
import { creditPaths } from './credit-paths.ts';

const caught = (run: () => unknown): unknown => {
  try {
    run();
  } catch (thrown) {
    return isLivelaneError(thrown) ? thrown.toJSON() : thrown;
  }
  return 'nothing thrown';
};
/** Typed as any currency, because amounts of reports are. */
const USD = 'USD' as Currency;
/** The default parameters of every model that may settle. */
const SETTLING = Object.values(MODELS).flatMap(({ defaults }) => defaults ?? []);
const usd = (minor: Money['minor']) => ({ currency: 'USD', minor }) as const;
const order = (id: string, person: string, minor: Money['minor']) =>
  anOrder({ id, persons: [person], lines: [{ id: '1', money: usd(minor) }] });

/** Buyers 1 and 2 met a then b, buyer 3 met b; buyer 4 met a and did not buy; buyer 5 came from nowhere. */
const touches = [
  aTouch({ id: '1a', persons: ['p1'], creator: 'a' }),
  aTouch({ id: '1b', persons: ['p1'], creator: 'b', at: at('13:00:00') }),
  aTouch({ id: '2a', persons: ['p2'], creator: 'a' }),
  aTouch({ id: '2b', persons: ['p2'], creator: 'b', at: at('13:00:00') }),
  aTouch({ id: '3b', persons: ['p3'], creator: 'b' }),
  aTouch({ id: '4a', persons: ['p4'], creator: 'a' }),
];
const orders = [
  order('O1', 'p1', '101'),
  order('O2', 'p2', '200'),
  order('O3', 'p3', '300'),
  order('O5', 'p5', '50'),
];

describe('models side by side', () => {
  it('give exact money by rules and by the Markov model, with a row for nobody', () => {
    const report = compareModels({ touches, orders }, aPolicy(), {
      models: ['first', 'last', 'linear', 'markov'],
    });
    const credits = report.models.map(({ model, channels }) => [
      model,
      ...channels.map((it) => `${it.channel} ${it.conversions.toFixed(4)} ${it.value.minor}`),
    ]);
    expect(credits).toEqual([
      ['first', 'a 2.0000 301', 'b 1.0000 300', '(unattributed) 1.0000 50'],
      ['last', 'b 3.0000 601', '(unattributed) 1.0000 50'],
      ['linear', 'b 2.0000 450', 'a 1.0000 151', '(unattributed) 1.0000 50'],
      ['markov', 'b 1.8000 361', 'a 1.2000 240', '(unattributed) 1.0000 50'],
    ]);
    expect(report.models.map(({ settles }) => settles)).toEqual([false, true, false, false]);
    expect(report.orders).toEqual({ total: 4, attributed: 3 });
    expect(report.paths).toEqual([
      { path: ['a', 'b'], conversions: 2, nulls: 0, value: usd('301') },
      { path: ['b'], conversions: 1, nulls: 0, value: usd('300') },
      { path: [], conversions: 1, nulls: 0, value: usd('50') },
    ]);
  });

  it('the Markov model has the removal effects of the same paths, worked out by hand', () => {
    const [result] = compareModels({ touches, orders }, aPolicy(), { models: ['markov'] }).models;
    // Of four journeys three start at a, two go on to b, and every journey at b converts: 3 in 4 convert. Without a only
    // buyer 3 does, 1 in 4, so a has the effect 2/3; without b nobody does.
    expect(result?.channels).toEqual([
      {
        channel: 'b',
        party: 'creator',
        conversions: expect.closeTo(1.8, 12),
        value: usd('361'),
        removalEffect: expect.closeTo(1, 12),
        removalEffectValue: expect.closeTo(1, 12),
      },
      {
        channel: 'a',
        party: 'creator',
        conversions: expect.closeTo(1.2, 12),
        value: usd('240'),
        removalEffect: expect.closeTo(2 / 3, 12),
        removalEffectValue: expect.closeTo(2 / 3, 12),
      },
      {
        channel: '(unattributed)',
        party: 'nobody',
        conversions: 1,
        value: usd('50'),
        removalEffect: 0,
        removalEffectValue: 0,
      },
    ]);
  });

  it('count what is left after refunds, and an order taken back whole as none', () => {
    const adjustments = [
      anAdjustment({ orderId: 'O3', money: usd('300') }),
      anAdjustment({ id: 'R2', orderId: 'O2', money: usd('50') }),
    ];
    const [last] = compareModels({ touches, orders, adjustments }, aPolicy(), {
      models: ['last'],
    }).models;
    expect(last?.channels.map((it) => [it.channel, it.conversions, it.value.minor])).toEqual([
      ['b', 2, '251'],
      ['(unattributed)', 1, '50'],
    ]);
    expect(last?.totals).toEqual({ conversions: 3, value: usd('301') });
  });

  it('bring several currencies into one by the quote of the day, and say which is missing', () => {
    const foreign = [
      ...orders,
      {
        ...order('O6', 'p3', '0'),
        lines: [{ id: '1', money: money('VND', '254000') }],
      },
    ];
    const quote = {
      base: 'USD',
      quote: 'VND',
      rate: '25400',
      asOf: at('00:00:00'),
      side: 'mid',
      source: 'bank',
    } as const;
    const report = compareModels({ touches, orders: foreign }, aPolicy(), {
      models: ['last'],
      fx: [quote],
      currency: 'USD',
      topPaths: 1,
    });
    expect([report.models[0]?.channels[0]?.value, report.paths.length]).toEqual([usd('1601'), 1]);
    expect(
      caught(() => compareModels({ touches, orders: foreign }, aPolicy(), { models: ['last'] })),
    ).toMatchObject({ code: 'FX_QUOTE_MISSING', details: { from: 'VND', to: 'USD' } });
    const yen = { ...order('O7', 'p3', '0'), lines: [{ id: '1', money: money('JPY', '100') }] };
    const both = { touches, orders: [...foreign, yen] };
    expect(caught(() => compareModels(both, aPolicy(), { models: ['last'] }))).toMatchObject({
      details: { from: 'VND', others: [{ from: 'JPY', to: 'USD' }] },
    });
  });

  it('of the settling model say what is paid: line by line, after every refund', () => {
    const three = [
      anOrder({
        id: 'O1',
        persons: ['p1'],
        lines: ['1', '2', '3'].map((id) => ({ id, money: usd('101') })),
      }),
    ];
    const policy = aPolicy({ model: { model: 'linear' } });
    const values = (adjustments: Adjustment[]) =>
      compareModels({ touches, orders: three, adjustments }, policy, {
        models: ['linear'],
      }).models[0]?.channels.map(({ channel, value }) => `${channel} ${value.minor}`);
    expect(values([])).toEqual(['a 153', 'b 150']);
    expect(values([anAdjustment({ money: usd('101') })])).toEqual(['a 102', 'b 100']);
    expect(values([anAdjustment({ lineId: null, money: usd('303') })])).toEqual(['a 0', 'b 0']);
  });

  it.each([-1, 1.5, Number.NaN])('refuse %d as a number of paths', (topPaths) => {
    expect(
      caught(() => compareModels({ touches, orders }, aPolicy(), { models: ['last'], topPaths })),
    ).toMatchObject({ code: 'INPUT_INVALID', details: { issues: [{ path: '/topPaths' }] } });
  });

  it('refuse a model that there is not, or one asked for twice', () => {
    expect(
      caught(() => compareModels({ touches, orders }, aPolicy(), { models: ['shapley' as never] })),
    ).toMatchObject({ code: 'INPUT_INVALID', details: { issues: [{ path: '/0' }] } });
    expect(
      caught(() => compareModels({ touches, orders }, aPolicy(), { models: ['last', 'last'] })),
    ).toMatchObject({ code: 'INPUT_INVALID', details: { issues: [{ path: '/1' }] } });
    expect(
      caught(() => compareModels({ touches, orders }, aPolicy(), { models: [] })),
    ).toMatchObject({
      code: 'INPUT_INVALID',
    });
  });
});

describe('whatever the input', { timeout: 30_000 }, () => {
  const party = fc.constantFrom('a', 'b', 'c');
  const person = fc.constantFrom('p1', 'p2', 'p3', 'p4');
  const input = fc
    .record({
      touches: fc.array(
        fc.record({
          persons: person.map((it) => [it]),
          creator: party,
          hour: fc.integer({ min: 10, max: 15 }),
        }),
        { maxLength: 20 },
      ),
      orders: fc.array(fc.tuple(person, fc.nat({ max: 999 })), { minLength: 1, maxLength: 8 }),
      codes: fc.boolean(),
    })
    .map((parts) => ({
      touches: parts.touches.map(({ hour, ...touch }, place) =>
        aTouch({ ...touch, id: `t${place}`, at: at(`${hour}:00:00`) }),
      ),
      orders: parts.orders.map(([who, minor], place) => ({
        ...order(`O${place}`, who, `${BigInt(minor)}`),
        codes: parts.codes && place % 3 === 0 ? ['MIA10'] : [],
      })),
    }));

  it('every model splits the same total exactly, and the settling model is what is credited', () => {
    fc.assert(
      fc.property(input, fc.constantFrom(...SETTLING), (world, model) => {
        const report = compareModels(world, aPolicy({ model }), { models: MODEL_NAMES });
        for (const { channels, totals } of report.models) {
          expect(
            sumMoney(
              USD,
              channels.map(({ value }) => value),
            ),
          ).toEqual(totals.value);
          expect(channels.reduce((sum, { conversions }) => sum + conversions, 0)).toBeCloseTo(
            totals.conversions,
            6,
          );
        }
        const { sales } = creditOrders(world, aPolicy({ model }));
        const credited = (id: string) =>
          sumMoney(
            USD,
            sales.flatMap(({ credits }) =>
              credits.flatMap(({ to, amount }) =>
                to.party === 'creator' && to.id === id ? [amount] : [],
              ),
            ),
          );
        const settling = report.models.find(({ settles }) => settles);
        for (const it of settling?.channels ?? [])
          if (it.party === 'creator') expect(it.value).toEqual(credited(it.channel));
      }),
      { numRuns: 150 },
    );
  });

  it('the report does not show the order of the input', () => {
    const mixed = input.chain((world) =>
      fc.record({
        world: fc.constant(world),
        touches: fc.shuffledSubarray(world.touches, { minLength: world.touches.length }),
        orders: fc.shuffledSubarray(world.orders, { minLength: world.orders.length }),
      }),
    );
    const text = (world: { touches: Touch[]; orders: Order[] }): string =>
      JSON.stringify(compareModels(world, aPolicy(), { models: MODEL_NAMES }));
    fc.assert(
      fc.property(mixed, ({ world, ...shuffled }) => {
        expect(text(shuffled)).toBe(text(world));
      }),
    );
  });

  it('fixtures are touches of their schema', () => {
    expect(touches.flatMap((touch) => inputIssues(TouchSchema, touch))).toEqual([]);
  });
});

describe('paths', () => {
  const paths = [
    { path: ['a', 'b', 'a'], conversions: 3, value: 30 },
    { path: ['b', 'direct'], conversions: 1, value: 4, nulls: 2 },
  ];

  it.each([
    ['first', { a: 3, b: 1, direct: 0 }],
    ['last', { a: 3, b: 0, direct: 1 }],
    ['last-non-direct', { a: 3, b: 1, direct: 0 }],
    ['linear', { a: 2, b: 1.5, direct: 0.5 }],
    ['linear-unique', { a: 1.5, b: 2, direct: 0.5 }],
    ['position', { a: 2.4, b: 1.1, direct: 0.5 }],
  ] as const)('by %s', (model, expected) => {
    const [result] = creditPaths(paths, { models: [model] });
    for (const { channel, conversions } of result?.channels ?? [])
      expect(conversions).toBeCloseTo(expected[channel as 'a'], 9);
    expect(result?.totals.value).toBe(34);
  });

  it.each(['direct', '(direct)', '(Direct) / (none)'])('%s is a direct visit', (channel) => {
    const [result] = creditPaths([{ path: ['google / cpc', channel], conversions: 10 }], {
      models: ['last-non-direct'],
    });
    expect(result?.channels.find((it) => it.channel === 'google / cpc')?.conversions).toBe(10);
  });

  it('by every model that needs no times, in the order asked for', () => {
    const models = MODEL_NAMES.filter((name) => !MODELS[name].needsTimes);
    expect(MODEL_NAMES.filter((name) => MODELS[name].needsTimes)).toEqual(['time-decay']);
    expect(creditPaths(paths, { models }).map(({ model }) => model)).toEqual(models);
  });

  it.each([
    { models: ['time-decay'], path: '/0' },
    { models: ['last', 'last'], path: '/1' },
    { models: [], path: '' },
    { models: undefined, path: '' },
  ])('by %j are refused', ({ models, path }) => {
    expect(caught(() => creditPaths(paths, { models: models as never }))).toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [{ path }] },
    });
  });
});
