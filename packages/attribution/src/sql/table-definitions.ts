import type { Dialect, DialectName } from './dialects/dialect.ts';
import { joined, sql } from './dialects/fragment.ts';
import { DIALECTS } from './dialects/registry.ts';
import { TABLE_NAMES } from './plan/plan-of.ts';
import { TABLES, type TableKey } from './tables.ts';

/** The statement that creates a table. */
export interface TableDefinition {
  readonly table: TableKey;
  readonly sql: string;
}

/** The column that rows of a table are mostly found by. */
const FOUND_BY = {
  touches: 'id',
  orders: 'id',
  lines: 'order_id',
  adjustments: 'order_id',
} as const;

/**
 * The tables that a plan reads, as they can be created; views with these columns do as well.
 * @example
 * ```ts
 * import { tableDefinitions } from '@livelane/attribution/sql';
 * tableDefinitions('postgres').map((it) => it.table); // => ["touches","orders","lines","adjustments"]
 * ```
 */
export function tableDefinitions(dialectName: DialectName): TableDefinition[] {
  const dialect: Dialect = DIALECTS[dialectName];
  return (Object.keys(TABLES) as TableKey[]).map((table) => {
    const columns = Object.entries(TABLES[table]).map(
      ([name, type]) => sql`\n  ${dialect.name(name)} ${dialect.types[type]}`,
    );
    const storage = dialect.storage(dialect.name(FOUND_BY[table]));
    const name = dialect.name(TABLE_NAMES[table]);
    return { table, sql: sql`CREATE TABLE ${name} (${joined(columns, sql`,`)}\n)${storage}`.text };
  });
}
