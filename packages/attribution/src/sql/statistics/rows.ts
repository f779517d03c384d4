import { inputInvalid } from '@livelane/contracts/vocabulary';
import { attributionIssue } from '../../records/issues.ts';
import { STATISTICS, type StatisticName } from '../plan/plan.ts';

/** A row of a statistic, by column: its key in one to three columns, and whole numbers, which are sums. */
export type StatisticRow = Readonly<Record<string, unknown>>;

/** The rows of each statistic of a plan. */
export type Statistics = { readonly [Name in StatisticName]?: readonly StatisticRow[] };

/** The columns that a statistic is grouped by; all others are sums. */
export const KEYS = {
  credits: ['day', 'party'],
  transitions: ['source', 'target', 'is_end'],
  sets: ['parties'],
  paths: ['path'],
} as const satisfies { readonly [Name in StatisticName]: readonly string[] };

/**
 * The statistics of several shards as one: exact, since every column is a key or a sum of whole numbers.
 * @param shards - the statistics of one plan; no order, and no touch of its buyer, in two of them
 * @returns rows sorted by key; the same for every order of the shards
 * @throws INPUT_INVALID for a sum that is no whole number
 * @example
 * ```ts
 * import { mergeStatistics } from '@livelane/attribution/sql';
 * const shard = { sets: [{ parties: '["creator:mia"]', journeys: '2', conversions: '1', value: '1999' }] };
 * mergeStatistics([shard, shard]).sets?.[0]; // => {"parties":"[\"creator:mia\"]","journeys":"4","conversions":"2","value":"3998"}
 * ```
 */
export function mergeStatistics(shards: readonly Statistics[]): Statistics {
  const names = [...new Set(shards.flatMap((shard) => Object.keys(shard) as StatisticName[]))];
  return Object.fromEntries(
    names.map((name) => [
      name,
      mergeRows(
        name,
        shards.flatMap((shard) => shard[name] ?? []),
      ),
    ]),
  );
}

function mergeRows(name: StatisticName, rows: readonly StatisticRow[]): StatisticRow[] {
  const keys: readonly string[] = KEYS[name];
  const merged = new Map<string, Map<string, bigint>>();
  for (const row of rows) {
    const key = JSON.stringify(keys.map((column) => String(row[column])));
    const sums = merged.get(key) ?? new Map<string, bigint>();
    for (const column of Object.keys(row))
      if (!keys.includes(column))
        sums.set(column, (sums.get(column) ?? 0n) + wholeOf(row, column, name));
    merged.set(key, sums);
  }
  return [...merged]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([key, sums]) => {
      const values: string[] = JSON.parse(key);
      return Object.fromEntries([
        ...keys.map((column, place) => [column, values[place] ?? '']),
        ...[...sums].map(([column, sum]) => [column, String(sum)]),
      ]);
    });
}

/** The statistic that a row belongs to, as its columns show. @throws INPUT_INVALID for a row without the key of one */
export function statisticOf(row: StatisticRow): StatisticName {
  const found = STATISTICS.find((name) => KEYS[name].every((column) => Object.hasOwn(row, column)));
  if (found !== undefined) return found;
  throw notARow(row, STATISTICS[0]);
}

/** @throws INPUT_INVALID for a column that is missing, or no whole number */
export function wholeOf(row: StatisticRow, column: string, statistic: StatisticName): bigint {
  const value = row[column];
  if (typeof value === 'bigint') return value;
  if (typeof value === 'number' && Number.isSafeInteger(value)) return BigInt(value);
  if (typeof value === 'string' && /^-?\d{1,80}$/.test(value)) return BigInt(value);
  throw notARow(row, statistic);
}

/** @throws INPUT_INVALID for a column that is missing, or no text */
export function textOf(row: StatisticRow, column: string, statistic: StatisticName): string {
  const value = row[column];
  if (typeof value === 'string') return value;
  throw notARow(row, statistic);
}

/** The error of a row that no statement of the plan returns. */
export function notARow(row: StatisticRow, statistic: StatisticName): Error {
  const params = { statistic };
  return inputInvalid(statistic, [attributionIssue('STATISTIC_ROWS', { received: row, params })]);
}
