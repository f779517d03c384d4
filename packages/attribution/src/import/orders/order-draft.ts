import type { InputIssue, Instant } from '@livelane/contracts/vocabulary';
import { canonicalJson } from '@livelane/contracts/vocabulary/hash';
import { type FieldRow, fileIssue } from '@livelane/contracts/vocabulary/node';
import { attributionFileIssue } from '../../node/issues.ts';
import type { ExportKind, OrderFields } from '../export-kind.ts';

type OrderField = keyof NonNullable<OrderFields['order']>;

/** What the rows of one order state. */
export interface OrderDraft {
  readonly id: string;
  /** Of its first row. */
  readonly lineNumber: number;
  readonly order: Partial<Record<OrderField, unknown>>;
  readonly persons: Record<string, string>;
  readonly rows: DraftRow[];
}

/** A row of an order that states a line, or money that went back. */
export interface DraftRow extends Pick<OrderFields, 'line' | 'touch'> {
  readonly lineNumber: number;
  /** When it says that it happened, where that may differ between the rows of an order. */
  readonly at: Instant | undefined;
}

/** Fields of an order that are lists, which its rows state together. */
const LISTS: ReadonlySet<string> = new Set(['codes', 'clickIds']);

/** Fields in which the rows of an order may differ; the first row counts. */
const OF_ROWS: ReadonlySet<string> = new Set(['at', 'times', 'status', 'refundedAt']);

/**
 * The orders of rows, in the order of their first rows. A row states what it has: the fields of an order may stand in
 * any of its rows, and where they stand in several they agree.
 */
export function orderDrafts(
  rows: Iterable<FieldRow>,
  kind: ExportKind,
  issues: InputIssue[],
): OrderDraft[] {
  const drafts = new Map<string, OrderDraft>();
  let before: string | undefined;
  for (const { line: lineNumber, fields, refused } of rows) {
    const stated: OrderFields = kind.refined?.(fields) ?? fields;
    if (kind.refined !== undefined && stated.order === undefined) continue;
    const { key = stated.order?.id } = stated.order ?? {};
    const id = key ?? (kind.continues === true ? before : undefined);
    if (id === undefined) {
      // Otherwise the cell itself is refused.
      if (refused !== undefined) continue;
      issues.push(
        fileIssue('CELL_EMPTY', { path: `/${idColumn(kind)}`, line: lineNumber, received: '' }),
      );
      continue;
    }
    before = id;
    const draft = drafts.get(id) ?? { id, lineNumber, order: {}, persons: {}, rows: [] };
    drafts.set(id, draft);
    addRow(draft, stated, { lineNumber, issues });
  }
  return Array.from(drafts.values(), (draft) => ({
    ...draft,
    id: String(draft.order.id ?? draft.id),
  }));
}

function idColumn({ columns }: ExportKind): string {
  return columns.find(({ field }) => field === 'order/key' || field === 'order/id')?.column ?? 'id';
}

interface Place {
  readonly lineNumber: number;
  readonly issues: InputIssue[];
}

function addRow(draft: OrderDraft, stated: OrderFields, place: Place): void {
  const { order = {}, persons = {}, line, touch } = stated;
  for (const [name, value] of Object.entries(order))
    addField(draft, [name as OrderField, value], place);
  for (const [scheme, person] of Object.entries(persons)) draft.persons[scheme] ??= person;
  if (line === undefined && touch === undefined) return;
  draft.rows.push({
    lineNumber: place.lineNumber,
    at: order.at,
    ...(line === undefined ? {} : { line }),
    ...(touch === undefined ? {} : { touch }),
  });
}

function addField(
  { id, order, lineNumber }: OrderDraft,
  [name, value]: readonly [name: OrderField, value: unknown],
  place: Place,
): void {
  const known = order[name];
  if (known === undefined) order[name] = value;
  else if (LISTS.has(name))
    order[name] = [...new Set([...(known as string[]), ...(value as string[])])];
  else if (!OF_ROWS.has(name) && canonicalJson(known as never) !== canonicalJson(value as never)) {
    const params = { order: id, fields: [name], line: lineNumber };
    place.issues.push(
      attributionFileIssue('ORDER_ROWS_AGREE', {
        ...{ path: `/${name}`, line: place.lineNumber, received: value, params },
      }),
    );
  }
}

/** Whether a row takes money back. */
export function isNegative({ line }: DraftRow): boolean {
  const isBelowZero = [line?.total, line?.price].some((amount) => amount?.startsWith('-') === true);
  return isBelowZero || (line?.quantity ?? 0) < 0;
}
