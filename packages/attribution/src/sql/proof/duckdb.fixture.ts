import { DuckDBInstance } from '@duckdb/node-api';
import { duckdb } from '../dialects/duckdb.ts';
import { tableDefinitions } from '../table-definitions.ts';
import type { TestEngine } from './engines.fixture.ts';

/** DuckDB in memory, with the tables of a plan. */
export async function duckdbEngine(): Promise<TestEngine & { close(): void }> {
  const instance = await DuckDBInstance.create(':memory:', { threads: '1' });
  const connection = await instance.connect();
  const run = async (statements: readonly string[]): Promise<void> => {
    for (const statement of statements) await connection.run(statement);
  };
  await run(tableDefinitions('duckdb').map(({ sql }) => sql));
  return {
    dialect: duckdb,
    run,
    query: async (sql) => (await connection.runAndReadAll(sql)).getRowObjectsJson(),
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
