import { PGlite } from '@electric-sql/pglite';
import { pgExecutor, pgliteExecutor, type SqlExecutor } from '@livelane/contracts/store';
import { Pool } from 'pg';

/** A connection and how it is closed. */
export interface Database {
  readonly executor: SqlExecutor;
  close(): Promise<void>;
}

/** A PostgreSQL by its URL; without one, an embedded PGlite in memory, for a first look. */
export async function openDatabase(url: string | undefined): Promise<Database> {
  if (url === undefined) {
    const embedded = await PGlite.create();
    return { executor: pgliteExecutor(embedded), close: () => embedded.close() };
  }
  const pool = new Pool({ connectionString: url });
  // The pool replaces a connection that was cut; without a listener it would end this process.
  pool.on('error', (error) => console.error(`PostgreSQL: ${error.message}`));
  return { executor: pgExecutor(pool), close: () => pool.end() };
}
