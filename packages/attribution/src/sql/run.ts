import type { DialectName } from './dialects/dialect.ts';
import type { Plan } from './plan/plan.ts';
import { statementsOf } from './statements.ts';
import type { WarehouseReport } from './statistics/report.ts';
import { mergeStatistics, type StatisticRow, type Statistics } from './statistics/rows.ts';
import { solveStatistics } from './statistics/solve.ts';

/** What is needed of a connection to a database. */
export interface WarehouseExecutor {
  /** Runs one query without parameters. @returns its rows by column */
  query(sql: string): Promise<readonly StatisticRow[]>;
}

/**
 * The statistics of a plan in one database, or in one shard of it.
 * @throws what the executor throws
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * import { planOf, statisticsOf } from '@livelane/attribution/sql';
 * const plan = planOf(policyOfCodes([]), { models: ['last', 'markov'], currency: 'USD' });
 * const statistics = await statisticsOf(plan, 'duckdb', { query: async () => [] });
 * Object.keys(statistics); // => ["credits","transitions"]
 * ```
 */
export async function statisticsOf(
  plan: Plan,
  dialect: DialectName,
  executor: WarehouseExecutor,
): Promise<Statistics> {
  const statistics: Record<string, readonly StatisticRow[]> = {};
  for (const { statistic, sql } of statementsOf(plan, dialect))
    statistics[statistic] = await executor.query(sql);
  return statistics;
}

/**
 * Runs a plan: the queries in the databases, the rest here.
 * @param executors - one database, or the shards that orders are divided among with the touches of their buyers
 * @returns the same for every order and number of shards
 * @throws INPUT_INVALID for rows that no statement of the plan returns; what an executor throws
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * import { planOf, runPlan } from '@livelane/attribution/sql';
 * const plan = planOf(policyOfCodes([]), { models: ['last'], currency: 'USD' });
 * const rows = [{ day: '20779', party: 'creator:mia', conversions_0: '4503599627370496', value_0: '9002695655113621504' }];
 * const report = await runPlan(plan, 'duckdb', [{ query: async () => rows }]);
 * report.models[0]?.channels[0]?.value; // => 1999
 * ```
 */
export async function runPlan(
  plan: Plan,
  dialect: DialectName,
  executors: readonly WarehouseExecutor[],
): Promise<WarehouseReport> {
  const shards = await Promise.all(
    executors.map((executor) => statisticsOf(plan, dialect, executor)),
  );
  return solveStatistics(plan, mergeStatistics(shards));
}
