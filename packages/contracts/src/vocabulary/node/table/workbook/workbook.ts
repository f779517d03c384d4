import type { CellValue, Sheet, Cell as SheetCell } from 'hucre/xlsx';
import { inputInvalid } from '../../../error/input-invalid.ts';
import type { InputIssue } from '../../../error/input-issue.ts';
import { nearestName } from '../../../text/nearest-name.ts';
import { fileIssue } from '../../files/issues.ts';
import { type NumberSigns, PLAIN_SIGNS, writtenNumber } from '../number-signs.ts';
import { decimalText, KEPT_DIGITS } from '../number-text.ts';
import type { Table, TableRow } from '../table.ts';

/** A sheet of a workbook as a table, with the names of the others. */
export interface WorkbookTable extends Table {
  readonly sheet: string;
  /** Sheets that were not read, hidden ones too. */
  readonly others: readonly string[];
  /** Rows that the sheet hides, the header apart; they are read like any other. */
  readonly hiddenRows: number;
}

/** How a workbook is read. */
export interface WorkbookOptions {
  /** Default: the first sheet that is not hidden. */
  readonly sheet?: string;
  /** The signs in which numbers are written as text, so that they are read back by the same. */
  readonly numbers?: NumberSigns;
}

/**
 * A sheet of an .xlsx workbook as a table of text. A number is written with at most 15 significant digits, as
 * spreadsheets calculate; one of more than 15 whole digits in exponential form, since its last digits are lost; one with
 * a percentage format as a percentage, one with the format `00000` as an id also with its zeros; a date as a local time `YYYY-MM-DDTHH:MM:SS`; a formula as its result.
 * @throws INPUT_INVALID for a workbook that is not complete, a sheet that it has not, and an empty sheet
 */
export async function workbookTable(
  bytes: Uint8Array,
  what: string,
  { sheet: wanted, numbers = PLAIN_SIGNS }: WorkbookOptions = {},
): Promise<WorkbookTable> {
  const names: string[] = [];
  const all: string[] = [];
  const sheet = await openSheet(bytes, what, (name, isHidden) => {
    all.push(name);
    if (!isHidden) names.push(name);
    return wanted === undefined ? names.length === 1 && names[0] === name : name === wanted;
  });
  if (sheet === undefined) {
    const near = nearestName(wanted ?? '', names);
    const params = { sheets: near === undefined ? names : [near] };
    throw inputInvalid(what, [fileIssue('SHEET', { received: wanted, params })]);
  }
  const refused = refusedCells(sheet);
  const rows = sheet.rows.flatMap((row, index) => {
    const cells = row.map((value, at) =>
      cellText(value, sheet.cells?.get(`${index},${at}`), numbers),
    );
    const line = index + 1;
    const isBlank = cells.every((cell, at) => cell.trim() === '' && !refused.has(`${line},${at}`));
    return isBlank ? [] : [{ line, cells }];
  });
  const [header, ...body] = rows;
  const others = all.filter((name) => name !== sheet.name);
  if (header === undefined)
    throw inputInvalid(what, [
      others.length === 0
        ? fileIssue('CSV_HEADER', { line: 1, received: '' })
        : fileIssue('SHEET_EMPTY', { received: sheet.name, params: { sheets: others } }),
    ]);
  return {
    sheet: sheet.name,
    others,
    header: header.cells.map((name) => name.trim()),
    headerLine: header.line,
    rows: body satisfies TableRow[],
    hiddenRows: body.filter(({ line }) => sheet.rowDefs?.get(line - 1)?.hidden === true).length,
    refused,
    shown: shownCells(sheet),
    isText: (line, at) => typeof sheet.rows[line - 1]?.[at] === 'string',
    issues: [],
  };
}

