import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { columnsOf } from '../../paths/path-columns.ts';
import type { ChannelPath } from '../../records/channel-path.ts';
import { type Chain, trimmed } from './chain.ts';
import { setEffects } from './effects.ts';
import { factorise, rewardFrom } from './factorise.ts';
import { markov } from './markov.ts';
import { windowChain } from './windows.ts';

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

/** Paths as people have them: self-loops, cycles, rows without any journey. */
const anyPaths = fc.array(
  fc.oneof(
    aPath,
    aPath.map(({ path }) => ({ path, conversions: 0 })),
  ),
  {
    minLength: 1,
    maxLength: 25,
  },
);

/** What a case asks of the oracle. */
interface Case {
  readonly paths: readonly ChannelPath[];
  readonly order: number;
  readonly worth: 'conversions' | 'value';
  readonly removed: readonly string[];
}

/** The states that a path visits, as an oracle would write them down: texts of at most `order` letters. */
function windowsOf(path: readonly string[], order: number): string[] {
  const text = path.join('').replaceAll(/(.)\1+/g, '$1');
  const windows: string[] = [];
  for (let end = Math.min(order, text.length); end <= text.length; end += 1)
    windows.push(text.slice(Math.max(0, end - order), end));
  return windows;
}

/**
 * The oracle shares nothing with the solver: transition counts in maps, and the expected worth of a journey found by
 * Gauss-Jordan elimination with row exchanges, once for every removal.
 */
