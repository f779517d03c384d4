import { describeReceived, inputInvalid } from '@livelane/contracts/vocabulary';
import { type CsvOptions, parseCsv, separatorOf } from '@livelane/contracts/vocabulary/node';

/** A table as its header and its rows of cells, each with its 1-based line. */
export interface Table {
  readonly header: readonly string[];
  readonly rows: Iterable<{ readonly line: number; readonly cells: readonly string[] }>;
}

/**
 * The rows of a CSV text one after the other. A text without a quotation mark, as large files mostly are, is cut
 * at its separators and never held as rows all at once; any other goes through the CSV parser.
 * @throws INPUT_INVALID with the line for a row that has not as many cells as the header
 */
export function tableOf(text: string, what: string, options: CsvOptions): Table {
  if (text.trim() === '') throw noHeader(what);
  if (!isPlain(text)) return parsedTable(text, what, options);
  const separator = options.separator ?? separatorOf(text);
  const end = text.indexOf('\n');
  const first = (end < 0 ? text : text.slice(0, end)).split(separator);
  const ours = new Map(Object.entries(options.columns ?? {}));
  const header = first.map((name) => ours.get(name.trim()) ?? name.trim());
  const repeated = header.find((name, place) => header.indexOf(name) !== place);
  if (repeated !== undefined) {
    const issue = { path: `/${repeated}`, line: 1, message: 'each column once' };
    throw inputInvalid(what, [{ ...issue, received: describeReceived(repeated) }]);
  }
  return { header, rows: cutRows(text, what, { separator, width: header.length }) };
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

function noHeader(what: string): Error {
  const issue = { path: '', line: 1, message: 'a header line', received: 'an empty file' };
  return inputInvalid(what, [issue]);
}

function* cutRows(
  text: string,
  what: string,
  { separator, width }: { readonly separator: string; readonly width: number },
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
    if (cells.length !== width) throw wrongWidth(what, { line, width, source });
    yield { line, cells };
  }
}

function wrongWidth(
  what: string,
  { line, width, source }: { line: number; width: number; source: string },
): Error {
  return inputInvalid(what, [
    {
      path: '',
      line,
      message: `${width} cells as in the header`,
      received: describeReceived(source),
    },
  ]);
}
