import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { clickhouse } from '../../packages/attribution/src/sql/dialects/clickhouse.ts';
import { distributedStatements } from '../../packages/attribution/src/sql/distributed.ts';
import { planOf } from '../../packages/attribution/src/sql/plan/plan-of.ts';
import { PLANS } from '../../packages/attribution/src/sql/proof/behaviour.fixture.ts';
import { caseOf } from '../../packages/attribution/src/sql/proof/case.fixture.ts';
import { drawChoices } from '../../packages/attribution/src/sql/proof/clauses.fixture.ts';
import { loading } from '../../packages/attribution/src/sql/proof/engines.fixture.ts';
import { statisticsOf } from '../../packages/attribution/src/sql/run.ts';
import {
  mergeStatistics,
  type StatisticRow,
} from '../../packages/attribution/src/sql/statistics/rows.ts';
import { clickhouseEngine } from './clickhouse.ts';

/** A cluster whose two shards are this process: every row of a shard is there twice. */
const CLUSTER = `<clickhouse><tcp_port>9000</tcp_port><remote_servers><shop>
  <shard><replica><host>127.0.0.1</host><port>9000</port></replica></shard>
  <shard><replica><host>127.0.0.1</host><port>9000</port></replica></shard>
</shop></remote_servers></clickhouse>`;

let folder: string;
let engine: Awaited<ReturnType<typeof clickhouseEngine>>;
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'livelane-cluster-'));
  writeFileSync(join(folder, 'cluster.xml'), CLUSTER);
  engine = await clickhouseEngine(`--config-file=${join(folder, 'cluster.xml')}`);
  await engine.run([
    `CREATE TABLE touches_all AS touches ENGINE = Distributed('shop', currentDatabase(), 'touches')`,
  ]);
});
afterAll(async () => {
  await engine.close();
  rmSync(folder, { recursive: true });
});

it('sums the views of the shards by the scheduler of the engine', async () => {
  const choices = drawChoices(PLANS.count, PLANS.seed).filter(
    ({ models, rooms }) => models === 'all' && rooms !== 'none',
  );
  for (const [place, choice] of choices.slice(0, 8).entries()) {
    const { input, policy, options } = caseOf(choice, place);
    await engine.run(loading(input, clickhouse));
    const one = await statisticsOf(planOf(policy, options), 'clickhouse', engine);
    const plan = planOf(policy, { ...options, tables: { roomTouches: 'touches_all' } });
    const { views, sums } = distributedStatements(plan, 'shop');
    // Statements for all servers of a cluster need its coordination service, which one process has not.
    await engine.run(views.map(({ sql }) => sql.replace(' ON CLUSTER `shop`', '')));
    const summed: Record<string, readonly StatisticRow[]> = {};
    for (const { statistic, sql } of sums) summed[statistic] = await engine.query(sql);
    expect(mergeStatistics([summed])).toEqual(mergeStatistics([one, one]));
  }
});

it.each(['past-one-machine.md', 'past-one-machine.zh-Hans.md'])(
  'makes the tables of the guide %s',
  async (page) => {
    const text = readFileSync(join(import.meta.dirname, '../../docs/guide', page), 'utf8');
    const [tables = ''] = /(?<=```sql\n)CREATE TABLE[\s\S]+?(?=```)/.exec(text) ?? [];
    const statements = tables
      .split(';\n')
      .filter((statement) => statement.trim() !== '')
      .map((statement) =>
        statement.replace(' ON CLUSTER shop', '').replaceAll('touches', 'guide_touches'),
      );
    expect(statements).toHaveLength(2);
    await engine.run(statements);
    await engine.run(['DROP TABLE guide_touches_all', 'DROP TABLE guide_touches']);
  },
);
