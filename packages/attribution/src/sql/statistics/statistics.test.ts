import { isLivelaneError } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { randomOf } from '../../models/draws/seeded.ts';
import { markov } from '../../models/markov/markov.ts';
import { shapleyRate } from '../../models/shapley/rate-game.ts';
import { aPolicy } from '../../records/records.fixture.ts';
import { planOf } from '../plan/plan-of.ts';
import { mergeStatistics, type StatisticRow, type Statistics } from './rows.ts';
import { solveStatistics } from './solve.ts';

const plan = planOf(aPolicy(), { models: ['linear', 'markov', 'shapley'], currency: 'USD' });
const HALF = String(2n ** 51n);
const VALUE = String(2n ** 51n * 1999n);

/** One journey of mia and noor that converted, one of mia alone that did not, one order without a touch. */
const statistics: Statistics = {
  credits: [
    { day: '0', party: 'creator:mia', conversions_0: HALF, value_0: VALUE },
    { day: '1', party: 'creator:mia', conversions_0: '0', value_0: '0' },
    { day: '0', party: 'creator:noor', conversions_0: HALF, value_0: VALUE },
    { day: '-1', party: 'nobody', conversions_0: String(2n ** 52n), value_0: '0' },
  ],
  transitions: [
    { source: '', target: 'creator:mia', is_end: '0', journeys: '1', conversions: '0', value: '0' },
    { source: '', target: 'creator:mia', is_end: '1', journeys: '1', conversions: '0', value: '0' },
    ...[{ source: 'creator:mia', target: 'creator:noor', is_end: '1' }].map((key) => ({
      ...{ ...key, journeys: '1', conversions: '1', value: '1999' },
    })),
    { source: '', target: 'nobody', is_end: '1', journeys: '1', conversions: '1', value: '50' },
  ],
  sets: [
    { parties: '["creator:mia","creator:noor"]', journeys: '1', conversions: '1', value: '1999' },
    { parties: '["creator:mia"]', journeys: '1', conversions: '0', value: '0' },
    { parties: '["nobody"]', journeys: '1', conversions: '1', value: '50' },
  ],
};

it('reads rules, by day as well, and solves Markov and Shapley', () => {
  const [linear, byMarkov, shapley] = solveStatistics(plan, statistics).models;
  expect(linear?.channels).toEqual([
    { channel: 'mia', party: 'creator', conversions: 0.5, value: 999.5 },
    { channel: 'noor', party: 'creator', conversions: 0.5, value: 999.5 },
    { channel: '(unattributed)', party: 'nobody', conversions: 1, value: 0 },
  ]);
  expect(linear?.days?.map(({ day, channel }) => `${day} ${channel}`)).toEqual([
    '1969-12-31 (unattributed)',
    '1970-01-01 mia',
    '1970-01-01 noor',
    '1970-01-02 mia',
  ]);
  const expected = markov([
    { path: ['mia', 'noor'], conversions: 1, value: 1999 },
    { path: ['mia'], conversions: 0, nulls: 1 },
  ]).channels.map((credit) => ({ ...credit, party: 'creator' }));
  const nobody = { channel: '(unattributed)', party: 'nobody', conversions: 1, value: 50 };
  expect(byMarkov?.channels).toEqual([
    ...expected,
    { ...nobody, removalEffect: 0, removalEffectValue: 0 },
  ]);
  expect(shapley?.channels.map(({ conversions, value }) => [conversions, value])).toEqual([
    [0.5, 999.5],
    [0.5, 999.5],
    [1, 50],
  ]);
});

