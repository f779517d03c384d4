import { PGlite } from '@electric-sql/pglite';
import { Pool } from 'pg';
import { afterAll, beforeAll, describe } from 'vitest';
import { postgresPrograms, startPostgres, type TestPostgres } from './postgres.ts';

/** How executors are made: the functions of `@livelane/contracts/vocabulary/sql`, whose own tests use this too. */
export interface Executors<Executor> {
  readonly pgliteExecutor: (database: PGlite) => Executor;
  readonly pgExecutor: (pool: Pool) => Executor;
}

/** A database that tests run on, which is open while they do. */
export interface OpenDatabase<Executor> {
  readonly kind: 'pglite' | 'postgres';
  executor(): Executor;
  /** Connection string of a server. */
  readonly url?: () => string;
}

const SLOW = 120_000;

/** Describes what behaves alike on an embedded PGlite and on a PostgreSQL server, where there is one. */
export function describeDatabases<Executor>(
  what: string,
  { pgliteExecutor, pgExecutor }: Executors<Executor>,
  suite: (database: OpenDatabase<Executor>) => void,
): void {
  describe(`${what} in an embedded PGlite`, () => {
    let database: PGlite;
    let executor: Executor;
    beforeAll(async () => {
      database = await PGlite.create();
      executor = pgliteExecutor(database);
    }, SLOW);
    afterAll(() => database.close());
    suite({ kind: 'pglite', executor: () => executor });
  });
  const programs = postgresPrograms();
  describe.skipIf(programs === undefined)(`${what} in a PostgreSQL server`, () => {
    let server: TestPostgres;
    let pool: Pool;
    let executor: Executor;
    beforeAll(async () => {
      server = await startPostgres(programs ?? '');
      pool = new Pool({ connectionString: server.url, max: 8 });
      executor = pgExecutor(pool);
    }, SLOW);
    afterAll(async () => {
      await pool.end();
      await server.stop();
    }, SLOW);
    suite({ kind: 'postgres', executor: () => executor, url: () => server.url });
  });
}
