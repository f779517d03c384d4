import { describe, expect, it } from 'vitest';
import { randomOf } from '../models/draws/seeded.ts';
import { simulateJourneys } from './simulate-journeys.ts';
import { type SimulatedChannel, WORLDS } from './world.ts';

const about = { en: 'A test.', 'zh-Hans': '测试。' };
const PEOPLE = 40_000;
const simulated = (organic: number, channels: readonly SimulatedChannel[], seed = 1) =>
  simulateJourneys(
    { id: 'test', about, organic, channels },
    { people: PEOPLE, random: randomOf(seed) },
  );
const sum = <Item>(items: readonly Item[], of: (item: Item) => number): number =>
  items.reduce((all, item) => all + of(item), 0);
/** Whether a count of people differs from its expectation by no more than chance. */
const near = (count: number, share: number): boolean =>
  Math.abs(count - share * PEOPLE) < 4.5 * Math.sqrt(share * PEOPLE);

describe('a simulated world', () => {
  it('of one channel: every order is its own, as many as its parameters say', () => {
    const { truth, orders, paths } = simulated(0, [{ name: 'live', touches: 0.5, closes: 0.04 }]);
    // Touches that close are a Poisson number with the mean 0.5 · 0.04, and one is enough.
    expect(near(orders.all, 1 - Math.exp(-0.02))).toBe(true);
    expect(truth).toEqual([{ channel: 'live', orders: orders.all }]);
    expect([orders.untouched, sum(paths, (it) => it.conversions)]).toEqual([0, orders.all]);
    // Everybody with a touch is in the paths.
    expect(
      near(
        sum(paths, (it) => it.conversions + (it.nulls ?? 0)),
        1 - Math.exp(-0.5),
      ),
    ).toBe(true);
  });

  it('gives people who buy in any case to nobody', () => {
    const { truth, orders } = simulated(0.05, [{ name: 'banner', touches: 1, onBuyers: 4 }]);
    expect(near(orders.all, 0.05)).toBe(true);
    expect(orders.anyway).toBe(orders.all);
    expect(truth).toEqual([{ channel: 'banner', orders: 0 }]);
    expect(orders.untouched).toBeLessThan(orders.all * 0.3);
  });

  it('gives nothing to what only lies on the way, though it is the last touch', () => {
    const { truth, paths } = simulated(0, [
      { name: 'live', touches: 0.5, closes: 0.1 },
      { name: 'coupon', touches: 0, onTheWay: 1 },
    ]);
    expect(truth[1]).toEqual({ channel: 'coupon', orders: 0 });
    for (const { path, conversions } of paths)
      expect(path.at(-1) === 'coupon').toBe(conversions > 0);
  });

  it('gives an opener what its later touches do, and a channel that needs another as much to both', () => {
    const [video, live] = simulated(0, [
      { name: 'video', touches: 1, primes: 0.2, during: [0, 0.3] },
      { name: 'live', touches: 1, closes: 0.01, during: [0.3, 1] },
    ]).truth;
    expect(video?.orders).toBeGreaterThan(0.9 * (live?.orders ?? 0));
    const together = simulated(0, [
      { name: 'video', touches: 0.7 },
      { name: 'live', touches: 0.7, closes: 0.1, after: 'video' },
    ]);
    expect(together.truth.map(({ orders }) => orders)).toEqual([
      together.orders.all,
      together.orders.all,
    ]);
  });

  it('closes by the first touch alone where repetitions do nothing', () => {
    const { orders } = simulated(0, [{ name: 'banner', touches: 4, closes: 0.05, works: 'first' }]);
    expect(near(orders.all, 0.05 * (1 - Math.exp(-4)))).toBe(true);
  });

  it('is the same for the same random numbers, and another for others', () => {
    for (const world of WORLDS) {
      const run = (seed: number) =>
        JSON.stringify(simulateJourneys(world, { people: 500, random: randomOf(seed) }));
      expect(run(3)).toBe(run(3));
      expect(run(4)).not.toBe(run(3));
    }
  });

  it('refuses a number of people that there cannot be', () => {
    const world = WORLDS[0] as (typeof WORLDS)[number];
    for (const people of [0, 1.5, Number.NaN, 1e9])
      expect(() => simulateJourneys(world, { people, random: randomOf(1) })).toThrow(/people/);
  });
});
