import type { Row, SqlExecutor } from './executor.ts';

/** Rows that one statement inserts: few enough for any driver, many enough that the way there does not count. */
const ROWS_AT_ONCE = 5_000;

/** The columns of a table and their types. */
export type RowColumns = Readonly<Record<string, 'text' | 'integer' | 'bigint'>>;

/** Where rows are inserted, and what is returned of those that were. */
export interface RowTarget<Columns extends RowColumns> {
  readonly table: `livelane_${string}`;
  readonly columns: Columns;
  readonly returning: readonly (string & keyof Columns)[];
}

/**
 * Inserts rows; a row whose key the table has already is left out, and one whose key another transaction is inserting
 * waits for its end. Give rows in one order everywhere, so that two writers cannot wait for each other.
 * @returns the rows that were not there yet
 * @example
 * ```ts
 * import { PGlite } from '@electric-sql/pglite';
 * import { insertNew, pgliteExecutor } from '@livelane/contracts/vocabulary/sql';
 * const open = pgliteExecutor(new PGlite());
 * await open.query('create table livelane_seen (id text primary key, clicks integer)');
 * const target = { table: 'livelane_seen', columns: { id: 'text', clicks: 'integer' }, returning: ['id'] } as const;
 * await insertNew(open, target, [{ id: 'mia', clicks: 3 }]); // => [{ id: "mia" }]
 * await insertNew(open, target, [{ id: 'mia', clicks: 9 }, { id: 'noa', clicks: 1 }]); // => [{ id: "noa" }]
 * ```
 */
export async function insertNew<Columns extends RowColumns>(
  open: SqlExecutor,
  { table, columns, returning }: RowTarget<Columns>,
  rows: readonly Readonly<Record<keyof Columns, string | number | null>>[],
): Promise<readonly Row[]> {
  const names = Object.keys(columns);
  const arrays = names.map((_, place) => `$${place + 1}::text[]`);
  const statement = `insert into ${table} (${names.join(', ')})
    select ${names.map((name) => `${name}::${columns[name]}`).join(', ')}
      from unnest(${arrays.join(', ')}) as own (${names.join(', ')})
    on conflict do nothing returning ${returning.join(', ')}`;
  const added: Row[] = [];
  for (let from = 0; from < rows.length; from += ROWS_AT_ONCE) {
    const part = rows.slice(from, from + ROWS_AT_ONCE);
    const parameters = names.map((name) => part.map((row) => textOf(row[name] ?? null)));
    added.push(...(await open.query(statement, parameters)));
  }
  return added;
}

function textOf(value: string | number | null): string | null {
  return value === null ? null : String(value);
}
