import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelPath } from '../../records/channel-path.ts';
import { markov } from './markov.ts';

const channel = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g');
const aPath: fc.Arbitrary<ChannelPath> = fc
  .record({
    path: fc.array(channel, { minLength: 1, maxLength: 9 }),
    conversions: fc.nat({ max: 50 }),
    nulls: fc.nat({ max: 5000 }),
    // Cents, as money comes: below the smallest normal number no relative precision is left to agree on.
    cents: fc.nat({ max: 100_000_000 }),
  })
  .map(({ cents, ...path }) => ({ ...path, value: path.conversions === 0 ? 0 : cents / 100 }));
const manyPaths = fc.array(aPath, { minLength: 1, maxLength: 30 });

/**
 * The oracle shares nothing with the solver: transition counts in maps, self-moves kept, and the probability of
 * converting found by Gauss-Jordan elimination with row exchanges, once for every removed channel.
 */
function converting(
  paths: readonly ChannelPath[],
  removed: string | null,
  worth: 'conversions' | 'value',
): number {
  const states = [...new Set(paths.flatMap((it) => it.path))];
  const count = new Map<string, number>();
  const out = new Map<string, number>();
  const add = (from: string, to: string, by: number): void => {
    count.set(`${from}>${to}`, (count.get(`${from}>${to}`) ?? 0) + by);
    out.set(from, (out.get(from) ?? 0) + by);
  };
  const ended = new Map<string, number>();
  for (const it of paths) {
    const weight = it.conversions + (it.nulls ?? 0);
    const walk = ['(start)', ...it.path];
    for (let step = 1; step < walk.length; step += 1)
      add(walk[step - 1] ?? '', walk[step] ?? '', weight);
    const last = walk.at(-1) ?? '';
    add(last, '(end)', weight);
    ended.set(
      last,
      (ended.get(last) ?? 0) + (worth === 'value' ? (it.value ?? 0) : it.conversions),
    );
  }
  const rows = ['(start)', ...states].filter(
    (state) => state !== removed && (out.get(state) ?? 0) > 0,
  );
  const matrix = rows.map((from) => [
    ...rows.map(
      (to) => (from === to ? 1 : 0) - (count.get(`${from}>${to}`) ?? 0) / (out.get(from) ?? 1),
    ),
    (ended.get(from) ?? 0) / (out.get(from) ?? 1),
  ]);
  solve(matrix);
  const start = rows.indexOf('(start)');
  return start < 0 ? 0 : (matrix[start]?.at(-1) ?? 0);
}

function solve(matrix: number[][]): void {
  matrix.forEach((_, column) => {
    const rest = matrix.slice(column).map((row) => Math.abs(row[column] ?? 0));
    const chosen = column + rest.indexOf(Math.max(...rest));
    [matrix[column], matrix[chosen]] = [matrix[chosen] ?? [], matrix[column] ?? []];
    const pivotRow = matrix[column] ?? [];
    const pivot = pivotRow[column] ?? 1;
    for (const [place, value] of pivotRow.entries()) pivotRow[place] = value / pivot;
    matrix.forEach((row, at) => {
      const factor = row[column] ?? 0;
      if (at === column || factor === 0) return;
      for (const [place, value] of row.entries())
        row[place] = value - factor * (pivotRow[place] ?? 0);
    });
  });
}

describe('against removing each channel and solving again', { timeout: 30_000 }, () => {
  it('removal effects of conversions and of value agree to 1e-9', () => {
    fc.assert(
      fc.property(manyPaths, (paths) => {
        const result = markov(paths);
        const whole = converting(paths, null, 'conversions');
        const worth = converting(paths, null, 'value');
        expect(result.conversionProbability).toBeCloseTo(whole, 10);
        for (const { channel: name, removalEffect, removalEffectValue } of result.channels) {
          const effect = whole === 0 ? 0 : 1 - converting(paths, name, 'conversions') / whole;
          const onValue = worth === 0 ? 0 : 1 - converting(paths, name, 'value') / worth;
          expect(Math.abs(removalEffect - effect)).toBeLessThan(1e-9);
          expect(Math.abs(removalEffectValue - onValue)).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 300 },
    );
  });
});

describe('what must hold for any paths', { timeout: 30_000 }, () => {
  it('credits sum to the totals, effects lie within 0 and 1', () => {
    fc.assert(
      fc.property(manyPaths, (paths) => {
        const { channels, totals } = markov(paths);
        const sum = (of: (it: (typeof channels)[number]) => number): number =>
          channels.reduce((all, it) => all + of(it), 0);
        expect(sum((it) => it.conversions)).toBeCloseTo(totals.conversions, 6);
        for (const it of channels)
          expect(it.removalEffect >= 0 && it.removalEffect <= 1).toBe(true);
      }),
    );
  });

  it('without null journeys an effect is the share of conversions whose journeys meet the channel', () => {
    const acyclic = fc.array(fc.subarray(['a', 'b', 'c', 'd'], { minLength: 1 }), {
      minLength: 1,
      maxLength: 8,
    });
    fc.assert(
      fc.property(acyclic, (subsets) => {
        // Paths of one channel only leave the chain no mixing, so that counting is an oracle.
        const paths = subsets.map((path) => ({ path: path.slice(0, 1), conversions: 1 }));
        for (const { channel: name, removalEffect } of markov(paths).channels) {
          expect(removalEffect).toBeCloseTo(
            paths.filter(({ path }) => path.includes(name)).length / paths.length,
            10,
          );
        }
      }),
    );
  });

  it('the order of the paths and splitting a path in two do not show', () => {
    fc.assert(
      fc.property(manyPaths, (paths) => {
        const halves = paths.flatMap(({ path, conversions, nulls = 0, value = 0 }) => [
          { path, conversions, nulls: 0, value },
          { path, conversions: 0, nulls },
        ]);
        const one = markov(paths).channels;
        const other = markov(halves.toReversed()).channels;
        for (const [place, it] of other.entries())
          expect(Math.abs(it.removalEffect - (one[place]?.removalEffect ?? 9))).toBeLessThan(1e-10);
      }),
    );
  });
});
