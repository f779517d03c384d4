/** A row of a result, by column. */
export type Row = Readonly<Record<string, unknown>>;

/**
 * What a store needs of a connection to PostgreSQL, so that an application gives its own. Parameters are text, whole
 * numbers, null, or lists of text.
 */
export interface SqlExecutor {
  /** Runs one statement with parameters `$1`, `$2`, …. @returns the rows of its result */
  query(text: string, parameters?: readonly SqlValue[]): Promise<readonly Row[]>;
  /** Runs work in one transaction, on one connection: all of it counts, or, where it fails, nothing. */
  transaction<Result>(work: (executor: SqlExecutor) => Promise<Result>): Promise<Result>;
}

/** A parameter of a statement. */
export type SqlValue = string | number | null | readonly (string | null)[];

interface Queried {
  readonly rows: readonly Row[];
}

/** What is used of PGlite. */
export interface PgliteLike {
  query(text: string, parameters?: unknown[]): Promise<Queried>;
  transaction<Result>(
    work: (transaction: {
      query(text: string, parameters?: unknown[]): Promise<Queried>;
    }) => Promise<Result>,
  ): Promise<Result>;
}

/**
 * The executor of an embedded PGlite: `pgliteExecutor(await PGlite.create('folder'))`.
 * @example
 * ```ts
 * import { pgliteExecutor } from '@livelane/contracts/vocabulary/sql';
 * typeof pgliteExecutor; // => "function"
 * ```
 */
export function pgliteExecutor(database: PgliteLike): SqlExecutor {
  return {
    query: (text, parameters = []) => rowsOf(database.query(text, [...parameters])),
    transaction: (work) => database.transaction((open) => work(within(open))),
  };
}

/** What is used of a client of `pg`. */
export interface PgClientLike {
  query(text: string, parameters?: unknown[]): Promise<Queried>;
  release(error?: Error | boolean): void;
}

/** What is used of a pool of `pg`. */
export interface PgPoolLike {
  connect(): Promise<PgClientLike>;
}

/**
 * The executor of a pool of `pg`: `pgExecutor(new Pool({ connectionString }))`.
 * @example
 * ```ts
 * import { pgExecutor } from '@livelane/contracts/vocabulary/sql';
 * typeof pgExecutor; // => "function"
 * ```
 */
export function pgExecutor(pool: PgPoolLike): SqlExecutor {
  const withClient = async <Result>(work: (client: PgClientLike) => Promise<Result>) => {
    const client = await pool.connect();
    try {
      const result = await work(client);
      client.release();
      return result;
    } catch (error) {
      // A connection that failed within a transaction is not used again.
      client.release(true);
      throw error;
    }
  };
  return {
    query: (text, parameters = []) =>
      withClient((client) => rowsOf(client.query(text, [...parameters]))),
    transaction: (work) =>
      withClient(async (client) => {
        await client.query('begin');
        try {
          const result = await work(within(client));
          await client.query('commit');
          return result;
        } catch (error) {
          // A connection that is closed rolls back by itself, but later: others would find its locks meanwhile.
          await client.query('rollback').catch(() => undefined);
          throw error;
        }
      }),
  };
}

/** The executor of an open transaction: a transaction within it is part of it. */
function within(open: Pick<PgClientLike, 'query'>): SqlExecutor {
  const executor: SqlExecutor = {
    query: (text, parameters = []) => rowsOf(open.query(text, [...parameters])),
    transaction: (work) => work(executor),
  };
  return executor;
}

async function rowsOf(result: Promise<Queried>): Promise<readonly Row[]> {
  return (await result).rows;
}
