import { clickhouse } from './dialects/clickhouse.ts';
import { type Fragment, joined, listed, sql } from './dialects/fragment.ts';
import type { Plan, StatisticName } from './plan/plan.ts';
import { type Statement, statementsOf } from './statements.ts';
import { KEYS } from './statistics/rows.ts';

/** The statements of a plan on a cluster of ClickHouse. */
export interface DistributedStatements {
  /** Make, on every shard, a view of the shard's own statistic. */
  readonly views: readonly Statement[];
  /** Sum the views of all shards: their rows are the statistics of the whole. */
  readonly sums: readonly Statement[];
}

/**
 * A plan for a cluster of ClickHouse whose shards each hold whole people: orders with the touches of their buyers. Each
 * shard reduces its own tables to a statistic, and only these rows, a few for each channel, travel.
 *
 * @param plan - its table `roomTouches` shows the touches of all shards
 * @param cluster - the name of the cluster in `remote_servers`
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * import { distributedStatements, planOf } from '@livelane/attribution/sql';
 * const plan = planOf(policyOfCodes([]), { models: ['last'], currency: 'USD', tables: { roomTouches: 'touches_all' } });
 * distributedStatements(plan, 'shop').sums.length; // => 1
 * ```
 */
export function distributedStatements(plan: Plan, cluster: string): DistributedStatements {
  const { name, text } = clickhouse;
  const statements = statementsOf(plan, 'clickhouse');
  return {
    views: statements.map(({ statistic, sql: query }) => {
      const head = sql`CREATE OR REPLACE VIEW ${viewOf(statistic)} ON CLUSTER ${name(cluster)} AS`;
      return { statistic, sql: `${head.text}\n${query}` };
    }),
    sums: statements.map(({ statistic }) => {
      const keys = KEYS[statistic].map(name);
      const sums = sumsOf(statistic, plan).map(
        (column) => sql`, toString(sum(toInt256(v.${name(column)}))) AS ${name(column)}`,
      );
      const shards = sql`cluster(${text(cluster)}, currentDatabase(), ${viewOf(statistic)})`;
      const query = sql`SELECT ${listed(keys.map((key) => sql`v.${key} AS ${key}`))}${joined(sums, sql``)}
FROM ${shards} AS v GROUP BY ${listed(keys.map((key) => sql`v.${key}`))}`;
      return { statistic, sql: query.text };
    }),
  };
}

function viewOf(statistic: StatisticName): Fragment {
  return clickhouse.name(`livelane_shard_${statistic}`);
}

/** The columns of a statistic that are not its key. */
function sumsOf(statistic: StatisticName, { rules }: Plan): readonly string[] {
  return statistic === 'credits'
    ? rules.flatMap((_, place) => [`conversions_${place}`, `value_${place}`])
    : ['journeys', 'conversions', 'value'];
}
