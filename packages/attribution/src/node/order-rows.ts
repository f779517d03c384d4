import type { InputIssue } from '@livelane/contracts/vocabulary';
import type { FieldRow, Placed, RecordsOf } from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from './issues.ts';
import { addRow, type Fields, type Group, type OrderRow, ordersOf } from './order-groups.ts';

/** Makes orders and adjustments of rows, and knows which row and column gave which field. */
export interface OrderRows {
  /**
   * A row with a `change` is an adjustment; rows with the same order fields are lines of one order, also where `codes` is
   * empty in some of them. An order whose rows were repeated is repeated, as it would be in NDJSON, so that its copies are
   * counted. A line with two contents, a line whose order fields differ from those of other lines, and a repeated row of
   * which one has no `lineId` join the issues.
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
      for (const group of ordersOf(groups, issues))
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
  const { id: lineId = null, money, quantity } = (fields['lines'] ?? {}) as Fields;
  // Pieces are counted by the money that went back; without it, their number says what is missing.
  const amount = money === undefined ? { quantity } : { money };
  const given = Object.entries({ id, orderId, lineId, change, ...amount, at, recordedAt });
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
