import { inputInvalid } from '../error/input-invalid.ts';
import { inputIssue } from '../error/issues.ts';
import type { SqlExecutor } from './executor.ts';

/** The versions of the tables of one store. */
export interface Migrations {
  /** The table that remembers which steps were made: one of its own for each store. */
  readonly table: `livelane_${string}`;
  /**
   * The statements of each version, in order. A step that was released is never edited: the next one is added below it.
   * Versions count from 1.
   */
  readonly steps: readonly (readonly string[])[];
}

/** The key of the lock under which one process alone migrates, whatever store: stores share functions. */
const LOCK = 7_311_853;

/**
 * Brings the tables of a store to their last version; several processes, and several stores, may do so at once.
 * @throws INPUT_INVALID for what is no executor
 * @example
 * ```ts
 * import { PGlite } from '@electric-sql/pglite';
 * import { migrate, pgliteExecutor } from '@livelane/contracts/vocabulary/sql';
 * const open = pgliteExecutor(new PGlite());
 * const table = 'livelane_click_version';
 * const first = ['create table livelane_click (id text primary key)'];
 * await migrate(open, { table, steps: [first] });
 * // A later release adds a step below; what was made before is left alone.
 * await migrate(open, { table, steps: [first, ['alter table livelane_click add at text']] });
 * await open.query(`select version from ${table}`); // => [{ version: 1 }, { version: 2 }]
 * ```
 */
export async function migrate(executor: SqlExecutor, { table, steps }: Migrations): Promise<void> {
  if (typeof executor?.query !== 'function' || typeof executor.transaction !== 'function')
    throw inputInvalid('executor', [inputIssue('EXECUTOR', { received: executor })]);
  await executor.transaction(async (open) => {
    await open.query('select pg_advisory_xact_lock($1)', [LOCK]);
    await open.query(`create table if not exists ${table} (version integer primary key)`);
    const rows = await open.query(`select version from ${table}`);
    const done = new Set(rows.map(({ version }) => Number(version)));
    for (const [index, statements] of steps.entries()) {
      if (done.has(index + 1)) continue;
      for (const statement of statements) await open.query(statement);
      await open.query(`insert into ${table} (version) values ($1)`, [index + 1]);
    }
  });
}

/**
 * The statements after which rows of tables can be added, but not changed or deleted.
 * @example
 * ```ts
 * import { PGlite } from '@electric-sql/pglite';
 * import { appendOnly, migrate, pgliteExecutor } from '@livelane/contracts/vocabulary/sql';
 * const open = pgliteExecutor(new PGlite());
 * const steps = [['create table livelane_click (id text primary key)', ...appendOnly(['livelane_click'])]];
 * await migrate(open, { table: 'livelane_click_version', steps });
 * await open.query("insert into livelane_click values ('k7Qz')");
 * await open.query('delete from livelane_click').catch(({ message }) => message);
 * // => "livelane: livelane_click is append-only"
 * ```
 */
export function appendOnly(tables: readonly `livelane_${string}`[]): string[] {
  return [
    `create or replace function livelane_append_only() returns trigger language plpgsql as $$
      begin raise exception 'livelane: % is append-only', tg_table_name; end
    $$`,
    ...tables.map(
      (table) => `create trigger livelane_append_only before update or delete on ${table}
        for each row execute function livelane_append_only()`,
    ),
  ];
}
