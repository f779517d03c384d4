import { inputInvalid } from '../../../error/input-invalid.ts';
import type { InputIssue } from '../../../error/input-issue.ts';
import { fileIssue } from '../../files/issues.ts';
import type { Table, TableRow } from '../table.ts';

/** Separators that a header line is searched for, in the order in which ties are decided. */
const SEPARATORS = [',', ';', '\t', '|'] as const;

/**
 * A CSV text (RFC 4180) with a header line as a table. Line breaks may be of any system; blank rows are passed over.
 * @param separator - default: the one that a first line `sep=;` names, or that the header shows
 * @throws INPUT_INVALID without a header line
 */
export function csvTable(text: string, what: string, separator?: string): Table {
  const [mark = '', named] = /^\ufeff?(?:sep=([^\r\n])\r?\n?)?/i.exec(text) ?? [];
  const body = text.slice(mark.length);
  const issues: InputIssue[] = [];
  const records = recordsOf(body, {
    separator: separator ?? named ?? separatorOf(body),
    feed: body.includes('\n') ? '\n' : '\r',
    firstLine: named === undefined ? 1 : 2,
    issues,
  });
  const { value: header } = records.next();
  if (header === undefined) {
    const [found = fileIssue('CSV_HEADER', { line: 1, received: text })] = issues;
    throw inputInvalid(what, [found]);
  }
  const names = header.cells.map((name) => name.trim());
  while (names.length > 1 && names.at(-1) === '') names.pop();
  return { header: names, headerLine: header.line, rows: asWideAs(names, records, issues), issues };
}

/**
 * The separator of a CSV text: whichever of comma, semicolon, tab and `|` stands most often in its header line outside
 * quotes; a comma where none does. European spreadsheets write semicolons.
 */
export function separatorOf(text: string): string {
  const [header = ''] = text.trimStart().split(/[\r\n]/, 1);
  const bare = header.replace(/"(?:[^"]|"")*"/g, '');
  const counted = SEPARATORS.map((mark) => ({ mark, count: bare.split(mark).length }));
  return counted.reduce((best, it) => (it.count > best.count ? it : best)).mark;
}

/** The rows that have a cell for each column; cells beyond the header must be empty, as spreadsheets append them. */
function* asWideAs(
  header: readonly string[],
  records: Iterable<TableRow>,
  issues: InputIssue[],
): Generator<TableRow> {
  for (const { line, cells } of records) {
    const fits =
      cells.length === header.length ||
      (cells.length > header.length && cells.slice(header.length).every(isBlank));
    if (fits) yield { line, cells };
    else issues.push(fileIssue('CSV_CELLS', { line, received: cells.join(', ') }));
  }
}

interface Form {
  readonly separator: string;
  readonly feed: '\n' | '\r';
  readonly firstLine: number;
  readonly issues: InputIssue[];
}

/** The records that hold something. Lines without a quotation mark, most of a large file, are cut at the separators. */
function* recordsOf(
  text: string,
  { separator, feed, firstLine, issues }: Form,
): Generator<TableRow, undefined> {
  let line = firstLine;
  let quote = text.indexOf('"');
  for (let from = 0; from < text.length; ) {
    const end = text.indexOf(feed, from);
    const stop = end < 0 ? text.length : end;
    if (quote >= 0 && quote < from) quote = text.indexOf('"', from);
    if (quote < 0 || quote >= stop) {
      const cells = text.slice(from, text[stop - 1] === '\r' ? stop - 1 : stop).split(separator);
      if (!cells.every(isBlank)) yield { line, cells };
      from = stop + 1;
      line += 1;
      continue;
    }
    const record = quotedRecord(text, from, { separator, feed });
    if (record === undefined) {
      // Where a quotation mark is wrong, no later one can be trusted.
      issues.push(fileIssue('CSV_QUOTES', { line, received: text.slice(from, stop).trim() }));
      return;
    }
    if (!record.cells.every(isBlank)) yield { line, cells: record.cells };
    line += text.slice(from, record.end).split(feed).length;
    from = record.end + 1;
  }
}

/** A record with quotation marks and the index of the line break after it; undefined where they do not pair up. */
function quotedRecord(
  text: string,
  start: number,
  { separator, feed }: Pick<Form, 'separator' | 'feed'>,
): { readonly cells: string[]; readonly end: number } | undefined {
  const cells: string[] = [];
  for (let at = start; ; at += 1) {
    const cell = text[at] === '"' ? quotedCell(text, at) : plainCell(text, at, separator + feed);
    if (cell === undefined) return undefined;
    cells.push(cell.value);
    at = cell.end;
    if (feed === '\n' && text[at] === '\r' && (text[at + 1] ?? feed) === feed) at += 1;
    if (at >= text.length || text[at] === feed) return { cells, end: at };
    if (text[at] !== separator) return undefined;
  }
}

interface Cut {
  readonly value: string;
  readonly end: number;
}

function quotedCell(text: string, start: number): Cut | undefined {
  let value = '';
  for (let from = start + 1; ; ) {
    const quote = text.indexOf('"', from);
    if (quote < 0) return undefined;
    value += text.slice(from, quote);
    if (text[quote + 1] !== '"') return { value, end: quote + 1 };
    value += '"';
    from = quote + 2;
  }
}

function plainCell(text: string, start: number, ends: string): Cut | undefined {
  let end = start;
  while (end < text.length && !ends.includes(text[end] as string)) end += 1;
  const stop = text[end - 1] === '\r' && end > start && text[end] === '\n' ? end - 1 : end;
  const value = text.slice(start, stop);
  return value.includes('"') ? undefined : { value, end };
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
