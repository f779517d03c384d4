import { inputInvalid } from '../../../error/input-invalid.ts';
import { jsonPointer } from '../../../error/read-input.ts';
import { fileIssue } from '../../files/issues.ts';
import { readTextFile } from '../../files/read.ts';
import { csvTable } from './csv.ts';

/** A label of the WHATWG Encoding Standard. */
export type TextEncoding = string;

/** A row of a CSV file: its 1-based line and its cells by column name, all text. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** How a CSV file is read. Default: the separator of its header line, UTF-8, columns as the header names them. */
export interface CsvOptions {
  readonly separator?: string;
  readonly encoding?: TextEncoding;
  /** Our column name by the file's own. */
  readonly columns?: Readonly<Record<string, string>>;
}

/**
 * The rows of a CSV text with a header line, as text by column name. Where a column has a meaning, `readList` with a
 * table of columns reads it.
 * @throws INPUT_INVALID with the lines for malformed rows, a missing header or a repeated column
 */
export function parseCsv(text: string, what: string, options: CsvOptions = {}): CsvRow[] {
  const { header, headerLine, rows, issues } = csvTable(text, what, options.separator);
  const ours = new Map(Object.entries(options.columns ?? {}));
  const names = header.map((name) => ours.get(name) ?? name);
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined) {
    const place = { path: jsonPointer([repeated]), line: headerLine, received: repeated };
    throw inputInvalid(what, [fileIssue('CSV_COLUMN_ONCE', place)]);
  }
  const read = Array.from(rows, ({ line, cells }) => ({
    line,
    cells: Object.fromEntries(names.map((name, index) => [name, cells[index] ?? ''])),
  }));
  if (issues.length > 0) throw inputInvalid(what, issues);
  return read;
}

/** The rows of a CSV file, or of standard input for `-`. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readCsvFile(path: string, options: CsvOptions = {}): Promise<CsvRow[]> {
  return parseCsv(await readTextFile(path, options.encoding), path, options);
}
