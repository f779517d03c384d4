import { isDeepStrictEqual } from 'node:util';
import type { InputIssue } from '../../error/input-issue.ts';
import { jsonPointer } from '../../text/json-pointer.ts';
import { fileIssue } from '../files/issues.ts';
import { idCell, idsCell } from './cells.ts';
import type { CellReader, CellRow, Column, TableReading } from './columns.ts';
import type { BoundColumn } from './header.ts';
import type { Table, TableRow } from './table.ts';

/** A row as the fields that its cells give, nested as the columns say. */
export interface FieldRow {
  /** 1-based line of the file. */
  readonly line: number;
  readonly fields: Readonly<Record<string, unknown>>;
  /** The cells of the row as text, by the position of the column. */
  readonly cells: readonly string[];
  /** The fields whose cells were refused, which the row therefore lacks, as the columns name them. Default: none. */
  readonly refused?: readonly string[];
}

/** What a formula that failed leaves in its cell, in any spreadsheet. */
const FORMULA_ERROR = /^#(?:N\/A|REF!|VALUE!|DIV\/0!|NAME\?|NUM!|NULL!|SPILL!|CALC!|GETTING_DATA)$/;

/**
 * Whether a cell holds what a formula that failed leaves.
 * @example
 * ```ts
 * import { isFormulaError } from '@livelane/contracts/vocabulary/node';
 * ['#N/A', '#DIV/0!', '#ad'].map(isFormulaError); // => [true, true, false]
 * ```
 */
export function isFormulaError(cell: string): boolean {
  return cell.startsWith('#') && FORMULA_ERROR.test(cell);
}

/** Readers of cells that are ids, whatever a spreadsheet takes them for. */
const ID_READERS: ReadonlySet<CellReader> = new Set([idCell, idsCell]);

/** How the rows of a table become fields. */
export interface RowsOptions {
  readonly bound: readonly BoundColumn[];
  readonly reading: TableReading;
  /** Receives what is wrong with the cells. */
  readonly issues: InputIssue[];
}

/**
 * The rows of a table as fields. A cell that is refused joins the issues with its line and the file's own name of the
 * column, and its field is missing from the row.
 */
export function* fieldRows(table: Table, options: RowsOptions): Generator<FieldRow> {
  const cursor = new RowCursor(options);
  for (const row of table.rows) yield cursor.read(row, table);
}

/** A column with the parts of its field's path. */
interface Slot extends BoundColumn {
  readonly path: readonly string[] | null;
}

/** Reads one row after the other, so that a row costs no object but its fields. */
class RowCursor implements CellRow {
  readonly reading: TableReading;
  private readonly slots: readonly Slot[];
  private readonly byName: ReadonlyMap<string, Slot>;
  private readonly issues: InputIssue[];
  private row: TableRow = { line: 0, cells: [] };
  private table: Pick<Table, 'isText'> = {};
  private slot: Slot | undefined;
  private refused: string[] = [];

  constructor({ bound, reading, issues }: RowsOptions) {
    this.reading = reading;
    this.issues = issues;
    this.slots = bound.map((it) => ({ ...it, path: pathOf(it.column) }));
    this.byName = new Map(this.slots.map((slot) => [slot.column.column, slot]));
  }

  read(row: TableRow, table: Pick<Table, 'refused' | 'shown' | 'isText'>): FieldRow {
    const { refused, shown } = table;
    this.table = table;
    this.row = row;
    this.refused = [];
    const fields: Record<string, unknown> = {};
    for (const slot of this.slots) {
      this.slot = slot;
      const issue = refused?.get(`${row.line},${slot.at}`);
      if (issue !== undefined) this.refuse(issue);
      else {
        const isId = shown !== undefined && ID_READERS.has(slot.column.read);
        const id = isId ? shown.get(`${row.line},${slot.at}`) : undefined;
        this.readCell(slot, id ?? row.cells[slot.at] ?? '', fields);
      }
    }
    const { line, cells } = row;
    const read = { line, fields, cells };
    return this.refused.length === 0 ? read : { ...read, refused: this.refused };
  }

  isText(): boolean {
    return this.table.isText?.(this.row.line, this.slot?.at ?? 0) ?? false;
  }

  cell(column: string): string {
    const slot = this.byName.get(column);
    return slot === undefined ? '' : (this.row.cells[slot.at] ?? '').trim();
  }

  refuse(issue: InputIssue, column?: string): undefined {
    if (this.slot?.path) this.refused.push(this.slot.path.join('/'));
    // A column that the table does not have is called by our name.
    const own = column === undefined ? this.slot?.own : (this.byName.get(column)?.own ?? column);
    const path = own === undefined ? '' : jsonPointer([own]);
    const { line } = this.row;
    const last = this.issues.at(-1);
    // Two amounts of a row may have one currency.
    if (last?.line !== line || last.path !== path || last.code !== issue.code)
      this.issues.push({ ...issue, path, line });
    return undefined;
  }

  private readCell({ path, column }: Slot, text: string, fields: Record<string, unknown>): void {
    const cell = text.trim();
    if (isFormulaError(cell)) {
      this.refuse(fileIssue('CELL_ERROR', { received: cell }));
      return;
    }
    if (path === null) return;
    const value = cell === '' ? column.empty : column.read(cell, this);
    if (value !== undefined) this.set(path, value, fields);
  }

  /** Two columns may give one field, where they agree. */
  private set(path: readonly string[], value: unknown, fields: Record<string, unknown>): void {
    let object = fields;
    for (const name of path.slice(0, -1)) {
      object[name] ??= {};
      object = object[name] as typeof fields;
    }
    const name = path.at(-1) ?? '';
    if (!Object.hasOwn(object, name)) object[name] = value;
    else if (!isDeepStrictEqual(object[name], value)) {
      const field = path.join('/');
      const other = this.slots.find((it) => it.path?.join('/') === field);
      const params = { column: other?.own ?? field };
      this.refuse(
        fileIssue('COLUMN_AGREES', { received: this.cell(this.slot?.column.column ?? ''), params }),
      );
    }
  }
}

function pathOf({ column, field = column }: Column): readonly string[] | null {
  return field === null ? null : field.split('/');
}
