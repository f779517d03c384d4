import { rm } from 'node:fs/promises';
import { PGlite } from '@electric-sql/pglite';
import {
  migrate,
  pgExecutor,
  pgliteExecutor,
  type SqlExecutor,
} from '@livelane/contracts/vocabulary/sql';
import { Pool } from 'pg';
import { lockFolder } from './folder-lock.ts';
import { lockServer } from './server-lock.ts';
import { TABLES } from './tables.ts';

/**
 * Where the studio keeps what it knows: a PostgreSQL by its URL, or a folder of the embedded PGlite, null for memory alone;
 * with `reset`, what the folder has is deleted first.
 */
export type DatabasePlace =
  | { readonly url: string }
  | { readonly folder: string | null; readonly reset: boolean };

/** The database of the studio. Within a transaction use the executor that it gives: PGlite has one connection. */
export interface Database {
  readonly executor: SqlExecutor;
  close(): Promise<void>;
}

/** Opens the database and brings the studio's tables to their last version. */
export async function openDatabase(place: DatabasePlace): Promise<Database> {
  const database = 'url' in place ? await openServer(place.url) : await openFolder(place);
  try {
    await migrate(database.executor, TABLES);
    return database;
  } catch (error) {
    await database.close();
    throw error;
  }
}

async function openServer(connectionString: string): Promise<Database> {
  const free = await lockServer(connectionString);
  const pool = new Pool({ connectionString });
  // The pool replaces a connection that was cut; without a listener it would end this process.
  pool.on('error', (error) => console.error(`PostgreSQL: ${error.message}`));
  return { executor: pgExecutor(pool), close: () => pool.end().finally(free) };
}

async function openFolder({ folder, reset }: Exclude<DatabasePlace, { url: string }>) {
  if (folder === null) return openEmbedded('memory://');
  const free = await lockFolder(folder);
  if (reset) await rm(folder, { recursive: true, force: true });
  const { executor, close } = await openEmbedded(folder);
  return { executor, close: () => close().finally(free) };
}

async function openEmbedded(place: string): Promise<Database> {
  const embedded = await PGlite.create(place);
  return { executor: pgliteExecutor(embedded), close: () => embedded.close() };
}
