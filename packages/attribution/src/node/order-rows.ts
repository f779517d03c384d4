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
  /** Whether the row has a `lineId`. Without one, a repeated row may be a copy or one more unit. */
  readonly hasLineId: boolean;
}

/** The rows with the same order fields. */
interface Group {
  /** The first row of each line id. */
  readonly rows: Map<unknown, OrderRow>;
  /** The largest number of copies of one line. */
  copies: number;
  readonly seen: Map<unknown, number>;
}

/** Makes orders and adjustments of rows, and knows which row and column gave which field. */
export interface OrderRows {
  /**
   * A row with a `change` is an adjustment; rows with the same order fields are lines of one order. An order whose rows
   * were repeated is repeated, as it would be in NDJSON, so that its copies are counted. A line with two contents, or a
   * repeated row of which one has no `lineId`, joins the issues.
   */
  readonly recordsOf: RecordsOf;
  /** What is wrong with an order or adjustment at the line and the field of its rows; as it is for other values. */
  placed(entry: unknown, issue: InputIssue): InputIssue;
}

/** The rows of one table of orders. */
export function orderRows(): OrderRows {
  const linesOf = new WeakMap<object, readonly number[]>();
  const adjustments = new WeakSet<object>();
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
      for (const row of rows) {
        if (row.fields['change'] !== undefined) {
          const placed = adjustmentOf(row);
          adjustments.add(placed.value);
          yield placed;
        }
        // A row of which a cell is missing is judged alone: it is no line of the order that the other rows make.
        else if (row.refused !== undefined) yield* orderOf([orderRowOf(row, issues)]);
        else addRow(groups, orderRowOf(row, issues), issues);
      }
      for (const group of groups.values())
        for (let copy = 0; copy < group.copies; copy += 1) yield* orderOf([...group.rows.values()]);
    },
    placed(entry, issue) {
      if (adjustments.has(entry as object)) return { ...issue, path: columnField(issue.path) };
      const [, position = ''] = /^\/lines\/(\d+)(?:\/|$)/.exec(issue.path) ?? [];
      const line = linesOf.get(entry as object)?.[Number.parseInt(position, 10)];
      return line === undefined ? issue : { ...issue, line };
    },
  };
}

/** The field of the columns that gave a field of an adjustment; the columns name those of orders. */
function columnField(path: string): string {
  return path.replace(/^\/(?=money(?:\/|$))/, '/lines/').replace(/^\/lineId(?=\/|$)/, '/lines/id');
}

function adjustmentOf({ line, fields }: FieldRow): Placed<object> {
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
  const item: Fields = { id: '1', ...(lines as Fields | undefined) };
  return { line, head, item, hasLineId: Object.hasOwn((lines ?? {}) as Fields, 'id') };
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
  else {
    const place = { path: '/lineId', line: row.line, params: { line: known.line } };
    if (canonicalJson(known.item as never) !== canonicalJson(row.item as never))
      issues.push(attributionFileIssue('LINE_CONTENT_ONCE', { ...place, received: id }));
    else if (!(row.hasLineId && known.hasLineId))
      issues.push(attributionFileIssue('LINE_ID_OF_COPY', { ...place, received: undefined }));
  }
  const times = (group.seen.get(id) ?? 0) + 1;
  group.seen.set(id, times);
  group.copies = Math.max(group.copies, times);
}
