import type { AttributionInput } from '../../records/attribution-input.ts';
import { NOBODY, partyKey } from '../../records/party.ts';
import type { Dialect } from '../dialects/dialect.ts';
import { type Fragment, listed, sql } from '../dialects/fragment.ts';
import { TABLE_NAMES } from '../plan/plan-of.ts';
import type { WarehouseExecutor } from '../run.ts';
import type { WarehouseReport } from '../statistics/report.ts';
import { type Cell, TABLES, type TableKey, tableRows } from '../tables.ts';
import type { Figures } from './reference.fixture.ts';

/** A database of a test. */
export interface TestEngine extends WarehouseExecutor {
  readonly dialect: Dialect;
  /** Runs statements without a result. */
  run(statements: readonly string[]): Promise<void>;
}

/** The statements that replace the contents of the tables by records. */
export function loading(input: AttributionInput, { name, text, texts, id }: Dialect): string[] {
  const rows = tableRows(input);
  const literal = (cell: Cell): Fragment => {
    if (cell === null) return sql`NULL`;
    if (typeof cell === 'bigint') return sql`${Number(cell)}`;
    return typeof cell === 'string' ? text(cell) : texts(cell);
  };
  return (Object.keys(TABLES) as TableKey[]).flatMap((table) => {
    const target = name(TABLE_NAMES[table]);
    const columns = Object.keys(TABLES[table]);
    const values = rows[table].map((row) => {
      const cells = Object.entries(row).map(([column, cell]) => [column, cell as Cell] as const);
      const byColumn = new Map(cells);
      return sql`(${listed(columns.map((column) => literal(byColumn.get(column) ?? null)))})`;
    });
    const emptied = id === 'duckdb' ? sql`DELETE FROM ${target}` : sql`TRUNCATE TABLE ${target}`;
    const inserted = sql`INSERT INTO ${target} (${listed(columns.map(name))}) VALUES ${listed(values)}`;
    return values.length === 0 ? [emptied.text] : [emptied.text, inserted.text];
  });
}

/** The figures of a report, named as those of the reference. */
export function figuresOf({ models }: WarehouseReport): Figures {
  const figures = new Map<string, number>();
  for (const { model, channels, days = [] } of models) {
    for (const { channel, party, ...numbers } of channels)
      for (const [name, number] of Object.entries(numbers))
        figures.set(`${model} ${keyOf(party, channel)} ${name}`, number);
    for (const { channel, party, day, ...numbers } of days)
      for (const [name, number] of Object.entries(numbers))
        figures.set(`${model} ${keyOf(party, channel)} ${day} ${name}`, number);
  }
  return figures;
}

function keyOf(
  party: WarehouseReport['models'][number]['channels'][number]['party'],
  id: string,
): string {
  return party === 'nobody' ? partyKey(NOBODY) : partyKey({ party, id });
}

/** The names of the figures that differ by more than a billionth; a figure that one of both lacks counts as 0. */
export function differing(one: Figures, other: Figures): string[] {
  return [...new Set([...one.keys(), ...other.keys()])].filter((name) => {
    const [a, b] = [one.get(name) ?? 0, other.get(name) ?? 0];
    return !(Math.abs(a - b) <= 1e-9 * Math.max(1, Math.abs(a), Math.abs(b)));
  });
}
