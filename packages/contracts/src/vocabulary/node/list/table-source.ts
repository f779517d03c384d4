import { inputInvalid } from '../../error/input-invalid.ts';
import type { InputIssue } from '../../error/input-issue.ts';
import { findingOf } from '../../finding/catalogue.ts';
import { describeReceived } from '../../text/inert.ts';
import { jsonPointer } from '../../text/json-pointer.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';
import { fileIssue } from '../files/issues.ts';
import type { Placed } from '../json/ndjson.ts';
import { rateCell } from '../table/cells.ts';
import type { Column, TableReading } from '../table/columns.ts';
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
  readonly reading: TableReading;
  readonly findings: readonly FileFinding[];
  readonly hasOpenEnd: boolean;
}

/** The records of the rows of a table. @throws INPUT_INVALID for a header that lacks columns or maps what it has not */
export function tableSource(
  table: Table,
  { kind, what, columns, recordsOf = onePerRow, reading, findings, hasOpenEnd }: TableSourceOptions,
): ListSource {
  const header = bindHeader(table, columns, reading.columns);
  const { bound, unread, unmapped } = header;
  if (header.issues.length > 0) throw inputInvalid(what, [...unmapped, ...header.issues]);
  const { issues } = table;
  let rows = 0;
  const refused = new Map<number, readonly string[]>();
  // Only these columns give another number than the cell shows; the cells of all rows would fill the memory.
  const rates = bound.filter(({ column }) => column.read === rateCell);
  const rateCells = new Map<number, readonly string[]>();
  const counted = function* (): Generator<FieldRow> {
    for (const row of fieldRows(table, { bound, reading, issues })) {
      rows += 1;
      if (row.refused !== undefined) refused.set(row.line, row.refused);
      if (rates.length > 0)
        rateCells.set(
          row.line,
          rates.map(({ at }) => row.cells[at] ?? ''),
        );
      yield row;
    }
  };
  return {
    kind,
    values: recordsOf(counted(), issues),
    issues,
    findings: [...findings, ...columnFindings(what, unread)],
    unmapped,
    hasOpenEnd,
    placed(issue, line) {
      const at = issue.line ?? line;
      const isMissing = issue.received === describeReceived(undefined);
      if (isMissing && follows(issue.path, refused.get(at))) return undefined;
      const path = columnPath(issue.path, bound);
      const rate = rates.findIndex(({ own }) => path === jsonPointer([own]));
      const cell = rate < 0 ? undefined : rateCells.get(at)?.[rate];
      if (isMissing && issue.code === 'OBJECT')
        return fileIssue('CELL_EMPTY', { path, line: at, received: cell ?? '' });
      const received = cell === undefined ? issue.received : describeReceived(cell);
      return { line, ...issue, path, received };
    },
    rows: () => rows,
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
function columnPath(path: string, bound: readonly BoundColumn[]): string {
  const plain = path.replace(/\/\d+(?=\/|$)/g, '');
  const candidates = bound.flatMap(({ column: { column, field = column }, own }) => {
    const place = field === null ? jsonPointer([column]) : `/${field}`;
    return plain === place || plain.startsWith(`${place}/`) ? [{ own, place }] : [];
  });
  const [nearest] = candidates.sort((a, b) => b.place.length - a.place.length);
  if (nearest === undefined) return path;
  // One cell gives an amount with its currency.
  const within = plain.slice(nearest.place.length).replace(/^\/(?:minor|currency)$/, '');
  return `${jsonPointer([nearest.own])}${within}`;
}
