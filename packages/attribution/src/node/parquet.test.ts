import { DuckDBInstance } from '@duckdb/node-api';
import { expect, it } from 'vitest';
import { file } from './files.fixture.ts';
import { readOrders } from './orders.ts';
import { readPaths } from './paths/paths.ts';
import { readTouches } from './touches.ts';

/** A Parquet file of the rows of a query, as DuckDB writes it. */
async function parquetOf(name: string, query: string): Promise<string> {
  const path = file(name, '');
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  await connection.run("set TimeZone = 'UTC'");
  await connection.run(`copy (${query}) to '${path}' (format parquet, compression zstd)`);
  connection.closeSync();
  instance.closeSync();
  return path;
}

it('orders and touches of a warehouse, with its types: instants, decimals, lists', async () => {
  const orders = await parquetOf(
    'orders.parquet',
    `select 'O' || n as id, timestamptz '2026-11-22 14:00:00.25+00' + to_minutes(n) as "at", 'USD' as currency,
       (19.99 + n)::decimal(12, 2) as amount, ['email:a' || n || '@x', 'c' || n] as persons from range(3) r(n)`,
  );
  const touches = await parquetOf(
    'touches.parquet',
    `select 't' || n as id, 'click' as kind, timestamptz '2026-11-22 13:00:00+00' as "at", ['c' || n] as persons,
       case n when 0 then null else 'mia' end as creator, 'bio' as channel from range(2) r(n)`,
  );
  const { orders: read, findings } = await readOrders(orders);
  expect(findings).toEqual([]);
  expect(read.map(({ id, at, persons, lines }) => [id, at, persons, lines[0]?.money])).toEqual([
    ['O0', '2026-11-22T14:00:00.25Z', ['email:a0@x', 'c0'], { currency: 'USD', minor: '1999' }],
    ['O1', '2026-11-22T14:01:00.25Z', ['email:a1@x', 'c1'], { currency: 'USD', minor: '2099' }],
    ['O2', '2026-11-22T14:02:00.25Z', ['email:a2@x', 'c2'], { currency: 'USD', minor: '2199' }],
  ]);
  expect((await readTouches(touches)).touches).toEqual([
    {
      id: 't0',
      kind: 'click',
      at: '2026-11-22T13:00:00Z',
      persons: ['c0'],
      creator: null,
      channel: 'bio',
    },
    {
      id: 't1',
      kind: 'click',
      at: '2026-11-22T13:00:00Z',
      persons: ['c1'],
      creator: 'mia',
      channel: 'bio',
    },
  ]);
});

it('paths, with counts and values as numbers of any type', async () => {
  const path = await parquetOf(
    'paths.parquet',
    "select 'a > b' as path, 2::bigint as total_conversions, 0.1::double + 0.2 as total_conversion_value, 3::utinyint as total_null",
  );
  expect((await readPaths(path)).paths).toEqual([
    { path: ['a', 'b'], conversions: 2, value: 0.1 + 0.2, nulls: 3 },
  ]);
});

it('local times need their zone, and issues name the row and the column', async () => {
  const path = await parquetOf(
    'local.parquet',
    `select 'O1' as id, timestamp '2026-11-22 22:00:00' as "at", 'USD' as currency, 1999 as minor`,
  );
  await expect(readOrders(path)).rejects.toThrow(
    /line 1 \/at: expected an instant with its offset/,
  );
  const { orders } = await readOrders(path, { zone: 'Asia/Shanghai' });
  expect(orders[0]?.at).toBe('2026-11-22T14:00:00Z');
});
