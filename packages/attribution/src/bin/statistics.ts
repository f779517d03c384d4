import {
  type Column,
  type List,
  type ListReading,
  type ListShape,
  readList,
  readTogether,
} from '@livelane/contracts/vocabulary/node';
import * as z from 'zod/mini';
import { WAREHOUSE_MODELS } from '../sql/plan/plan.ts';
import {
  KEYS,
  mergeStatistics,
  type StatisticRow,
  type Statistics,
  statisticOf,
} from '../sql/statistics/rows.ts';

const RowSchema = z.record(z.string(), z.union([z.string(), z.int()]));

/** A column for every sum: those of credits once for each rule that a plan can have. */
const SUMS = [
  ...['journeys', 'conversions', 'value'],
  ...WAREHOUSE_MODELS.flatMap((_, place) => [`conversions_${place}`, `value_${place}`]),
];

const COLUMNS: readonly Column[] = [...Object.values(KEYS).flat(), ...SUMS].map((column) => ({
  column,
  read: (cell) => cell,
  // The start of a journey has no source.
  ...(column === 'source' ? { empty: '' } : {}),
}));

const ROWS: ListShape<typeof RowSchema> = { schema: RowSchema, columns: COLUMNS };

/** The rows of statements in files, of any statement in any file. */
export function statisticLists(
  paths: readonly string[],
  reading: ListReading,
): Promise<List<StatisticRow>[]> {
  return readTogether(
    paths.map((path) => () => readList(path, ROWS, { ...reading, what: `--statistics ${path}` })),
  );
}

/** The statistics that rows belong to, as their columns show; rows with equal keys, such as those of shards, are summed. */
export function statisticsIn(rows: readonly StatisticRow[]): Statistics {
  return mergeStatistics(rows.map((row) => ({ [statisticOf(row)]: [row] })));
}
