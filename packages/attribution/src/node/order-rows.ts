import type { InputIssue } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import type { FieldRow, Placed, RecordsOf } from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from './issues.ts';

type Fields = Readonly<Record<string, unknown>>;

/** A row of an order: the fields of its line, and those of the order, which all rows of the order repeat. */
interface OrderRow {
  readonly line: number;
  readonly item: Fields;
  readonly head: Fields;
}

/** The rows with the same order fields. */
interface Group {
  /** The first row of each line id. */
  readonly rows: Map<unknown, OrderRow>;
  /** The largest number of copies of one line. */
  copies: number;
  readonly seen: Map<unknown, number>;
}

/** Makes orders and adjustments of rows, and knows which row gave which line of an order. */
export interface OrderRows {
  /**
   * A row with a `change` is an adjustment; rows with the same order fields are lines of one order. An order whose rows
   * were repeated is repeated, as it would be in NDJSON, so that its copies are counted. A line with two contents joins
   * the issues.
   */
  readonly recordsOf: RecordsOf;
  /** The line of the file of an order's line, by a path into the order; undefined for any other path. */
  lineOf(order: unknown, path: string): number | undefined;
}

/** The rows of one table of orders. */
export function orderRows(): OrderRows {
  const linesOf = new WeakMap<object, readonly number[]>();
  const orderOf = (rows: readonly OrderRow[]): Placed[] =>
    rows.slice(0, 1).map(({ line, head }) => {
      const value = { ...head, lines: rows.map(({ item }) => item) };
      linesOf.set(
        value,
        rows.map((row) => row.line),
      );
      return { line, value };
    });
  return {
    *recordsOf(rows, issues) {
      const groups = new Map<string, Group>();
      let before = issues.length;
      for (const row of rows) {
        const isRefused = issues.length > before;
        if (row.fields['change'] !== undefined) yield adjustmentOf(row);
        // A row of which a cell is missing is judged alone: it is no line of the order that the other rows make.
        else if (isRefused) yield* orderOf([orderRowOf(row, issues)]);
        else addRow(groups, orderRowOf(row, issues), issues);
        before = issues.length;
      }
      for (const group of groups.values())
        for (let copy = 0; copy < group.copies; copy += 1) yield* orderOf([...group.rows.values()]);
    },
    lineOf(order, path) {
      const [, position] = /^\/lines\/(\d+)(?:\/|$)/.exec(path) ?? [];
      return position === undefined ? undefined : linesOf.get(order as object)?.[Number(position)];
    },
  };
}

function adjustmentOf({ line, fields }: FieldRow): Placed {
  const { id, orderId, change, at, recordedAt } = fields;
  const { id: lineId = null, money } = (fields['lines'] ?? {}) as Fields;
  const given = Object.entries({ id, orderId, lineId, change, money, at, recordedAt });
  const value = Object.fromEntries(given.filter(([, field]) => field !== undefined));
  return { line, value: { kind: 'adjustment', ...value } };
}

function orderRowOf({ line, fields }: FieldRow, issues: InputIssue[]): OrderRow {
  const { orderId, lines, ...head } = fields;
  if (orderId !== undefined && orderId !== head['id'])
    issues.push(
      attributionFileIssue('CHANGE_CELL', {
        path: '/change',
        line,
        received: '',
        params: { order: String(orderId) },
      }),
    );
  return { line, head, item: { id: '1', ...(lines as Fields | undefined) } };
}

function addRow(groups: Map<string, Group>, row: OrderRow, issues: InputIssue[]): void {
  const key = canonicalJson(row.head as never);
  const { id } = row.item;
  const group = groups.get(key);
  if (group === undefined) {
    const [rows, seen] = [new Map([[id, row]]), new Map([[id, 1]])];
    groups.set(key, { rows, copies: 1, seen });
    return;
  }
  const known = group.rows.get(id);
  if (known === undefined) group.rows.set(id, row);
  else if (canonicalJson(known.item as never) !== canonicalJson(row.item as never))
    issues.push(
      attributionFileIssue('LINE_CONTENT_ONCE', {
        path: '/lineId',
        line: row.line,
        received: id,
        params: { line: known.line },
      }),
    );
  const times = (group.seen.get(id) ?? 0) + 1;
  group.seen.set(id, times);
  group.copies = Math.max(group.copies, times);
}
