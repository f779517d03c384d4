import { describeReceived, type InputIssue } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import { type Cells, listOf, moneyOf, type Placed, present, type Row } from './columns.ts';

/** One row of a CSV of orders: a line of an order, with what the row says of the order as a whole. */
export interface OrderRow {
  readonly line: number;
  readonly head: Readonly<Record<string, unknown>>;
  readonly item: Readonly<Record<string, unknown>>;
}

/** A row of an orders file as the order line that it is; an amount that is none joins the issues. */
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

/** The rows that say the same of one order as a whole. */
interface Group {
  readonly line: number;
  readonly head: OrderRow['head'];
  readonly items: Map<unknown, { readonly line: number; readonly item: OrderRow['item'] }>;
  /** How often the row came that came most often. */
  copies: number;
  readonly seen: Map<unknown, number>;
}

/**
 * The orders that rows make: those with the same order fields are lines of one order. An order some of whose rows came
 * several times stands as often in the result, as it would in NDJSON, so that whoever credits can count its copies.
 * Where one line of an order has two contents, the issues get both lines.
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
    issues.push({
      path: '/lineId',
      line,
      message: `a lineId of its own for each line of an order; line ${known.line} has this one with another product or amount`,
      received: describeReceived(id),
    });
  const times = (group.seen.get(id) ?? 0) + 1;
  group.seen.set(id, times);
  group.copies = Math.max(group.copies, times);
}
