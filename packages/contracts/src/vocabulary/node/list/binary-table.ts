import { findingOf } from '../../finding/catalogue.ts';
import { FILE_FINDINGS, type FileFinding } from '../files/findings.ts';
import type { TableReading } from '../table/columns.ts';
import { parquetTable } from '../table/parquet/parquet.ts';
import type { Table } from '../table/table.ts';
import { type WorkbookTable, workbookTable } from '../table/workbook/workbook.ts';
import type { BinaryFile } from './opened-file.ts';

/** The table of a file that is no text, and what is remarked about the file. @throws INPUT_INVALID */
export async function binaryTable(
  { kind, bytes }: BinaryFile,
  what: string,
  reading: TableReading,
): Promise<{ readonly table: Table; readonly findings: readonly FileFinding[] }> {
  if (kind === 'parquet') return { table: await parquetTable(bytes, what, reading), findings: [] };
  const table = await workbookTable(bytes, what, reading);
  return { table, findings: sheetFindings(what, table) };
}

/** The sheets of a workbook that were not read, and rows that it hides. */
function sheetFindings(file: string, table: WorkbookTable): FileFinding[] {
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
