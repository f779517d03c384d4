import { describe, expect, it } from 'vitest';
import { randomOf } from '../models/draws/seeded.ts';
import { MODEL_NAMES } from '../models/registry/registry.ts';
import type { ChannelPath } from '../records/channel-path.ts';
import { pathIntervals } from './path-intervals.ts';

const paths = [
  { path: ['a', 'b'], conversions: 40, nulls: 160, value: 800 },
  { path: ['b'], conversions: 60, nulls: 240, value: 600 },
];

describe('intervals of redrawn journeys', () => {
  it('of last touch are those of a binomial share', () => {
    const { channels } = pathIntervals([...paths, { path: ['c'], conversions: 500 }], {
      ...{ model: 'last', random: randomOf(5), replicates: 4000, level: 0.9 },
    });
    // b has 100 of 1000 journeys: a deviation of √(1000 · 0.1 · 0.9) = 9.49, so ±15.6 at 90%.
    const b = channels.find(({ channel }) => channel === 'b')?.conversions;
    expect(Math.abs((b?.low ?? 0) - 84.4)).toBeLessThan(1.6);
    expect(Math.abs((b?.high ?? 0) - 115.6)).toBeLessThan(1.6);
  });

  it('hold the credit, in every model', () => {
    for (const model of MODEL_NAMES) {
      const { channels } = pathIntervals(paths, { model, random: randomOf(1), replicates: 200 });
      expect(channels.map(({ channel }) => channel)).toEqual(['a', 'b']);
      for (const { conversions, value } of channels) {
        expect((conversions?.high ?? 0) >= (conversions?.low ?? 1)).toBe(true);
        expect((value?.high ?? 0) >= (value?.low ?? 1)).toBe(true);
      }
    }
  });

  it('of the Markov model hold its removal effects; the same numbers give the same bytes', () => {
    const run = (given: readonly ChannelPath[], seed: number) =>
      pathIntervals(given, { model: 'markov', random: randomOf(seed), replicates: 300 });
    const [a] = run(paths, 1).channels;
    // Without a the journeys that start there are lost: 40 of 100.
    expect(a?.removalEffect?.low).toBeLessThan(0.4);
    expect(a?.removalEffect?.high).toBeGreaterThan(0.4);
    const halves = paths.flatMap((it) => [
      { ...it, nulls: 0 },
      { path: it.path, conversions: 0, nulls: it.nulls },
    ]);
    expect(JSON.stringify(run(halves.toReversed(), 1))).toBe(JSON.stringify(run(paths, 1)));
    expect(JSON.stringify(run(paths, 2))).not.toBe(JSON.stringify(run(paths, 1)));
  });

  it.each([
    [{ replicates: 19 }, '/replicates'],
    [{ level: 1 }, '/level'],
    [{ random: 7 }, '/random'],
    [{ model: 'best' }, '/0'],
  ])('refuses %j', (wrong, path) => {
    const options = { model: 'last', random: randomOf(1), ...wrong };
    let issues: unknown;
    try {
      pathIntervals(paths, options as never);
    } catch (error) {
      issues = (error as { details?: { issues: unknown } }).details?.issues;
    }
    expect(issues).toMatchObject([{ path }]);
  });
});
