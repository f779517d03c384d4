import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';

/** A table of entries, each of one owner, in the order in which they were added. */
export interface EntryTable {
  readonly table: `livelane_${string}`;
  /** The column of the owner, such as a room. */
  readonly owner: string;
}

/** Adds entries in their order, all of them or none. */
export async function addContents(
  executor: SqlExecutor,
  { table, owner }: EntryTable,
  added: { readonly owner: string; readonly entries: readonly unknown[] },
): Promise<void> {
  const contents = added.entries.map((entry) => JSON.stringify(entry));
  await executor.query(
    `insert into ${table} (${owner}, content)
      select $1, content from unnest($2::text[]) with ordinality as own (content, place)
      order by own.place`,
    [added.owner, contents],
  );
}

/** The JSON of the entries of an owner, oldest first. */
export async function contentsOf(
  executor: SqlExecutor,
  { table, owner }: EntryTable,
  of: string,
): Promise<readonly string[]> {
  const rows = await executor.query(
    `select content from ${table} where ${owner} = $1 order by place`,
    [of],
  );
  return rows.map(({ content }) => String(content));
}