describe('models of paths and sets', () => {
  const options = {
    models: ['markov', 'markov-per-journey', 'shapley-rate'],
    currency: 'USD',
  } as const;
  const second = planOf(aPolicy(), { ...options, order: 2 });
  const step = (place: number, id: string) => `100000000${place}creator:${id}`;
  const rows: Statistics = {
    paths: [
      {
        path: JSON.stringify([step(1, 'a'), step(2, 'b'), step(3, 'a')]),
        journeys: '4',
        conversions: '3',
        value: '90',
      },
      {
        path: JSON.stringify([step(1, 'b'), step(2, 'c')]),
        journeys: '5',
        conversions: '1',
        value: '70',
      },
      { path: '["1000000001nobody"]', journeys: '2', conversions: '2', value: '9' },
    ],
    sets: [
      { parties: '["creator:a","creator:b"]', journeys: '4', conversions: '3', value: '90' },
      { parties: '["creator:b","creator:c"]', journeys: '5', conversions: '1', value: '70' },
      { parties: '["nobody"]', journeys: '2', conversions: '2', value: '9' },
    ],
  };
  const paths = [
    { path: ['creator:a', 'creator:b', 'creator:a'], conversions: 3, nulls: 1, value: 90 },
    { path: ['creator:b', 'creator:c'], conversions: 1, nulls: 4, value: 70 },
  ];

  it('are what this package solves from the same journeys', () => {
    expect(second.statistics).toEqual(['sets', 'paths']);
    const { models } = solveStatistics(second, rows);
    const figures = (
      channels: readonly {
        readonly channel: string;
        readonly conversions: number;
        readonly value: number;
      }[],
    ) =>
      channels
        .filter(({ channel }) => channel !== '(unattributed)')
        .map(({ channel, conversions, value }) => [
          channel.replace('creator:', ''),
          conversions,
          value,
        ])
        .sort();
    expect(figures(models[0]?.channels ?? [])).toEqual(
      figures(markov(paths, { order: 2 }).channels),
    );
    expect(figures(models[2]?.channels ?? [])).toEqual(figures(shapleyRate(paths).channels));
    for (const { channels } of models) {
      const sum = channels.reduce((all, { conversions }) => all + conversions, 0);
      expect(sum).toBeCloseTo(6, 9);
      expect(channels).toContainEqual(
        expect.objectContaining({ channel: '(unattributed)', conversions: 2, value: 9 }),
      );
    }
  });

  it('merge over shards', () => {
    const twice = mergeStatistics([rows, rows]);
    const [one] = solveStatistics(second, rows).models;
    const [two] = solveStatistics(second, twice).models;
    expect(two?.channels.map(({ conversions }) => conversions / 2)).toEqual(
      one?.channels.map(({ conversions }) => conversions),
    );
  });

  it('need random numbers for more than 20 creators, and refuse steps of another form', () => {
    const parties = Array.from({ length: 21 }, (_, place) => `creator:${place}`);
    const sets = [
      { parties: JSON.stringify(parties), journeys: '2', conversions: '1', value: '1' },
    ];
    const many = planOf(aPolicy(), { models: ['shapley-rate'], currency: 'USD' });
    expect(() => solveStatistics(many, { sets })).toThrow(/more than 20 channels/);
    expect(
      solveStatistics(many, { sets }, { random: randomOf(1) }).models[0]?.channels,
    ).toHaveLength(21);
    const wrong = [{ path: '["creator:a"]', journeys: '1', conversions: '1', value: '1' }];
    expect(() => solveStatistics(second, { ...rows, paths: wrong })).toThrow(
      expect.toSatisfy((error: unknown) => isLivelaneError(error, 'INPUT_INVALID')),
    );
  });
});

it('sums shards exactly, in whatever order, beyond 2^53', () => {
  const row = fc.record({
    parties: fc.constantFrom('["creator:a"]', '["creator:a","creator:b"]', '["nobody"]'),
    journeys: fc.bigInt(0n, 10n ** 40n).map(String),
    conversions: fc.bigInt(0n, 10n ** 40n).map(String),
    value: fc.bigInt(-(10n ** 40n), 10n ** 40n).map(String),
  });
  fc.assert(
    fc.property(fc.array(fc.array(row), { minLength: 1, maxLength: 4 }), (shards) => {
      const merged = mergeStatistics(shards.map((sets) => ({ sets }))).sets ?? [];
      expect(mergeStatistics(shards.toReversed().map((sets) => ({ sets }))).sets).toEqual(merged);
      const total = (rows: readonly StatisticRow[]): bigint =>
        rows.reduce((sum, { value }) => sum + BigInt(String(value)), 0n);
      expect(total(merged)).toBe(total(shards.flat()));
      expect(new Set(merged.map(({ parties }) => parties)).size).toBe(merged.length);
    }),
  );
});

it.each<[string, Statistics]>([
  ['a statistic that is missing', { credits: [] }],
  ['a number that is rounded', { ...statistics, sets: [{ ...statistics.sets?.[0], value: 0.5 }] }],
  ['a party of another form', { ...statistics, credits: [{ day: '0', party: 'mia' }] }],
  ['a set that is no JSON', { ...statistics, sets: [{ ...statistics.sets?.[0], parties: 'a' }] }],
  [
    'an end that is neither',
    { ...statistics, transitions: [{ ...statistics.transitions?.[0], is_end: '2' }] },
  ],
])('refuses %s', (_, rows) => {
  expect(() => solveStatistics(plan, rows)).toThrow(
    expect.toSatisfy((error: unknown) => isLivelaneError(error, 'INPUT_INVALID')),
  );
});
