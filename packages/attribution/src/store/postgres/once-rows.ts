import { type Instant, toEpochMs, toInstant } from '@livelane/contracts/vocabulary';
import { insertNew, type Row, type SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import type { Adjustment } from '../../records/adjustment.ts';
import type { Touch } from '../../records/touch.ts';
import { ADJUSTMENTS, merged, type OnceKind, onceEach, type Recorded, TOUCHES } from '../copies.ts';

/** Where records of a kind are kept that have one content under their id. */
interface OnceTable<Item extends Recorded> {
  readonly kind: OnceKind<Item>;
  readonly table: 'livelane_touch' | 'livelane_adjustment';
  /** The column of the id. */
  readonly key: string;
  /** The column that is read by, and its value. */
  readonly by: { readonly column: string; readonly type: 'text' | 'bigint' };
  readonly valueOf: (item: Item) => string | number;
}

export const TOUCH_TABLE: OnceTable<Touch> = {
  kind: TOUCHES,
  table: 'livelane_touch',
  key: 'touch_id',
  by: { column: 'at', type: 'bigint' },
  valueOf: ({ at }) => toEpochMs(at),
};

export const ADJUSTMENT_TABLE: OnceTable<Adjustment> = {
  kind: ADJUSTMENTS,
  table: 'livelane_adjustment',
  key: 'adjustment_id',
  by: { column: 'order_id', type: 'text' },
  valueOf: ({ orderId }) => orderId,
};

/**
 * Adds records in a transaction.
 * @returns how many were not there yet
 * @throws INPUT_INVALID for a record that contradicts another of its id, here or in the table
 */
export async function addOnce<Item extends Recorded>(
  open: SqlExecutor,
  { kind, table, key, by, valueOf }: OnceTable<Item>,
  items: readonly Item[],
): Promise<number> {
  const once = onceEach(kind, items);
  const added = await insertNew(
    open,
    {
      table,
      columns: { [key]: 'text', [by.column]: by.type, recorded_at: 'bigint', content: 'text' },
      returning: [key],
    },
    once.map(({ item: { recordedAt, ...content }, item }) => ({
      [key]: item.id,
      [by.column]: valueOf(item),
      recorded_at: recordedAt === undefined ? null : toEpochMs(recordedAt),
      content: JSON.stringify(content),
    })),
  );
  const fresh = new Set(added.map((row) => row[key]));
  const copies = once.filter(({ item }) => !fresh.has(item.id));
  if (copies.length === 0) return fresh.size;
  const rows = await open.query(
    `select ${key}, recorded_at, content from ${table} where ${key} = any($1)`,
    [copies.map(({ item }) => item.id)],
  );
  const known = new Map(rows.map((row) => [row[key], onceOf<Item>(row)]));
  for (const copy of copies) merged(kind, copy, known.get(copy.item.id) ?? copy.item);
  await open.query(
    `update ${table} as it set recorded_at = own.recorded_at::bigint
      from unnest($1::text[], $2::text[]) as own (id, recorded_at)
      where it.${key} = own.id and own.recorded_at is not null
        and (it.recorded_at is null or it.recorded_at > own.recorded_at::bigint)`,
    [copies.map(({ item }) => item.id), copies.map(({ item }) => recordedText(item))],
  );
  return fresh.size;
}

/** A record of its row: known since its earliest copy. */
export function onceOf<Item extends Recorded>({ recorded_at: known, content }: Row): Item {
  const item = JSON.parse(String(content)) as Item;
  return known === null ? item : { ...item, recordedAt: toInstant(Number(known)) };
}

function recordedText({ recordedAt }: { readonly recordedAt?: Instant }): string | null {
  return recordedAt === undefined ? null : String(toEpochMs(recordedAt));
}