async function openSheet(
  bytes: Uint8Array,
  what: string,
  wants: (name: string, isHidden: boolean) => boolean,
): Promise<Sheet | undefined> {
  // Most commands read no workbook: the reader is loaded when one comes.
  const { readXlsx } = await import('hucre/xlsx');
  try {
    const { sheets } = await readXlsx(bytes, {
      readStyles: true,
      sheets: ({ name, hidden, veryHidden }) => wants(name, hidden === true || veryHidden === true),
    });
    return sheets[0];
  } catch (cause) {
    throw inputInvalid(what, [fileIssue('WORKBOOK', { received: `${bytes.length} bytes` })], {
      cause,
    });
  }
}

function cellText(value: CellValue, cell: SheetCell | undefined, signs: NumberSigns): string {
  if (value === null) return '';
  if (typeof value === 'string') return value;
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE';
  if (value instanceof Date) return localTime(value);
  const format = cell?.style?.numFmt ?? '';
  return isPercentage(format)
    ? `${writtenNumber(decimalText(value, { digits: KEPT_DIGITS, shift: 2 }), signs)}%`
    : writtenNumber(decimalText(value, { digits: KEPT_DIGITS }), signs);
}

/**
 * The reader gives a date cell as the instant at which UTC shows its local time; halves of seconds are rounded. Numbers
 * that are no date until 9999 are what spreadsheets show for them.
 */
function localTime(date: Date): string {
  const rounded = new Date(Math.round(date.getTime() / 1000) * 1000);
  const isDate = rounded.getTime() >= EARLIEST && rounded.getUTCFullYear() <= 9999;
  return isDate ? rounded.toISOString().slice(0, 19) : '#####';
}

/** Day 0 of spreadsheets, which they show as 0 January 1900. */
const EARLIEST = Date.UTC(1899, 11, 31);

/** Whether a number format shows a percentage: a `%` that is neither quoted nor escaped. */
export function isPercentage(format: string): boolean {
  return format.replace(/"[^"]*"|\\.|\[[^\][]*\]/g, '').includes('%');
}

/** Whole numbers whose format pads them with zeros, as spreadsheets show them. */
function shownCells({ cells }: Sheet): ReadonlyMap<string, string> {
  const shown = new Map<string, string>();
  for (const [place, { value, style }] of cells ?? []) {
    const format = style?.numFmt ?? '';
    if (!/^0{2,}$/.test(format) || typeof value !== 'number') continue;
    const digits = decimalText(value, { digits: KEPT_DIGITS });
    const [row = '', at = ''] = place.split(',');
    if (/^\d+$/.test(digits))
      shown.set(`${Number(row) + 1},${at}`, digits.padStart(format.length, '0'));
  }
  return shown;
}

/** Cells whose value the workbook lacks: merged ranges, and formulas that were never calculated. */
function refusedCells({ cells, merges = [], rows }: Sheet): ReadonlyMap<string, InputIssue> {
  const refused = new Map<string, InputIssue>();
  for (const [place, { type, value, formula }] of cells ?? []) {
    const [row = '', at = ''] = place.split(',');
    if (type === 'formula' && value === null)
      refused.set(
        `${Number(row) + 1},${at}`,
        fileIssue('CELL_UNCOMPUTED', { received: `=${formula ?? ''}` }),
      );
  }
  const width = rows.reduce((most, row) => Math.max(most, row.length), 0);
  for (const { startRow, endRow, startCol, endCol } of merges) {
    const range = `${letters(startCol)}${startRow + 1}:${letters(endCol)}${endRow + 1}`;
    const issue = fileIssue('CELLS_UNMERGED', { received: range, params: { range } });
    // A range may reach far beyond what the sheet holds.
    for (let row = startRow; row <= Math.min(endRow, rows.length - 1); row += 1)
      for (let at = startCol; at <= Math.min(endCol, width - 1); at += 1)
        refused.set(`${row + 1},${at}`, issue);
  }
  return refused;
}

/** The letters of a spreadsheet's column. */
function letters(at: number): string {
  const last = String.fromCharCode(65 + (at % 26));
  return at < 26 ? last : `${letters(Math.floor(at / 26) - 1)}${last}`;
}
