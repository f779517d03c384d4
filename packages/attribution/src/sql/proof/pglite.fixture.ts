import { PGlite } from '@electric-sql/pglite';
import { postgres } from '../dialects/postgres.ts';
import { tableDefinitions } from '../table-definitions.ts';
import type { TestEngine } from './engines.fixture.ts';

/** PostgreSQL within this process, with the tables of a plan. */
export async function pgliteEngine(): Promise<TestEngine & { close(): Promise<void> }> {
  const database = await PGlite.create();
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await database.exec(statement);
  };
  await run(tableDefinitions('postgres').map(({ sql }) => sql));
  return {
    dialect: postgres,
    run,
    query: async (sql) => (await database.query<Record<string, unknown>>(sql)).rows,
    close: () => database.close(),
  };
}
