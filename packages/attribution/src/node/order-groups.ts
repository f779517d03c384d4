import type { InputIssue } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import { attributionFileIssue } from './issues.ts';

export type Fields = Readonly<Record<string, unknown>>;

/** A row of an order: the fields of its line, and those of the order, which all rows of the order repeat. */
export interface OrderRow {
  readonly line: number;
  readonly item: Fields;
  readonly head: Fields;
  /** Whether the row has a `lineId`. Without one, a repeated row may be a copy or one more unit. */
  readonly hasLineId: boolean;
}

/** The rows with the same order fields. */
export interface Group {
  readonly head: Fields;
  /** The first row of each line id. */
  readonly rows: Map<unknown, OrderRow>;
  /** The largest number of copies of one line. */
  copies: number;
  readonly seen: Map<unknown, number>;
}

/** Adds a row to the group of its order fields. */
export function addRow(groups: Map<string, Group>, row: OrderRow, issues: InputIssue[]): void {
  const key = canonicalJson(row.head as never);
  const group = groups.get(key);
  if (group !== undefined) {
    addLine(group, row, issues);
    return;
  }
  const { id } = row.item;
  const [rows, seen] = [new Map([[id, row]]), new Map([[id, 1]])];
  groups.set(key, { head: row.head, rows, copies: 1, seen });
}

function addLine(group: Group, row: OrderRow, issues: InputIssue[]): void {
  const { id } = row.item;
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

/** The orders of all rows: groups of one order are one where only the codes were not repeated. */
export function ordersOf(groups: ReadonlyMap<string, Group>, issues: InputIssue[]): Group[] {
  const byOrder = new Map<unknown, Group[]>();
  for (const group of groups.values()) {
    const id = group.head['id'];
    const known = byOrder.get(id);
    if (known === undefined) byOrder.set(id, [group]);
    else known.push(group);
  }
  return [...byOrder.values()].flatMap((found) =>
    found.length === 1 ? found : agreeing(joined(found, issues), issues),
  );
}

/**
 * An export may write the codes of an order in one of its rows alone: an empty cell in the rows of its other lines is not
 * another value. Two copies of a line, one with codes and one without, contradict each other.
 */
function joined(groups: readonly Group[], issues: InputIssue[]): Group[] {
  const withCodes = groups.filter(({ head }) => head['codes'] !== undefined);
  return groups.filter((group) => {
    if (withCodes.includes(group)) return true;
    const [target, ...others] = withCodes.filter(({ head }) => {
      const { codes, ...rest } = head;
      return canonicalJson(rest as never) === canonicalJson(group.head as never);
    });
    const rows = [...group.rows.values()];
    const isCopy = rows.some(({ item, hasLineId }) => hasLineId && target?.rows.has(item['id']));
    if (target === undefined || others.length > 0 || isCopy) return true;
    for (const row of rows) addLine(target, row, issues);
    target.copies = Math.max(target.copies, group.copies);
    return false;
  });
}

/** What a copy may have otherwise: an order becomes known, and its status changes. */
const OF_COPIES: ReadonlySet<string> = new Set(['recordedAt', 'status']);

/** The groups without those whose lines the first has not, and whose order fields differ: each of these is an issue. */
function agreeing([first, ...others]: readonly Group[], issues: InputIssue[]): Group[] {
  if (first === undefined) return [];
  const [known] = first.rows.values();
  const kept = others.filter(({ head, rows }) => {
    const names = new Set([...Object.keys(first.head), ...Object.keys(head)]);
    const fields = [...names].filter(
      (name) => !(OF_COPIES.has(name) || sameValue(first.head[name], head[name])),
    );
    const [row] = rows.values();
    const isCopy = [...rows.keys()].some((id) => first.rows.has(id));
    const [field] = fields;
    if (field === undefined || row === undefined || isCopy) return true;
    issues.push(
      attributionFileIssue('ORDER_ROWS_AGREE', {
        ...{ path: `/${field}`, line: row.line, received: head[field] },
        params: { order: String(head['id']), fields, line: known?.line ?? 1 },
      }),
    );
    return false;
  });
  return [first, ...kept];
}

function sameValue(one: unknown, other: unknown): boolean {
  return canonicalJson((one ?? null) as never) === canonicalJson((other ?? null) as never);
}
