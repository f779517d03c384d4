import { parse } from 'csv-parse/sync';
import { inputInvalid } from '../error/input-invalid.ts';
import { readTextFile, type TextEncoding } from './files.ts';
import { fileIssue } from './issues.ts';

/** A row of a CSV file: its 1-based line and its cells by column name, all text. */
export interface CsvRow {
  readonly line: number;
  readonly cells: Readonly<Record<string, string>>;
}

/** What a CSV file needs said. Left out: the separator of its header line, UTF-8, columns as the header names them. */
export interface CsvOptions {
  readonly separator?: string;
  readonly encoding?: TextEncoding;
  /** Our column name by the file's own. */
  readonly columns?: Readonly<Record<string, string>>;
}

/**
 * The rows of a CSV text with a header line. Cells stay text: a caller decides what is a number.
 * @throws INPUT_INVALID with the line for a malformed file, a missing header or a repeated column
 */
export function parseCsv(text: string, what: string, options: CsvOptions = {}): CsvRow[] {
  // Spreadsheets write and read a first line that names the separator.
  const named = /^\ufeff?sep=([^\r\n])\r?\n/i.exec(text);
  let records: { record: string[]; info: { lines: number } }[];
  try {
    records = parse(text.slice(named?.[0].length ?? 0), {
      delimiter: options.separator ?? named?.[1] ?? separatorOf(text),
      bom: true,
      info: true,
      skip_empty_lines: true,
      // Spreadsheets append rows of nothing but separators.
      skip_records_with_empty_values: true,
    }) as never;
  } catch (cause) {
    const { lines = 1, code } = cause as { lines?: number; code?: string };
    const line = lines + (named === null ? 0 : 1);
    const received = text.split('\n')[line - 1]?.trim() ?? '';
    const quotes = code === 'CSV_QUOTE_NOT_CLOSED' || code === 'CSV_INVALID_CLOSING_QUOTE';
    const found = quotes ? 'CSV_QUOTES' : 'CSV_CELLS';
    throw inputInvalid(what, [fileIssue(found, { line, received })], { cause });
  }
  const [header, ...body] = records;
  if (header === undefined)
    throw inputInvalid(what, [fileIssue('CSV_HEADER', { line: 1, received: text })]);
  const ours = new Map(Object.entries(options.columns ?? {}));
  const names = header.record.map((name) => ours.get(name.trim()) ?? name.trim());
  const repeated = names.find((name, index) => names.indexOf(name) !== index);
  if (repeated !== undefined)
    throw inputInvalid(what, [
      fileIssue('CSV_COLUMN_ONCE', { path: `/${repeated}`, line: 1, received: repeated }),
    ]);
  return body.map(({ record, info }) => ({
    line: info.lines + (named === null ? 0 : 1),
    cells: Object.fromEntries(names.map((name, index) => [name, record[index] ?? ''])),
  }));
}

/**
 * The separator of a CSV text, by its header line: whichever of comma, semicolon and tab stands there most often
 * outside quotes; a comma where none does. European spreadsheets write semicolons.
 */
export function separatorOf(text: string): string {
  const start = text.search(/\S/);
  const end = text.indexOf('\n', Math.max(start, 0));
  const header = text.slice(Math.max(start, 0), end < 0 ? undefined : end);
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  let [best, most] = [',', 0];
  for (const mark of [',', ';', '\t']) {
    const count = bare.split(mark).length - 1;
    if (count > most) [best, most] = [mark, count];
  }
  return best;
}

/** The rows of a CSV file, or of standard input for `-`. @throws FILE_UNREADABLE; INPUT_INVALID */
export async function readCsvFile(path: string, options: CsvOptions = {}): Promise<CsvRow[]> {
  return parseCsv(await readTextFile(path, options.encoding ?? 'utf-8'), path, options);
}
