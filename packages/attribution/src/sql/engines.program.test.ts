import { postgresPrograms, startPostgres, type TestPostgres } from '@livelane/testing/postgres';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { postgres } from './dialects/postgres.ts';
import { behavesAsWarehouse } from './proof/behaviour.fixture.ts';
import { duckdbEngine } from './proof/duckdb.fixture.ts';
import type { TestEngine } from './proof/engines.fixture.ts';
import { pgliteEngine } from './proof/pglite.fixture.ts';
import { tableDefinitions } from './table-definitions.ts';

const SLOW = 120_000;
const programs = postgresPrograms();

let embedded: readonly [
  Awaited<ReturnType<typeof duckdbEngine>>,
  Awaited<ReturnType<typeof pgliteEngine>>,
];
beforeAll(async () => {
  embedded = await Promise.all([duckdbEngine(), pgliteEngine()]);
}, SLOW);
afterAll(async () => {
  const [duckdb, pglite] = embedded;
  duckdb.close();
  await pglite.close();
});

describe('DuckDB', () => behavesAsWarehouse(() => embedded[0]));
describe('PostgreSQL within the process', () => behavesAsWarehouse(() => embedded[1]));

describe.skipIf(programs === undefined)('a PostgreSQL server', () => {
  let server: TestPostgres;
  let pool: Pool;
  let engine: TestEngine;
  beforeAll(async () => {
    server = await startPostgres(programs ?? '');
    pool = new Pool({ connectionString: server.url, max: 1 });
    const query: TestEngine['query'] = async (sql) => (await pool.query(sql)).rows;
    const run = async (statements: readonly string[]): Promise<void> => {
      for (const statement of statements) await query(statement);
    };
    await run(tableDefinitions('postgres').map(({ sql }) => sql));
    engine = { dialect: postgres, query, run };
  }, SLOW);
  afterAll(async () => {
    await pool.end();
    await server.stop();
  });
  behavesAsWarehouse(() => engine);
});