function expected({ paths, order, worth, removed }: Case): number {
  const count = new Map<string, number>();
  const out = new Map<string, number>();
  const ended = new Map<string, number>();
  const add = (map: Map<string, number>, key: string, by: number): void => {
    map.set(key, (map.get(key) ?? 0) + by);
  };
  for (const it of paths) {
    const weight = it.conversions + (it.nulls ?? 0);
    if (weight === 0) continue;
    const walk = ['(start)', ...windowsOf(it.path, order)];
    for (let step = 1; step < walk.length; step += 1)
      add(count, `${walk[step - 1]}>${walk[step]}`, weight);
    for (const state of walk) add(out, state, weight);
    add(ended, walk.at(-1) ?? '', worth === 'value' ? (it.value ?? 0) : it.conversions);
  }
  const holdsRemoved = (state: string): boolean =>
    state !== '(start)' && removed.some((name) => state.includes(name));
  const rows = [...out.keys()].filter((state) => !holdsRemoved(state));
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

/** The effect that the oracle finds for a removal. */
function lost(found: Case): number {
  const whole = expected({ ...found, removed: [] });
  return whole === 0 ? 0 : 1 - expected(found) / whole;
}

describe('against removing each channel and solving again', { timeout: 60_000 }, () => {
  it.each([
    [1, 400],
    [2, 300],
    [3, 200],
    [4, 200],
  ])('at order %d, on %d random sets of paths, to 1e-9', (order, numRuns) => {
    const nulls = fc.constantFrom('included' as const, 'excluded' as const);
    const group = fc.uniqueArray(channel, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(anyPaths, nulls, group, (given, nulls, wanted) => {
        const known = new Set(given.flatMap(({ path }) => path));
        const set = wanted.filter((name) => known.has(name));
        const result = markov(given, { order, nulls, sets: { set } });
        const paths = nulls === 'included' ? given : given.map((it) => ({ ...it, nulls: 0 }));
        const found = { paths, order, removed: [] } as const;
        const whole = expected({ ...found, worth: 'conversions' });
        expect(Math.abs(result.conversionProbability - whole)).toBeLessThan(1e-9);
        const removals = [
          ...result.channels.map((it) => ({ ...it, removed: [it.channel] })),
          ...(result.sets ?? []).map((it) => ({ ...it, removed: set })),
        ];
        for (const { removed, removalEffect, removalEffectValue } of removals) {
          const effect = lost({ ...found, removed, worth: 'conversions' });
          const onValue = lost({ ...found, removed, worth: 'value' });
          expect(Math.abs(removalEffect - effect)).toBeLessThan(1e-9);
          expect(Math.abs(removalEffectValue - onValue)).toBeLessThan(1e-9);
        }
      }),
      { numRuns },
    );
  });

  it('a chain that is solved by iteration is no further from it than it says', () => {
    fc.assert(
      fc.property(manyPaths, fc.integer({ min: 2, max: 4 }), (paths, order) => {
        const weighted = paths.filter(({ conversions, nulls = 0 }) => conversions + nulls > 0);
        fc.pre(weighted.length > 0);
        const columns = columnsOf(weighted);
        const { chain, windows } = windowChain(columns, order);
        const sets = columns.channels.map((_, place) =>
          windows.flatMap((window, state) => (window.includes(place) ? [state] : [])),
        );
        const exact = setEffects(chain, sets);
        const iterated = setEffects(chain, sets, 0);
        expect(iterated.errorBound).toBeLessThan(1e-9);
        for (const place of sets.keys()) {
          const [one, other] = [exact, iterated].map((it) => it.onConversions[place] ?? 9);
          expect(Math.abs((one ?? 9) - (other ?? -9))).toBeLessThan(iterated.errorBound + 1e-12);
        }
      }),
      { numRuns: 200 },
    );
  });

  it('states that cannot reach an end are trimmed: nobody who meets one converts', () => {
    const share = fc.integer({ min: 0, max: 3 });
    const size = 5;
    const rows = fc.array(fc.array(share, { minLength: size + 2, maxLength: size + 2 }), {
      minLength: size,
      maxLength: size,
    });
    fc.assert(
      fc.property(rows, (counts) => {
        const chain = chainFromCounts(counts);
        const kept = trimmed(chain);
        const absorbed = kept.converts.map((value, state) => value + (kept.loses[state] ?? 0));
        const converting = rewardFrom(factorise(kept.moves, absorbed), kept.converts);
        // Without elimination: the probability of converting within ever more steps.
        let within = new Float64Array(size);
        for (let step = 0; step < 2000; step += 1)
          within = within.map((_, row) =>
            within.reduce(
              (sum, value, to) => sum + value * (chain.moves[row * size + to] ?? 0),
              chain.converts[row] ?? 0,
            ),
          );
        for (const [state, name] of chain.states.entries()) {
          const place = kept.states.indexOf(name);
          const found = place < 0 ? 0 : (converting[place] ?? 9);
          expect(Math.abs(found - (within[state] ?? -9))).toBeLessThan(1e-9);
        }
      }),
      { numRuns: 100 },
    );
  });
});

/** A chain of five states from counts of moves, conversions and losses; the diagonal is not counted. */
function chainFromCounts(counts: readonly (readonly number[])[]): Chain {
  const size = counts.length;
  const moved = counts.map((row, from) => row.map((count, to) => (from === to ? 0 : count)));
  const shares = moved.map((row) => {
    const all = row.reduce((sum, count) => sum + count, 0);
    return row.map((count) => (all === 0 ? 0 : count / all));
  });
  const column = (at: number): Float64Array => Float64Array.from(shares, (row) => row[at] ?? 0);
  return {
    states: shares.map((_, state) => `s${state}`),
    moves: Float64Array.from(shares.flatMap((row) => row.slice(0, size))),
    start: Float64Array.from(shares, (_, state) => (state === 0 ? 1 : 0)),
    converts: column(size),
    earns: column(size),
    loses: column(size + 1),
  };
}

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

  it('the order of the paths does not show in any byte, at any order', () => {
    const shuffled = manyPaths.chain((paths) =>
      fc.tuple(fc.constant(paths), fc.shuffledSubarray(paths, { minLength: paths.length })),
    );
    fc.assert(
      fc.property(shuffled, fc.integer({ min: 1, max: 4 }), ([paths, mixed], order) => {
        expect(JSON.stringify(markov(mixed, { order }))).toBe(
          JSON.stringify(markov(paths, { order })),
        );
      }),
      { numRuns: 300 },
    );
  });

  it('a path in two rows is the same path', () => {
    fc.assert(
      fc.property(manyPaths, (paths) => {
        const halves = paths.flatMap(({ path, conversions, nulls = 0, value = 0 }) => [
          { path, conversions, nulls: 0, value },
          { path, conversions: 0, nulls },
        ]);
        expect(markov(halves)).toEqual(markov(paths));
      }),
    );
  });
});
