import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { findingOf } from '../../finding/catalogue.ts';
import { describeReceived } from '../../text/inert.ts';
import { jsonPointer } from '../../text/json-pointer.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';
import { fileIssue } from '../files/issues.ts';
import type { Placed } from '../json/ndjson.ts';
import { idCell, idsCell, jsonCell, listCell, rateCell, sharesCell } from '../table/cells.ts';
import type { CellReader, Column, TableReading } from '../table/columns.ts';
import { type BoundColumn, bindHeader } from '../table/header.ts';
import { type FieldRow, fieldRows } from '../table/rows.ts';
import type { Table } from '../table/table.ts';
import type { ListKind, ListSource } from './source.ts';

/** The records that rows make, each with the line on which it begins. */
export type RecordsOf = (rows: Iterable<FieldRow>, issues: InputIssue[]) => Iterable<Placed>;

/** How a table becomes the values of a list. */
export interface TableSourceOptions {
  readonly kind: ListKind;
  readonly what: string;
  readonly columns: readonly Column[];
  readonly recordsOf: RecordsOf | undefined;
  readonly refusesHeader?: ((header: readonly string[]) => InputIssue | undefined) | undefined;
  readonly reading: TableReading;
  readonly findings: readonly FileFinding[];
  readonly hasOpenEnd: boolean;
}

/** The records of the rows of a table. @throws INPUT_INVALID for a header that lacks columns or maps what it has not */
export function tableSource(
  table: Table,
  { recordsOf = onePerRow, refusesHeader, hasOpenEnd, ...options }: TableSourceOptions,
): ListSource {
  const { kind, what, columns, reading, findings } = options;
  const header = bindHeader(table, columns, reading.columns);
  const { bound, unread, unmapped } = header;
  if (header.issues.length > 0) {
    const other = refusesHeader?.(table.header);
    throw inputInvalid(
      what,
      other === undefined
        ? [...unmapped, ...header.issues]
        : [{ line: table.headerLine, ...other }],
    );
  }
  const { issues } = table;
  let rows = 0;
  const refused = new Map<number, readonly string[]>();
  // Messages show what was typed; the cells of all rows would fill the memory.
  const recent = new Map<number, readonly string[]>();
  const rounded = roundedIds(bound);
  const counted = function* (): Generator<FieldRow> {
    for (const row of fieldRows(table, { bound, reading, issues })) {
      rows += 1;
      if (row.refused !== undefined) refused.set(row.line, row.refused);
      recent.set(row.line, row.cells);
      if (recent.size > RECENT) for (const line of recent.keys()) if (recent.delete(line)) break;
      rounded.note(row);
      yield row;
    }
  };
  return {
    kind,
    values: recordsOf(counted(), issues),
    issues,
    get findings() {
      return [...findings, ...columnFindings(what, unread), ...rounded.findings(what)];
    },
    unmapped,
    hasOpenEnd,
    placed(issue, line) {
      const at = issue.line ?? line;
      const isMissing = issue.received === describeReceived(undefined);
      if (isMissing && follows(issue.path, refused.get(at))) return undefined;
      const path = columnPath(issue.path, bound, columns);
      const column = bound.find(({ own }) => path === jsonPointer([own]));
      const cell = column === undefined ? undefined : recent.get(at)?.[column.at];
      if (isMissing && issue.code === 'OBJECT')
        return fileIssue('CELL_EMPTY', { path, line: at, received: cell ?? '' });
      if (column === undefined || cell === undefined || SEVERAL.has(column.column.read))
        return { line, ...issue, path };
      if (issue.code === 'SHARE' && column.column.read === rateCell)
        return fileIssue('RATE_CELL', { path, line: at, received: cell });
      return { line, ...issue, path, received: describeReceived(cell) };
    },
    rows: () => rows,
  };
}

/** Readers of cells with several values, of which a message shows the one that is wrong. */
const SEVERAL: ReadonlySet<CellReader> = new Set([idsCell, jsonCell, listCell, sharesCell]);

/** Rows whose cells are kept for messages. */
const RECENT = 1024;

/** What a spreadsheet leaves of a longer id, whose digits beyond the fifteenth it writes as zeros. */
const ROUNDED = /^\d{13,}000$/;

/** Collects ids that a spreadsheet may have rounded. */
function roundedIds(bound: readonly BoundColumn[]): {
  note(row: FieldRow): void;
  findings(file: string): FileFinding[];
} {
  const places = bound.filter(({ column }) => column.read === idCell).map(({ at }) => at);
  let count = 0;
  let first: { readonly line: number; readonly id: string } | undefined;
  return {
    note({ line, cells }) {
      for (const at of places) {
        const id = cells[at] ?? '';
        if (id.length < 16 || !ROUNDED.test(id)) continue;
        count += 1;
        first ??= { line, id };
      }
    },
    findings: (file) =>
      first === undefined
        ? []
        : [
            findingOf(FILE_FINDINGS, 'IDS_MAY_BE_ROUNDED', {
              path: '',
              params: { file, count, ...first },
            }),
          ],
  };
}

/** Whether a missing field is missing because its cell, or a cell of its, was refused. */
function follows(path: string, refused: readonly string[] = []): boolean {
  const missing = path.replace(/\/\d+(?=\/|$)/g, '').slice(1);
  return refused.some((field) => field === missing || field.startsWith(`${missing}/`));
}

function* onePerRow(rows: Iterable<FieldRow>): Generator<Placed> {
  for (const { line, fields } of rows) yield { line, value: fields };
}

function columnFindings(
  file: string,
  unread: readonly { readonly own: string; readonly near: string | undefined }[],
): FileFinding[] {
  if (unread.length === 0) return [];
  const columns = unread.map(({ own, near }) => (near === undefined ? own : `${own} (≈ ${near})`));
  return [findingOf(FILE_FINDINGS, 'COLUMNS_NOT_READ', { path: '', params: { file, columns } })];
}

/** The path of a field as the column that gave it; list positions within a record are passed over. */
function columnPath(
  path: string,
  bound: readonly BoundColumn[],
  columns: readonly Column[],
): string {
  const plain = path.replace(/\/\d+(?=\/|$)/g, '');
  const absent = columns.filter((column) => bound.every((it) => it.column !== column));
  // A column that the file has not goes by our name of it.
  const all = [...bound, ...absent.map((column) => ({ column, own: column.column }))];
  const candidates = all.flatMap(({ column: { column, field = column }, own }) => {
    const place = field === null ? jsonPointer([column]) : `/${field}`;
    return plain === place || plain.startsWith(`${place}/`) ? [{ own, place }] : [];
  });
  const [nearest] = candidates.sort((a, b) => b.place.length - a.place.length);
  if (nearest === undefined) return path;
  // One cell gives an amount with its currency.
  const within = plain.slice(nearest.place.length).replace(/^\/(?:minor|currency)$/, '');
  return `${jsonPointer([nearest.own])}${within}`;
}
