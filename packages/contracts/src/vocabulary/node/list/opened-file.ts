import { inputInvalid } from '../../error/input-invalid.ts';
import { findingOf } from '../../finding/catalogue.ts';
import { decodeText } from '../files/encoding.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';
import { guessFinding } from '../files/guess-finding.ts';
import { fileIssue } from '../files/issues.ts';
import { type FileKind, isWorkbook, kindOfText } from '../files/kind.ts';
import { readBytes } from '../files/read.ts';
import type { TableReading } from '../table/columns.ts';
import { namesColumns } from '../table/header.ts';
import type { WorkbookTable } from '../table/workbook/workbook.ts';

/** A file by its form: a workbook as bytes, any other form as text with how its encoding was found. */
export type OpenedFile =
  | { readonly kind: 'xlsx'; readonly bytes: Uint8Array }
  | {
      readonly kind: Exclude<FileKind, 'xlsx'>;
      readonly text: string;
      readonly findings: readonly FileFinding[];
    };

/**
 * Opens a file by its content.
 * @param path - `-` for standard input
 * @param reading - with the names of columns that may show the encoding, and the bytes where they were read already
 * @throws FILE_UNREADABLE; INPUT_INVALID for forms that are not read
 */
export async function openFile(
  path: string,
  what: string,
  reading: TableReading & { readonly known: readonly string[]; readonly bytes?: Uint8Array },
): Promise<OpenedFile> {
  const { bytes = await readBytes(path, what) } = reading;
  if (isWorkbook(bytes, what)) return { kind: 'xlsx', bytes };
  const decoded = decodeText(bytes, what, reading);
  const { text } = decoded;
  if (text.trim() === '') throw inputInvalid(what, [fileIssue('LIST_GIVEN', { received: text })]);
  const kind = kindOfText(text, { path, hasHeader: namesColumns(text, reading.known) });
  return { kind, text, findings: guessFinding(what, decoded) };
}

/** The sheets of a workbook that were not read. */
export function sheetFindings(file: string, table: WorkbookTable): FileFinding[] {
  const { sheet, others, hiddenRows: count } = table;
  const notRead = { file, sheet, others: [...others] };
  const hidden = { file, sheet, count };
  return [
    ...(others.length === 0
      ? []
      : [findingOf(FILE_FINDINGS, 'SHEETS_NOT_READ', { path: '', params: notRead })]),
    ...(count === 0 ? [] : [findingOf(FILE_FINDINGS, 'ROWS_HIDDEN', { path: '', params: hidden })]),
  ];
}
