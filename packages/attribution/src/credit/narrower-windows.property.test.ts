import {
  type AttributionPolicy,
  type Period,
  type SettlingModel,
  TOUCH_KINDS,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { AttributionInput } from '../records/attribution-input.ts';
import { anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import { CLASSES_BY_EVIDENCE } from '../windows/classes.ts';
import { creditOrders } from './credit-orders.ts';

const START = Date.parse('2026-11-22T00:00:00Z');
const HOURS = 48;
const instant = fc.nat({ max: HOURS }).map((hour) => toInstant(START + hour * 3_600_000));
const persons = fc.uniqueArray(fc.constantFrom('user:1', 'user:2', 'device:1', 'anon'), {
  maxLength: 2,
});

/** Every touch has a creator: a channel's touch that falls out of its window leaves its order to others. */
const world: fc.Arbitrary<AttributionInput> = fc
  .record({
    touches: fc.array(
      fc.record(
        {
          kind: fc.constantFrom(...TOUCH_KINDS),
          at: instant,
          persons,
          creator: fc.constantFrom('mia', 'noor'),
          clickId: fc.constantFrom('k1', 'k2'),
          code: fc.constantFrom('MIA10', 'NOOR10'),
          dwellSeconds: fc.nat({ max: 30 }),
          sessionId: fc.constantFrom('S1', 'S2'),
        },
        { requiredKeys: ['kind', 'at', 'persons', 'creator'] },
      ),
      { maxLength: 8 },
    ),
    orders: fc.array(
      fc.record(
        {
          at: instant,
          persons,
          inRoom: fc.constantFrom('S1', 'S2'),
          clickIds: fc.subarray(['k1', 'k2']),
          codes: fc.subarray(['MIA10', 'NOOR10', 'OTHER']),
        },
        { requiredKeys: ['at', 'persons'] },
      ),
      { minLength: 1, maxLength: 3 },
    ),
  })
  .map(({ touches, orders }) => ({
    touches: touches.map((touch, place) => aTouch({ id: `t${place}`, ...touch })),
    orders: orders.map((order, place) => anOrder({ id: `O${place}`, ...order })),
  }));

const narrow = (period: Period, share: number): Period =>
  period.basis === 'elapsed'
    ? { ...period, seconds: Math.max(1, Math.floor(period.seconds * share)) }
    : { ...period, days: Math.max(1, Math.floor(period.days * share)) };
const period: fc.Arbitrary<Period> = fc.oneof(
  fc.integer({ min: 1, max: HOURS }).map((hours) => ({
    basis: 'elapsed' as const,
    seconds: hours * 3600,
  })),
  fc.record({
    basis: fc.constant('calendar' as const),
    days: fc.integer({ min: 1, max: 2 }),
    zone: fc.constantFrom('America/New_York', 'Asia/Shanghai'),
  }),
);
const share = fc.double({ min: 0, max: 1, noNaN: true });

const model = fc.constantFrom<SettlingModel>(
  { model: 'first' },
  { model: 'last' },
  { model: 'last-non-direct' },
  { model: 'linear' },
  { model: 'linear-unique' },
  { model: 'position', first: 400_000, last: 400_000 },
  { model: 'time-decay', halfLifeSeconds: 3600 },
);
type Windows = AttributionPolicy['windows'];
const windows: fc.Arbitrary<Windows> = fc.record(
  { click: period, view: period, inRoom: period, kinds: fc.record({ utm: period }) },
  { requiredKeys: ['click', 'view'] },
);
/** A policy, and the same with windows that are shorter or equal, each by itself. */
const policies = fc
  .record({
    wide: windows,
    shares: fc.tuple(share, share, share, share, share),
    classWindow: fc.option(period, { nil: undefined }),
    hasClasses: fc.boolean(),
    rules: fc.record({
      model,
      codeTakesAll: fc.boolean(),
      precedence: fc.shuffledSubarray([...TOUCH_KINDS], { minLength: TOUCH_KINDS.length }),
    }),
  })
  .map(({ wide, shares: [click, view, inRoom, kind, own], classWindow, hasClasses, rules }) => {
    const classes = (factor: number): Partial<AttributionPolicy> => {
      const [codes = [], clicks = [], ...others] = CLASSES_BY_EVIDENCE.map((kinds) => [...kinds]);
      if (!hasClasses) return {};
      const window = classWindow === undefined ? {} : { window: narrow(classWindow, factor) };
      return { classes: [codes, { kinds: clicks, ...window }, ...others] };
    };
    const narrowed: Windows = {
      click: narrow(wide.click, click),
      view: narrow(wide.view, view),
      ...(wide.inRoom === undefined ? {} : { inRoom: narrow(wide.inRoom, inRoom) }),
      ...(wide.kinds?.utm === undefined ? {} : { kinds: { utm: narrow(wide.kinds.utm, kind) } }),
    };
    return {
      wide: aPolicy({ ...rules, ...classes(1), windows: wide }),
      narrow: aPolicy({ ...rules, ...classes(own), windows: narrowed }),
    };
  });

function toCreators(input: AttributionInput, policy: AttributionPolicy): bigint {
  return creditOrders(input, policy)
    .sales.flatMap(({ credits }) => credits)
    .reduce((sum, { to, amount }) => sum + (to.party === 'creator' ? toMinor(amount) : 0n), 0n);
}

describe('narrower windows', { timeout: 30_000 }, () => {
  it('never raise what creators are credited in total', () => {
    fc.assert(
      fc.property(world, policies, (input, { wide, narrow: narrower }) => {
        expect(toCreators(input, narrower) <= toCreators(input, wide)).toBe(true);
      }),
      { numRuns: 500 },
    );
  });

  it('leave an order in a room to nobody where the click there has expired, however long other windows are', () => {
    const click = aTouch({ kind: 'live-click', sessionId: 'S1', at: toInstant(START) });
    const order = anOrder({ at: toInstant(START + 31 * 60_000), inRoom: 'S1' });
    const half = { basis: 'elapsed', seconds: 1800 } as const;
    const long = { basis: 'elapsed', seconds: 604_800 } as const;
    for (const [own, view] of [
      [half, half],
      [long, half],
      [long, long],
    ] as const)
      expect(
        toCreators(
          { touches: [click], orders: [order] },
          aPolicy({ windows: { click: own, view, inRoom: half } }),
        ),
      ).toBe(0n);
  });
});
