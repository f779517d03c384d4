import { readFile, rm, writeFile } from 'node:fs/promises';
import { contractError, isLivelaneError } from '../../error/contract-error.ts';
import { postgresStore } from '../../store/postgres/postgres-store.ts';
import type { Store } from '../../store/store.ts';
import { withoutEnd } from '../../vocabulary/index.ts';
import { unwritableFile } from '../../vocabulary/node/index.ts';
import { pgExecutor, pgliteExecutor } from '../../vocabulary/sql/index.ts';

/** Work with the store at an address: `postgres://…` on a server, anything else in a folder. @throws STORE_UNAVAILABLE */
export async function withStore<Result>(
  address: string,
  work: (store: Store) => Promise<Result>,
): Promise<Result> {
  const opened = /^postgres(?:ql)?:\/\//.test(address) ? onServer(address) : inFolder(address);
  const { store, close } = await opened;
  try {
    return await work(store);
  } finally {
    await close();
  }
}

/** The address of a server as it may be shown. */
export function withoutPassword(address: string): string {
  return address.replace(/(\/\/[^/@:]*):[^/]*@/, '$1@');
}

interface Opened {
  readonly store: Store;
  close(): Promise<void>;
}

async function onServer(address: string): Promise<Opened> {
  const store = withoutPassword(address);
  const { Pool } = await driver(store, 'pg', () => import('pg'));
  const pool = new Pool({ connectionString: address, max: 2 });
  // A connection that breaks while nobody uses it is replaced; without a listener it would end the process.
  pool.on('error', () => undefined);
  return opening(store, async () => ({
    store: await postgresStore(pgExecutor(pool)),
    close: () => pool.end(),
  })).catch(async (error: unknown) => {
    await pool.end();
    throw error;
  });
}

async function inFolder(folder: string): Promise<Opened> {
  const { PGlite } = await driver(
    folder,
    '@electric-sql/pglite',
    () => import('@electric-sql/pglite'),
  );
  const unlock = await locked(folder);
  return opening(folder, async () => {
    const database = await PGlite.create(folder);
    return {
      store: await postgresStore(pgliteExecutor(database)),
      close: async () => {
        await database.close();
        await unlock();
      },
    };
  }).catch(async (error: unknown) => {
    await unlock();
    throw error;
  });
}

async function driver<Module>(
  store: string,
  name: string,
  load: () => Promise<Module>,
): Promise<Module> {
  try {
    return await load();
  } catch (cause) {
    if (codeOf(cause) !== 'ERR_MODULE_NOT_FOUND') throw cause;
    throw contractError('STORE_UNAVAILABLE', { store, reason: 'driver', driver: name }, { cause });
  }
}

async function opening(store: string, open: () => Promise<Opened>): Promise<Opened> {
  try {
    return await open();
  } catch (cause) {
    if (isLivelaneError(cause)) throw cause;
    const message = cause instanceof Error ? cause.message : String(cause);
    const system = codeOf(cause) ?? message.split('\n')[0] ?? '';
    throw contractError('STORE_UNAVAILABLE', { store, reason: 'system', system }, { cause });
  }
}

/** Two processes that open one folder would destroy it: the file beside it names the one that has it open. */
async function locked(folder: string): Promise<() => Promise<void>> {
  const path = `${withoutEnd(folder, /[/\\]/)}.lock`;
  for (;;) {
    try {
      await writeFile(path, String(process.pid), { flag: 'wx' });
      return () => rm(path, { force: true });
    } catch (cause) {
      if (codeOf(cause) !== 'EEXIST') throw unwritableFile(path, cause);
      const owner = Number(await readFile(path, 'utf8').catch(() => '0'));
      if (isAlive(owner))
        throw contractError('STORE_UNAVAILABLE', {
          store: folder,
          reason: 'in-use',
          process: owner,
        });
      // That process was killed.
      await rm(path, { force: true });
    }
  }
}

function isAlive(id: number): boolean {
  if (id === process.pid || !(id > 0)) return false;
  try {
    process.kill(id, 0);
    return true;
  } catch (error) {
    return codeOf(error) === 'EPERM';
  }
}

function codeOf(error: unknown): string | undefined {
  const code: unknown = (error as { readonly code?: unknown } | undefined)?.code;
  return typeof code === 'string' ? code : undefined;
}
