import type { InputIssue } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import { type Cells, listOf, moneyOf, type Placed, present, type Row } from './columns.ts';
import { attributionFileIssue } from './issues.ts';

/** One row of a CSV of orders: a line of an order (`item`) with the fields of its order (`head`). */
export interface OrderRow {
  readonly line: number;
  readonly head: Readonly<Record<string, unknown>>;
  readonly item: Readonly<Record<string, unknown>>;
}

/** The order line of a row; an invalid amount joins the issues. */
export function orderRow(cells: Cells, place: Row): OrderRow {
  const { id, at, recordedAt, persons, customer, market } = cells;
  const { codes, clickIds, inRoom, status, lineId, productId } = cells;
  const lists = { persons: listOf(persons), codes: listOf(codes), clickIds: listOf(clickIds) };
  return {
    line: place.line,
    head: present({ id, at, recordedAt, ...lists, customer, market, inRoom, status }),
    item: present({ id: lineId ?? '1', productId, money: moneyOf(cells, place) }),
  };
}

/** The rows with the same order fields. */
interface Group {
  readonly line: number;
  readonly head: OrderRow['head'];
  readonly items: Map<unknown, { readonly line: number; readonly item: OrderRow['item'] }>;
  /** The largest number of copies of one line. */
  copies: number;
  readonly seen: Map<unknown, number>;
}

/**
 * The orders of rows: rows with the same order fields are lines of one order. An order whose rows were repeated is
 * repeated in the result, as it would be in NDJSON, so that its copies are counted. A line with two contents joins the
 * issues.
 */
export function ordersOf(rows: readonly OrderRow[], issues: InputIssue[]): Placed[] {
  const groups = new Map<string, Group>();
  for (const row of rows) {
    const key = canonicalJson(row.head as never);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, groupOf(row));
    else addRow(group, row, issues);
  }
  return [...groups.values()].flatMap(({ line, head, items, copies }) => {
    const lines = Array.from(items.values(), ({ item }) => item);
    return Array.from({ length: copies }, () => ({ line, value: { ...head, lines } }));
  });
}

function groupOf({ line, head, item }: OrderRow): Group {
  const { id } = item;
  return {
    line,
    head,
    items: new Map([[id, { line, item }]]),
    copies: 1,
    seen: new Map([[id, 1]]),
  };
}

function addRow(group: Group, { line, item }: OrderRow, issues: InputIssue[]): void {
  const { id } = item;
  const known = group.items.get(id);
  if (known === undefined) group.items.set(id, { line, item });
  else if (canonicalJson(known.item as never) !== canonicalJson(item as never))
    issues.push(
      attributionFileIssue('LINE_CONTENT_ONCE', {
        path: '/lineId',
        line,
        received: id,
        params: { line: known.line },
      }),
    );
  const times = (group.seen.get(id) ?? 0) + 1;
  group.seen.set(id, times);
  group.copies = Math.max(group.copies, times);
}
