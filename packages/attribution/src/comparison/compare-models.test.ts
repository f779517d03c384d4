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
import { randomOf } from '../models/draws/seeded.ts';
import { MODEL_NAMES, MODELS } from '../models/registry/registry.ts';
import type { Adjustment } from '../records/adjustment.ts';
import type { Order } from '../records/order.ts';
import { anAdjustment, anOrder, aPolicy, aTouch, at } from '../records/records.fixture.ts';
import { type Touch, TouchSchema } from '../records/touch.ts';
import { compareModels } from './compare-models.ts';
import { creditPaths, creditPathsBy } from './credit-paths.ts';
import { pathLengths } from './journey-figures.ts';

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

const paths = [
  { path: ['a', 'b', 'a'], conversions: 3, value: 30 },
  { path: ['b', 'direct'], conversions: 1, value: 4, nulls: 2 },
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

  it('show how many touches orders had, and how long after the first they came', () => {
    const { journeys } = compareModels({ touches, orders }, aPolicy(), { models: ['last'] });
    // Touches at 12:00 and 13:00, orders at 14:00; buyer 5 had none.
    expect(journeys).toEqual({
      lengths: [
        { touches: 0, orders: 1, value: usd('50') },
        { touches: 1, orders: 1, value: usd('300') },
        { touches: 2, orders: 2, value: usd('301') },
      ],
      timeToConvert: [{ seconds: 21_600, orders: 3, value: usd('601') }],
      medianSeconds: 7200,
    });
    expect(
      pathLengths([...paths, { path: ['x', 'y'], conversions: 2, value: 1, nulls: 1 }]),
    ).toEqual([
      { touches: 2, conversions: 3, nulls: 3, value: 5 },
      { touches: 3, conversions: 3, nulls: 0, value: 30 },
    ]);
  });

  it('by a chain of the order that was asked for, without the journeys that bought nothing', () => {
    const report = compareModels({ touches, orders }, aPolicy(), {
      ...{ models: ['markov', 'shapley'], order: 2, nulls: 'excluded' },
    });
    // Of three journeys two are a then b, a window of their own, and one is b.
    expect(report.models.map(({ order }) => order)).toEqual([2, undefined]);
    expect(report.models[0]?.channels.slice(0, 2)).toMatchObject([
      { channel: 'b', removalEffect: expect.closeTo(1, 12) },
      { channel: 'a', removalEffect: expect.closeTo(2 / 3, 12) },
    ]);
  });

  it('with intervals: journeys redrawn, the same for the same random numbers', () => {
    const run = (seed: number) =>
      compareModels({ touches, orders }, aPolicy(), {
        ...{ models: ['last', 'markov'], topPaths: 0 },
        intervals: { random: randomOf(seed), replicates: 2000, level: 0.8 },
      }).models;
    const [last, markov] = run(1);
    // Three of four orders are b's: of four redrawn ones, 1 or fewer in 5%, 2 in 21%, and 4 in 32%.
    expect(last?.channels[0]).toMatchObject({
      channel: 'b',
      intervals: { conversions: { low: 2, high: 4 } },
    });
    expect(markov?.channels.map(({ intervals }) => intervals === undefined)).toEqual([
      ...[false, false],
      // Nobody is no channel of the model.
      true,
    ]);
    for (const { conversions, intervals } of markov?.channels.slice(0, 2) ?? []) {
      expect(intervals?.conversions.low).toBeLessThan(conversions);
      expect(intervals?.conversions.high).toBeGreaterThan(conversions);
    }
    expect(run(1)).toEqual([last, markov]);
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
      caught(() => compareModels({ touches, orders }, aPolicy(), { models: ['best' as never] })),
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
  it.each([
    ['first', { a: 3, b: 1, direct: 0 }],
    ['last', { a: 3, b: 0, direct: 1 }],
    ['last-non-direct', { a: 3, b: 1, direct: 0 }],
    ['linear', { a: 2, b: 1.5, direct: 0.5 }],
    ['linear-unique', { a: 1.5, b: 2, direct: 0.5 }],
    ['position', { a: 2.4, b: 1.1, direct: 0.5 }],
    ['time-decay', { a: (3 * 5) / 7, b: (3 * 2) / 7 + 1 / 3, direct: 2 / 3 }],
    ['shapley', { a: 1.5, b: 2, direct: 0.5 }],
  ] as const)('by %s', (model, expected) => {
    const [result] = creditPaths(paths, { models: [model] });
    expect(result?.channels).toHaveLength(3);
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

  it('by every model, in the order asked for, with the question that it answers', () => {
    const results = creditPaths(paths, { models: MODEL_NAMES });
    expect(results.map(({ model }) => model)).toEqual(MODEL_NAMES);
    for (const { model, answers, channels, totals } of results) {
      expect(answers).toEqual(MODELS[model].answers);
      const sum = channels.reduce((all, { conversions }) => all + conversions, 0);
      expect(sum).toBeCloseTo(totals.conversions, 9);
    }
  });

  it('by rules with parameters, which the result repeats', () => {
    const [position, decay] = creditPaths([{ path: ['a', 'b', 'c'], conversions: 10 }], {
      models: ['position', 'time-decay'],
      position: { first: 100_000, last: 600_000 },
      halfLifeSteps: 0.5,
    });
    expect(position?.parameters).toEqual({ model: 'position', first: 100_000, last: 600_000 });
    expect(position?.channels.map(({ conversions }) => conversions)).toEqual([1, 3, 6]);
    expect(decay?.parameters).toEqual({ model: 'time-decay', halfLifeSteps: 0.5 });
    // Two half-lives a step: 1/16, 1/4, 1.
    expect(decay?.channels.map(({ conversions }) => conversions)).toEqual([
      expect.closeTo(10 / 21, 12),
      expect.closeTo(40 / 21, 12),
      expect.closeTo(160 / 21, 12),
    ]);
  });

  it('by the Markov model of a given order, and per journey as another package defines it', () => {
    const vector = [
      { path: ['google ads'], conversions: 2, nulls: 1 },
      { path: ['mailing'], conversions: 1 },
      { path: ['google ads', 'mailing'], conversions: 1 },
    ];
    const [whole, journey] = creditPaths(vector, { models: ['markov', 'markov-per-journey'] });
    expect(whole?.channels.map(({ conversions }) => conversions)).toEqual([
      expect.closeTo(2.4, 12),
      expect.closeTo(1.6, 12),
    ]);
    // Removal effects 0.75 and 0.5: of the journey of both, 3/5 and 2/5.
    expect(journey?.channels).toEqual([
      {
        channel: 'google ads',
        conversions: expect.closeTo(2.6, 12),
        value: 0,
        removalEffect: expect.closeTo(0.75, 12),
      },
      {
        channel: 'mailing',
        conversions: expect.closeTo(1.4, 12),
        value: 0,
        removalEffect: expect.closeTo(0.5, 12),
      },
    ]);
    expect(creditPaths(vector, { models: ['markov'], order: 2 })[0]).toMatchObject({ order: 2 });
  });

  it('by a rule of your own', () => {
    const { channels, totals } = creditPathsBy(paths, (path) =>
      path.map((name) => (name === 'a' ? 3 : 1)),
    );
    expect(channels).toEqual([
      {
        channel: 'a',
        conversions: expect.closeTo((3 * 6) / 7, 12),
        value: expect.closeTo((30 * 6) / 7, 9),
      },
      {
        channel: 'b',
        conversions: expect.closeTo(3 / 7 + 0.5, 12),
        value: expect.closeTo(30 / 7 + 2, 9),
      },
      { channel: 'direct', conversions: 0.5, value: 2 },
    ]);
    expect(totals).toEqual({ conversions: 4, value: 34 });
    const [equal] = creditPathsBy(paths, (path) => path.map(() => 0)).channels;
    expect(equal?.conversions).toBe(2);
    for (const wrong of [[1], [1, -1], [1, Number.NaN], [1, Infinity]])
      expect(() => creditPathsBy([{ path: ['a', 'b'], conversions: 1 }], () => wrong)).toThrow(
        'one number of at least 0 per touch',
      );
  });

  it('without showing their order in any byte, by every model', () => {
    const aPath = fc
      .record({
        path: fc.array(fc.constantFrom('a', 'b', 'c', 'direct'), { minLength: 1, maxLength: 6 }),
        conversions: fc.nat({ max: 30 }),
        nulls: fc.integer({ min: 1, max: 300 }),
        value: fc.nat({ max: 100_000 }).map((cents) => cents / 100),
      })
      .map((path) => (path.conversions === 0 ? { ...path, value: 0 } : path));
    const shuffled = fc
      .array(aPath, { minLength: 1, maxLength: 20 })
      .chain((all) =>
        fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
      );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(JSON.stringify(creditPaths(mixed, { models: MODEL_NAMES }))).toBe(
          JSON.stringify(creditPaths(all, { models: MODEL_NAMES })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it.each([
    { models: ['best'], path: '/0' },
    { models: ['last', 'last'], path: '/1' },
    { models: [], path: '' },
    { models: undefined, path: '' },
    { models: ['last'], halfLifeSteps: 0, path: '/halfLifeSteps' },
    { models: ['last'], order: 0, path: '/order' },
    { models: ['position'], position: { first: 600_000, last: 600_000 }, path: '/model' },
  ])('by %j are refused', ({ path, ...options }) => {
    expect(caught(() => creditPaths(paths, options as never))).toMatchObject({
      code: 'INPUT_INVALID',
      details: { issues: [{ path }] },
    });
  });
});
