import { isLivelaneError } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { ChannelPath } from '../../records/channel-path.ts';
import { randomOf } from '../draws/seeded.ts';
import { shapleyValues } from './game.ts';
import { shapleyRate } from './rate-game.ts';
import { shapley } from './sum-game.ts';

const path = (text: string, conversions: number, nulls = 0) => ({
  path: text.split('>'),
  conversions,
  nulls,
});
const channel = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const paths: fc.Arbitrary<ChannelPath[]> = fc.array(
  fc.record({
    path: fc.array(channel, { minLength: 1, maxLength: 7 }),
    conversions: fc.nat({ max: 40 }),
    nulls: fc.nat({ max: 400 }),
  }),
  { minLength: 1, maxLength: 20 },
);

/** The definition: the mean contribution over every order in which the players can join. */
function byPermutations(
  players: readonly string[],
  worth: (joined: readonly string[]) => number,
): number[] {
  const sums = new Map(players.map((player) => [player, 0]));
  const contribute = (joined: readonly string[], rest: readonly string[]): void => {
    for (const player of rest) {
      const others = rest.filter((it) => it !== player);
      const before = joined.length === 0 ? 0 : worth(joined);
      const added = factorial(others.length) * (worth([...joined, player]) - before);
      sums.set(player, (sums.get(player) ?? 0) + added);
      contribute([...joined, player], others);
    }
  };
  contribute([], players);
  return players.map((player) => (sums.get(player) ?? 0) / factorial(players.length));
}
const factorial = (n: number): number => (n < 2 ? 1 : n * factorial(n - 1));

/** Journeys that touched no channel outside a coalition. */
const inside = (all: readonly ChannelPath[], coalition: readonly string[]): ChannelPath[] =>
  all.filter((it) => it.path.every((name) => coalition.includes(name)));
const sum = (all: readonly ChannelPath[], of: (it: ChannelPath) => number): number =>
  all.reduce((total, it) => total + of(it), 0);

describe('games worked out by hand', () => {
  it('of three players', () => {
    const worth: Record<string, number> = { O: 7, F: 6, D: 4, OF: 15, OD: 7, FD: 9, OFD: 19 };
    expect(shapleyValues(['O', 'F', 'D'], (coalition) => worth[coalition.join('')] ?? 0)).toEqual([
      expect.closeTo(23 / 3, 12),
      expect.closeTo(49 / 6, 12),
      expect.closeTo(19 / 6, 12),
    ]);
  });

  it('the sum game divides each journey equally', () => {
    expect(shapley([path('a', 4), path('a>b', 6)]).channels).toMatchObject([
      { channel: 'a', conversions: 7 },
      { channel: 'b', conversions: 3 },
    ]);
    const four = shapley([path('d>a>c>b>a', 10)]).channels;
    expect(four.map(({ conversions }) => conversions)).toEqual([2.5, 2.5, 2.5, 2.5]);
  });

  it('the ordered value is by place, a channel at two places having half at each', () => {
    const [a, b] = shapley([path('a>b>b>a', 4), path('b', 1)]).channels;
    expect(a?.positions).toEqual([
      { position: 1, conversions: 1, value: 0 },
      { position: 3, conversions: 1, value: 0 },
    ]);
    expect(b?.positions).toEqual([
      { position: 1, conversions: 1, value: 0 },
      { position: 2, conversions: 2, value: 0 },
    ]);
  });

  it('a channel whose journeys convert less often contributes below 0, and has no credit', () => {
    const result = shapleyRate([path('a', 5, 5), path('a>b', 1, 9), path('b', 0, 10)]);
    // Alone a converts 1 in 2 and b never; together 6 in 30.
    expect(result.channels).toMatchObject([
      {
        channel: 'a',
        rateContribution: expect.closeTo(0.35, 12),
        conversions: expect.closeTo(6, 9),
      },
      { channel: 'b', rateContribution: expect.closeTo(-0.15, 12), conversions: 0 },
    ]);
    expect(result.conversionRate).toBeCloseTo(0.2, 12);
  });
});

