import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  type CsvOptions,
  fileIssue,
  parseCsv,
  separatorOf,
} from '@livelane/contracts/vocabulary/node';

/** A table as its header and its rows of cells, each with its 1-based line. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: Iterable<{ readonly line: number; readonly cells: readonly string[] }>;
}

/**
 * The rows of a CSV text one after the other. A text without quotation marks, such as most large files, is split at its
 * separators row by row; any other is parsed as a whole.
 * @throws INPUT_INVALID for a text without a header, with a repeated column, or with quotes that are not closed
 */
export function tableOf(text: string, what: string, options: CsvOptions): Table {
  if (text.trim() === '')
    throw inputInvalid(what, [fileIssue('CSV_HEADER', { line: 1, received: text })]);
  if (!isPlain(text)) return parsedTable(text, what, options);
  const separator = options.separator ?? separatorOf(text);
  const end = text.indexOf('\n');
  const first = (end < 0 ? text : text.slice(0, end)).split(separator);
  const renamed = new Map(Object.entries(options.columns ?? {}));
  const header = first.map((name) => renamed.get(name.trim()) ?? name.trim());
  const repeated = header.find((name, place) => header.indexOf(name) !== place);
  if (repeated !== undefined)
    throw inputInvalid(what, [
      fileIssue('CSV_COLUMN_ONCE', { path: `/${repeated}`, line: 1, received: repeated }),
    ]);
  return { header, rows: cutRows(text, separator) };
}

/** No quotes, no lines that end in a carriage return alone, and a header at once. */
function isPlain(text: string): boolean {
  return !text.includes('"') && !/\r(?!\n)/.test(text) && !/^\ufeff?(?:\s|sep=)/i.test(text);
}

function parsedTable(text: string, what: string, options: CsvOptions): Table {
  const parsed = parseCsv(text, what, options);
  // A header alone gives no rows to read its names from: twice the header gives one.
  const alone = text.trimEnd();
  const twice = [alone, alone].join(text.includes('\r') ? '\r\n' : '\n');
  const [names] = parsed.length > 0 ? parsed : parseCsv(twice, what, options);
  const header = Object.keys(names?.cells ?? {});
  const rows = parsed.map(({ line, cells }) => ({ line, cells: Object.values(cells) }));
  return { header, rows };
}

function* cutRows(
  text: string,
  separator: string,
): Table['rows'] & Generator<{ line: number; cells: string[] }> {
  let line = 1;
  for (let from = text.indexOf('\n') + 1; from > 0 && from < text.length; ) {
    const until = text.indexOf('\n', from);
    const stop = until < 0 ? text.length : until;
    const source = text.slice(from, text[stop - 1] === '\r' ? stop - 1 : stop);
    line += 1;
    from = until < 0 ? 0 : until + 1;
    if (source.trim() === '') continue;
    const cells = source.split(separator);
    if (cells.every((cell) => cell.trim() === '')) continue;
    yield { line, cells };
  }
}
