import { isLivelaneError } from '@livelane/contracts/vocabulary';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { markov } from '../../models/markov/markov.ts';
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