describe('against every order of joining', () => {
  const names = ['a', 'b', 'c', 'd', 'e'];

  it('the sum game', () => {
    fc.assert(
      fc.property(paths, (all) => {
        const expected = byPermutations(names, (joined) =>
          sum(inside(all, joined), (it) => it.conversions),
        );
        const found = new Map(shapley(all).channels.map((it) => [it.channel, it]));
        names.forEach((name, place) => {
          const credit = found.get(name);
          expect(Math.abs((credit?.conversions ?? 0) - (expected[place] ?? 9))).toBeLessThan(1e-9);
          const placed = (credit?.positions ?? []).reduce((all, it) => all + it.conversions, 0);
          expect(Math.abs((credit?.conversions ?? 0) - placed)).toBeLessThan(1e-9);
        });
      }),
      { numRuns: 500 },
    );
  });

  it('the rate game', () => {
    fc.assert(
      fc.property(paths, (all) => {
        const players = names.filter((name) => all.some((it) => it.path.includes(name)));
        const expected = byPermutations(players, (joined) => {
          const journeys = sum(inside(all, joined), (it) => it.conversions + (it.nulls ?? 0));
          return journeys === 0 ? 0 : sum(inside(all, joined), (it) => it.conversions) / journeys;
        });
        const { channels, conversionRate } = shapleyRate(all);
        channels.forEach(({ rateContribution }, place) => {
          expect(Math.abs(rateContribution - (expected[place] ?? 9))).toBeLessThan(1e-9);
        });
        const whole = channels.reduce((total, it) => total + it.rateContribution, 0);
        expect(whole).toBeCloseTo(conversionRate, 9);
      }),
      { numRuns: 500 },
    );
  });

  it('bytes do not show the order of the paths', () => {
    const shuffled = paths.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    fc.assert(
      fc.property(shuffled, ([all, mixed]) => {
        expect(JSON.stringify([shapley(mixed), shapleyRate(mixed)])).toBe(
          JSON.stringify([shapley(all), shapleyRate(all)]),
        );
      }),
      { numRuns: 200 },
    );
  });
});

describe('many channels', () => {
  const many = Array.from({ length: 24 }, (_, place) => `c${String(place).padStart(2, '0')}`);

  it('are sampled, and the error that is stated holds', () => {
    // A journey of two channels converts if both are even, so that the exact value is known by symmetry.
    const pairs = many.flatMap((one, at) =>
      many.slice(at + 1).map((other, step) => ({
        path: [one, other],
        conversions: at % 2 === 0 && (at + 1 + step) % 2 === 0 ? 10 : 0,
        nulls: 10,
      })),
    );
    const {
      channels,
      conversionRate,
      pairs: sampled,
    } = shapleyRate(pairs, {
      random: randomOf(7),
      pairs: 500,
    });
    expect(sampled).toBe(500);
    const total = channels.reduce((all, it) => all + it.rateContribution, 0);
    expect(total).toBeCloseTo(conversionRate, 12);
    const [even, odd] = [0, 1].map((rest) => channels.filter((_, at) => at % 2 === rest));
    const mean = (list: typeof channels = []): number =>
      list.reduce((all, it) => all + it.rateContribution, 0) / list.length;
    for (const group of [even, odd])
      for (const it of group ?? []) {
        expect(it.standardError).toBeGreaterThan(0);
        expect(Math.abs(it.rateContribution - mean(group))).toBeLessThan(4.5 * it.standardError);
      }
  });

  it('need random numbers, which decide the result', () => {
    const all = many.map((name) => path(name, 1, 2));
    expect(() => shapleyRate(all)).toThrow(/random numbers, since more than 20 channels/);
    const run = (seed: number) =>
      JSON.stringify(shapleyRate(all, { random: randomOf(seed), pairs: 3 }));
    expect(run(1)).toBe(run(1));
  });

  it('of the sum game are one pass', () => {
    const all = Array.from({ length: 10_000 }, (_, place) => path(`k${place}>k${place + 1}`, 2));
    expect(shapley(all).channels).toHaveLength(10_001);
  });

  it('the rate game of 20 channels is exact, within seconds', { timeout: 20_000 }, () => {
    const all = many.slice(0, 20).map((name) => path(name, 1, 3));
    const { channels, pairs } = shapleyRate(all);
    expect(pairs).toBe(0);
    for (const { rateContribution } of channels)
      expect(rateContribution).toBeCloseTo(0.25 / 20, 12);
  });
});

it('refuses what is not a game', () => {
  const caught = (run: () => unknown): unknown => {
    try {
      return run();
    } catch (error) {
      return isLivelaneError(error, 'INPUT_INVALID') ? error.details.issues[0]?.path : error;
    }
  };
  expect([
    caught(() => shapley([{ path: [], conversions: 1 }])),
    caught(() => shapleyRate([path('a', 1)], { pairs: 1 })),
    caught(() => shapleyValues(Array.from({ length: 21 }, String), () => 1)),
  ]).toEqual(['/0/path', '/pairs', '']);
});
