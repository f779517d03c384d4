import type { Dialect, DialectName } from './dialects/dialect.ts';
import { type Fragment, joined, sql } from './dialects/fragment.ts';
import { DIALECTS } from './dialects/registry.ts';
import type { Plan, StatisticName, StepName } from './plan/plan.ts';
import { neededBy, queryOf } from './steps/registry.ts';
import { shareColumn } from './steps/shares.ts';

/** A statement of a plan: one query whose rows are a sufficient statistic. */
export interface Statement {
  readonly statistic: StatisticName;
  readonly sql: string;
}

interface Rendered {
  readonly reads: readonly StepName[];
  readonly query: (plan: Plan, dialect: Dialect) => Fragment;
}

/** What the number of a step begins from, so that all have as many digits. */
const FIRST_STEP = 1_000_000_000;

/** Each touch of a journey with the party before it, empty at the start, and whether it is the last. */
function stepsOf({ binary }: Dialect): Fragment {
  const order = sql`PARTITION BY j.journey ORDER BY j.at, j.kind_rank, j.priority, ${binary(sql`j.touch_id`)}`;
  const neighbour = (rows: Fragment): Fragment =>
    sql`coalesce(min(j.party) OVER (${order} ROWS BETWEEN ${rows} AND ${rows}), '')`;
  return sql`SELECT j.journey AS journey, row_number() OVER (${order}) AS place, j.party AS target, ${neighbour(sql`1 PRECEDING`)} AS source, CASE WHEN ${neighbour(sql`1 FOLLOWING`)} = '' THEN 1 ELSE 0 END AS is_end, j.converts AS converts, j.net AS net FROM livelane_path_touch AS j`;
}

/**
 * The queries of the statistics. All numbers are whole and written as text, so that no driver rounds them; sums over
 * shards are exact.
 */
const QUERIES: { readonly [Name in StatisticName]: Rendered } = {
  credits: {
    reads: ['share', 'revenue'],
    query: ({ rules }, { digits, wide }) => {
      const sums = rules.map((_, place) => {
        const part = wide(sql`s.${shareColumn(place)}`);
        return sql`, ${digits(sql`sum(${part} * r.converts)`)} AS conversions_${place}, ${digits(sql`sum(${part} * r.net)`)} AS value_${place}`;
      });
      return sql`SELECT ${digits(sql`r.day`)} AS day, s.party AS party${joined(sums, sql``)}
FROM livelane_share AS s JOIN livelane_revenue AS r ON r.order_id = s.order_id WHERE r.state <> 0 GROUP BY r.day, s.party`;
    },
  },
  // Of equal neighbours the first alone is a step. A row whose source is its target is a journey's last step only.
  transitions: {
    reads: ['path_touch'],
    query: (_, dialect) => {
      const { digits } = dialect;
      return sql`SELECT t.source AS source, t.target AS target, ${digits(sql`t.is_end`)} AS is_end, ${digits(sql`count(*)`)} AS journeys,
  ${digits(sql`sum(t.converts)`)} AS conversions, ${digits(sql`sum(t.net)`)} AS value
FROM (${stepsOf(dialect)}) AS t WHERE t.source <> t.target OR t.is_end = 1 GROUP BY t.source, t.target, t.is_end`;
    },
  },
  // A path as JSON: its steps in their order, each a number of ten digits with the party behind it.
  paths: {
    reads: ['path_touch'],
    query: (_, dialect) => {
      const { digits, setOf } = dialect;
      const steps = sql`SELECT s.journey AS journey, s.target AS target, s.converts AS converts, s.net AS net, row_number() OVER (PARTITION BY s.journey ORDER BY s.place) AS step FROM (${stepsOf(dialect)}) AS s WHERE s.source <> s.target`;
      const numbered = sql`concat(${digits(sql`n.step + ${FIRST_STEP}`)}, n.target)`;
      const journeys = sql`SELECT ${setOf(numbered)} AS path, max(n.converts) AS converts, max(n.net) AS net FROM (${steps}) AS n GROUP BY n.journey`;
      return sql`SELECT g.path AS path, ${digits(sql`count(*)`)} AS journeys, ${digits(sql`sum(g.converts)`)} AS conversions, ${digits(sql`sum(g.net)`)} AS value
FROM (${journeys}) AS g GROUP BY g.path`;
    },
  },
  sets: {
    reads: ['path_touch'],
    query: (_, { digits, setOf }) => {
      const journeys = sql`SELECT ${setOf(sql`j.party`)} AS parties, max(j.converts) AS converts, max(j.net) AS net FROM livelane_path_touch AS j GROUP BY j.journey`;
      return sql`SELECT g.parties AS parties, ${digits(sql`count(*)`)} AS journeys, ${digits(sql`sum(g.converts)`)} AS conversions, ${digits(sql`sum(g.net)`)} AS value
FROM (${journeys}) AS g GROUP BY g.parties`;
    },
  },
};

/**
 * The queries of a plan, one for each statistic.
 * @example
 * ```ts
 * import { policyOfCodes } from '@livelane/attribution';
 * import { planOf, statementsOf } from '@livelane/attribution/sql';
 * const plan = planOf(policyOfCodes([]), { models: ['last'], currency: 'USD' });
 * statementsOf(plan, 'postgres').map((it) => it.statistic); // => ["credits"]
 * ```
 */
export function statementsOf(plan: Plan, dialectName: DialectName): Statement[] {
  const dialect: Dialect = DIALECTS[dialectName];
  return plan.statistics.map((statistic) => {
    const { reads, query } = QUERIES[statistic];
    const needed = neededBy(reads);
    const relations = plan.steps
      .filter(({ step }) => needed.has(step))
      .map(
        (step) =>
          sql`${dialect.name(`livelane_${step.step}`)} AS (\n  ${queryOf(step, dialect)}\n)`,
      );
    const text = sql`WITH ${joined(relations, sql`,\n`)}\n${query(plan, dialect)}`;
    return { statistic, sql: text.text };
  });
}
