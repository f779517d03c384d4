import { afterAll, beforeAll, expect, it } from 'vitest';
import type { AttributionInput } from '../../packages/attribution/src/records/attribution-input.ts';
import { clickhouse } from '../../packages/attribution/src/sql/dialects/clickhouse.ts';
import { planOf } from '../../packages/attribution/src/sql/plan/plan-of.ts';
import { PLANS } from '../../packages/attribution/src/sql/proof/behaviour.fixture.ts';
import { caseOf } from '../../packages/attribution/src/sql/proof/case.fixture.ts';
import { drawChoices } from '../../packages/attribution/src/sql/proof/clauses.fixture.ts';
import { loading } from '../../packages/attribution/src/sql/proof/engines.fixture.ts';
import { sharded } from '../../packages/attribution/src/sql/proof/shards.fixture.ts';
import { statisticsOf } from '../../packages/attribution/src/sql/run.ts';
import { mergeStatistics } from '../../packages/attribution/src/sql/statistics/rows.ts';
import { clickhouseEngine } from './clickhouse.ts';

type Engine = Awaited<ReturnType<typeof clickhouseEngine>>;

/** One ClickHouse with everything, and three that divide the people among them. */
let whole: Engine;
let shards: readonly Engine[];
beforeAll(async () => {
  [whole, ...shards] = (await Promise.all([1, 2, 3, 4].map(() => clickhouseEngine()))) as [
    Engine,
    ...Engine[],
  ];
  for (const shard of shards) await shard.run([ROOM_TOUCHES]);
});
afterAll(() => Promise.all([whole, ...shards].map((engine) => engine.close())));

/** Who touched people in which room is known to all shards; on a cluster a `Distributed` table over all touches shows it. */
const ROOM_TOUCHES =
  'CREATE TABLE room_touches (session_id Nullable(String), kind String, creator Nullable(String), channel String) ENGINE = Memory';
const ROOMS =
  'SELECT DISTINCT session_id, kind, creator, channel FROM touches WHERE session_id IS NOT NULL';

async function load(parts: readonly AttributionInput[]): Promise<void> {
  await Promise.all(
    shards.map((shard, place) =>
      shard.run(loading(parts[place] ?? { touches: [], orders: [] }, clickhouse)),
    ),
  );
  const rooms = (await Promise.all(shards.map((shard) => shard.query(ROOMS)))).flat();
  const values = rooms.map(({ session_id, kind, creator, channel }) =>
    [session_id, kind, creator, channel]
      .map((it) => (it === null ? 'NULL' : clickhouse.text(String(it)).text))
      .join(', '),
  );
  const rows = values.map((value) => `(${value})`).join(', ');
  const insert = rows === '' ? [] : [`INSERT INTO room_touches VALUES ${rows}`];
  for (const shard of shards) await shard.run(['TRUNCATE TABLE room_touches', ...insert]);
}

it('in three processes gives, merged, the very rows of one', { timeout: 900_000 }, async () => {
  const plans = drawChoices(PLANS.count, PLANS.seed);
  let divided = 0;
  for (const [place, choice] of plans.entries()) {
    if (place % 10 !== 0) continue;
    const { input, policy, options } = caseOf(choice, place);
    const parts = sharded(input, shards.length);
    if (parts.filter(({ orders }) => orders.length > 0).length > 1) divided += 1;
    await whole.run(loading(input, clickhouse));
    await load(parts);
    const one = await statisticsOf(planOf(policy, options), 'clickhouse', whole);
    const plan = planOf(policy, { ...options, tables: { roomTouches: 'room_touches' } });
    const several = await Promise.all(
      shards.map((shard) => statisticsOf(plan, 'clickhouse', shard)),
    );
    expect(mergeStatistics(several), `plan ${place}`).toEqual(mergeStatistics([one]));
    expect(mergeStatistics(several.toReversed())).toEqual(mergeStatistics(several));
  }
  expect(divided).toBeGreaterThan(5);
});
