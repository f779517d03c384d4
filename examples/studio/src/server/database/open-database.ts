import { PGlite } from '@electric-sql/pglite';
import {
  migrate,
  pgExecutor,
  pgliteExecutor,
  type SqlExecutor,
} from '@livelane/contracts/vocabulary/sql';
import { Pool } from 'pg';
import { TABLES } from './tables.ts';

/** Where the studio keeps what it knows: a PostgreSQL by its URL, a folder of the embedded PGlite, or memory alone. */
export type DatabasePlace = { readonly url: string } | { readonly folder: string | null };

/** The database of the studio. Within a transaction use the executor that it gives: PGlite has one connection. */
export interface Database {
  readonly executor: SqlExecutor;
  close(): Promise<void>;
}

/** Opens the database and brings the studio's tables to their last version. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const database = 'url' in place ? openServer(place.url) : await openFolder(place.folder);
  await migrate(database.executor, TABLES);
  return database;
}

function openServer(connectionString: string): Database {
  const pool = new Pool({ connectionString });
  return { executor: pgExecutor(pool), close: () => pool.end() };
}

async function openFolder(folder: string | null): Promise<Database> {
  const embedded = await PGlite.create(folder ?? 'memory://');
  return { executor: pgliteExecutor(embedded), close: () => embedded.close() };
}
