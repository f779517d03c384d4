import { inputInvalid } from '../../../error/input-invalid.ts';
import type { InputIssue } from '../../../error/input-issue.ts';
import { fileIssue } from '../../files/issues.ts';
import { type NumberSigns, PLAIN_SIGNS } from '../number-signs.ts';
import type { Table, TableRow } from '../table.ts';
import { parquetCell } from './cell.ts';
import { parquetColumn, storedElements } from './column.ts';
import { STAMP_PARSERS } from './scalar.ts';

/** How a Parquet file is read. */
export interface ParquetOptions {
  /** The signs in which numbers are written as text, so that they are read back by the same. */
  readonly numbers?: NumberSigns;
}

/**
 * A Parquet file as a table of text; its rows count from 1. Whole numbers and decimals are exact, other numbers the
 * shortest text that is the same number; a timestamp is an instant where the file says that it is in UTC, else a local
 * time; a list is its values separated by `|`; other nested values are JSON, whose exact numbers are text where a
 * number of JSON would lose digits.
 * @throws INPUT_INVALID for a file that is not complete, or a compression that is not read
 */
export async function parquetTable(
  bytes: Uint8Array,
  what: string,
  { numbers = PLAIN_SIGNS }: ParquetOptions = {},
): Promise<Table> {
  const { header, values } = await readValues(bytes, what);
  const refused = new Map<string, InputIssue>();
  const isText = header.map(({ isText }) => isText);
  const cellsOf = (row: readonly unknown[], line: number): string[] =>
    header.map((column, at) => {
      const cell = parquetCell(row[at], column, numbers);
      if (typeof cell === 'string') return cell;
      refused.set(`${line},${at}`, cell);
      return '';
    });
  const rows = function* (): Generator<TableRow> {
    for (const [index, row] of values.entries()) {
      const line = index + 1;
      const cells = cellsOf(row, line);
      const isBlank = cells.every(
        (cell, at) => cell.trim() === '' && !refused.has(`${line},${at}`),
      );
      if (!isBlank) yield { line, cells };
    }
  };
  return {
    header: header.map(({ name }) => name.trim()),
    headerLine: 0,
    rows: rows(),
    refused,
    isText: (_line, at) => isText[at] ?? false,
    issues: [],
  };
}

async function readValues(bytes: Uint8Array, what: string) {
  // Most commands read no Parquet: the reader is loaded when one comes.
  const [{ parquetMetadata, parquetRead, parquetSchema }, { compressors }] = await Promise.all([
    import('hyparquet'),
    import('hyparquet-compressors'),
  ]);
  try {
    const written = parquetMetadata(bytes);
    const columns = parquetSchema(written).children;
    const header = columns.map((it) => parquetColumn(it));
    const stored = new Map(columns.flatMap((it) => storedElements(it)));
    const schema = written.schema.map((element) => stored.get(element) ?? element);
    const metadata = { ...written, schema };
    const file = {
      byteLength: bytes.byteLength,
      // A Buffer's own `slice` shares its memory.
      slice: (start: number, end?: number) => new Uint8Array(bytes.subarray(start, end)).buffer,
    };
    let values: readonly unknown[][] = [];
    const onComplete = (rows: unknown[][]) => {
      values = rows;
    };
    await parquetRead({ file, metadata, compressors, parsers: STAMP_PARSERS, onComplete });
    return { header, values };
  } catch (cause) {
    const received = cause instanceof Error ? cause.message : `${bytes.length} bytes`;
    throw inputInvalid(what, [fileIssue('PARQUET', { received })], { cause });
  }
}
