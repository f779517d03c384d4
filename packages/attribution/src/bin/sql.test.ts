import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ndjsonText } from '@livelane/contracts/vocabulary/node';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { anAdjustment, anOrder, aPolicy, aTouch } from '../records/records.fixture.ts';
import { duckdbEngine } from '../sql/proof/duckdb.fixture.ts';
import { loading } from '../sql/proof/engines.fixture.ts';
import { runIn, runOnTerminal } from './run.fixture.ts';

let folder = '';
const write = (name: string, text: string): void => writeFileSync(join(folder, name), text);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'attribution-sql-'));
  write('policy.json', JSON.stringify(aPolicy()));
});
afterAll(() => rmSync(folder, { recursive: true }));

const PLAN = ['sql', '--dialect', 'duckdb', '--policy', 'policy.json', '--models', 'linear,markov'];

it('writes tables and queries that an engine runs, and reports what they return', async () => {
  const engine = await duckdbEngine();
  const touches = [aTouch(), aTouch({ id: 't2', creator: 'noor', at: '2026-11-22T13:00:00Z' })];
  const input = { touches, orders: [anOrder()], adjustments: [anAdjustment()] };
  await engine.run(loading(input, engine.dialect));
  const { code, out } = await runIn(folder, PLAN);
  const queries = out.split(';\n').filter((query) => query.trim() !== '');
  expect([code, queries.length]).toEqual([0, 2]);
  const results = await Promise.all(queries.map((query) => engine.query(query)));
  engine.close();
  results.forEach((rows, place) => {
    write(`rows-${place}.ndjson`, ndjsonText(rows));
  });
  const report = await runIn(folder, [...PLAN, '--statistics', 'rows-1.ndjson,rows-0.ndjson']);
  const { models } = JSON.parse(report.out) as { models: { channels: unknown[] }[] };
  expect(models[0]?.channels).toEqual([
    { channel: 'mia', party: 'creator', conversions: 0.5, value: 749.5 },
    { channel: 'noor', party: 'creator', conversions: 0.5, value: 749.5 },
  ]);
  const people = await runOnTerminal(folder, [
    ...PLAN,
    '--statistics',
    'rows-0.ndjson,rows-1.ndjson',
  ]);
  expect(people.out).toMatch(/linear +mia +0\.500 +749\.50 USD/);
});

it('sums the rows of shards, read from CSV as well', async () => {
  write(
    'a.csv',
    'day,party,conversions_0,value_0\n0,creator:mia,4503599627370496,4503599627370496000\n',
  );
  write(
    'b.ndjson',
    ndjsonText([{ day: 0, party: 'creator:mia', conversions_0: '4503599627370496', value_0: '0' }]),
  );
  const plan = ['sql', '--dialect', 'postgres', '--policy', 'policy.json'];
  const { code, out } = await runIn(folder, [...plan, '--statistics', 'a.csv,b.ndjson']);
  const { models } = JSON.parse(out) as { models: { channels: unknown[] }[] };
  expect([code, models[0]?.channels]).toEqual([
    0,
    [{ channel: 'mia', party: 'creator', conversions: 2, value: 1000 }],
  ]);
});

it('writes the definitions of the tables in the dialect', async () => {
  const { out } = await runIn(folder, ['sql', '--dialect', 'clickhouse', '--definitions']);
  expect(out.match(/CREATE TABLE `\w+`/g)).toEqual(
    ['touches', 'orders', 'order_lines', 'adjustments'].map((name) => `CREATE TABLE \`${name}\``),
  );
  expect(out).toContain('`persons` Array(String)');
});

it('reads the names of tables from a file', async () => {
  write('tables.json', JSON.stringify({ orders: ['shop', 'o"rders'] }));
  const { out } = await runIn(folder, [...PLAN, '--tables', 'tables.json', '--unique-ids']);
  expect(out).toContain('"shop"."o""rders"');
});

it('writes views for the shards of a cluster, and queries that sum them', async () => {
  const plan = [...PLAN, '--cluster', "o'shop"].map((it) => (it === 'duckdb' ? 'clickhouse' : it));
  const { out } = await runIn(folder, plan);
  expect(out.match(/CREATE OR REPLACE VIEW `\w+` ON CLUSTER `o'shop`/g)).toHaveLength(2);
  expect(out.match(/FROM cluster\('o\\'shop', currentDatabase\(\), `\w+`\)/g)).toHaveLength(2);
});

it.each([
  ['no policy', ['sql', '--dialect', 'duckdb']],
  ['a model of no plan', [...PLAN.slice(0, -1), 'best']],
  ['a dialect of no engine', ['sql', '--dialect', 'oracle', '--policy', 'policy.json']],
  ['a cluster of another engine', [...PLAN, '--cluster', 'shop']],
  ['rows of no statement', [...PLAN, '--statistics', 'policy.json']],
])('refuses %s', async (_, args) => {
  const { code, out } = await runIn(folder, args);
  expect([code, out]).toEqual([2, '']);
});

it('says on standard error what it wrote, and to which file', async () => {
  write('rows.csv', 'day,party,conversions_0,value_0\n0,creator:mia,1,1000\n');
  const plan = ['sql', '--dialect', 'postgres', '--policy', 'policy.json'];
  const statistics = ['--statistics', 'rows.csv'];
  const said = async (...args: string[]) => (await runIn(folder, args)).err.trim();
  expect([
    await said('sql', '--dialect', 'duckdb', '--definitions', '--out', 'tables.sql'),
    await said(...PLAN, '--out', 'two.sql'),
    await said(...plan, '--out', 'one.sql', '--locale', 'zh-Hans'),
    await said(...plan, ...statistics, '--out', 'report.json'),
    await said(...plan),
  ]).toEqual([
    'Wrote 4 tables to tables.sql',
    'Wrote 2 queries to two.sql',
    '已将1 条查询写入 one.sql',
    'Wrote the credits of 1 model to report.json',
    '1 query',
  ]);
});
