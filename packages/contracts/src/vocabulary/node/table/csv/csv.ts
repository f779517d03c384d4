import Papa from 'papaparse';
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
 * @example
 * ```ts
 * import { csvTable } from '@livelane/contracts/vocabulary/node';
 * const { header, rows } = csvTable('sep=;\nid;name\n="0012";"Mia; the ""host"""\n', 'creators.csv');
 * header; // => ["id", "name"]
 * [...rows]; // => [{ line: 3, cells: ["0012", "Mia; the \"host\""] }]
 * ```
 */
export function csvTable(text: string, what: string, separator?: string): Table {
  return csvTableOf([text], what, separator);
}

/**
 * As {@link csvTable}, of a text in blocks of whole rows, which need not fit into memory together.
 * @throws INPUT_INVALID without a header line
 */
export function csvTableOf(blocks: Iterable<string>, what: string, separator?: string): Table {
  const rest = blocks[Symbol.iterator]();
  const { value: text = '' } = rest.next() as IteratorResult<string, undefined>;
  const { body, named } = unmarked(text);
  const issues: InputIssue[] = [];
  const texts = new Set<string>();
  const records = blockRecords(body, rest, {
    texts,
    separator: separatorIn(text, separator),
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
  return {
    header: names,
    headerLine: header.line,
    rows: asWideAs(names, records, issues),
    issues,
    isText: (line, at) => texts.has(`${line},${at}`),
  };
}

/** A text without what may stand before its header: a byte-order mark, and a line that names the separator. */
function unmarked(text: string): { readonly body: string; readonly named: string | undefined } {
  const [mark = '', named] = /^\ufeff?(?:sep=([^\r\n])\r?\n?)?/i.exec(text) ?? [];
  return { body: text.slice(mark.length), named };
}

/** The separator of a CSV text: the given one, the one that its first line names, or that its header shows. */
export function separatorIn(text: string, given?: string): string {
  const { body, named } = unmarked(text);
  return given ?? named ?? separatorOf(body);
}

/**
 * The separator of a CSV text: whichever of comma, semicolon, tab and `|` stands most often in its header line outside
 * quotes; a comma where none does. European spreadsheets write semicolons.
 * @example
 * ```ts
 * import { separatorOf } from '@livelane/contracts/vocabulary/node';
 * separatorOf('id;name;"a,b,c,d"\n1;Mia;x\n'); // => ";"
 * separatorOf('id\n1\n'); // => ","
 * ```
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

/** The records of the first block and of the others, up to the first one whose quotation marks are wrong. */
function* blockRecords(
  first: string,
  rest: Iterator<string, unknown>,
  form: Form,
): Generator<TableRow, undefined> {
  let { firstLine } = form;
  let block: string | undefined = first;
  while (block !== undefined) {
    const isWhole = yield* recordsOf(block, { ...form, firstLine });
    if (!isWhole) return;
    firstLine += block.split(form.feed).length - 1;
    const next: IteratorResult<string, unknown> = rest.next();
    block = next.done === true ? undefined : next.value;
  }
}

interface Form {
  readonly separator: string;
  readonly feed: '\n' | '\r';
  readonly firstLine: number;
  readonly issues: InputIssue[];
  /** Receives the places of cells such as `="2-Jan"`, by line and position; digits are an id in any case. */
  readonly texts: Set<string>;
}

/** The records that hold something, up to the first one whose quotation marks are wrong. @returns whether none is */
function* recordsOf(
  text: string,
  { separator, feed, firstLine, issues, texts }: Form,
): Generator<TableRow, boolean> {
  const misplaced = misplacedQuote(text, separator);
  const sound = misplaced < 0 ? withoutReturn(text) : text.slice(0, misplaced);
  const { data } = Papa.parse<string[]>(sound, { delimiter: separator, newline: feed });
  const cut = misplaced < 0 ? [] : (data.pop() ?? []);
  const mayBreak = sound.includes('"');
  const mayHaveText = sound.includes('="');
  let line = firstLine;
  for (const cells of data) {
    // The parser knows one line end: where that is `\n`, the last cell of a line of Windows ends with `\r`.
    if (feed === '\n') cells.push(withoutReturn(cells.pop() ?? ''));
    if (mayHaveText)
      cells.forEach((cell, at) => {
        const text = textOfFormula(cell);
        cells[at] = text;
        if (text !== cell && !/^\d*$/.test(text)) texts.add(`${line},${at}`);
      });
    if (!cells.every(isBlank)) yield { line, cells };
    line += 1;
    if (mayBreak) for (const cell of cells) line += cell.split(feed).length - 1;
  }
  if (misplaced < 0) return true;
  // Where a quotation mark is wrong, no later one can be trusted.
  const [rest = ''] = text.slice(misplaced).split(feed, 1);
  issues.push(fileIssue('CSV_QUOTES', { line, received: (cut.join(separator) + rest).trim() }));
  return false;
}

function withoutReturn(text: string): string {
  return text.endsWith('\r') ? text.slice(0, -1) : text;
}

/** The text of a cell `="0012"`, by which spreadsheets keep the digits of an id; of any other the cell itself. */
function textOfFormula(cell: string): string {
  return cell.startsWith('="') ? (/^="([^"]*)"$/.exec(cell.trimEnd())?.[1] ?? cell) : cell;
}

/**
 * The index of the first quotation mark that does not open a cell whose end is marked as well, as RFC 4180 has it; -1
 * where there is none. The parser takes such a mark for a part of the cell, as it should in `="0012"`.
 */
function misplacedQuote(text: string, separator: string): number {
  const bounds = `${separator}\r\n`;
  // Before and behind the text there is no character, and each text includes none.
  const isBound = (at: number): boolean => bounds.includes(text[at] ?? '');
  const isPlain = (cell: string): boolean => !/["\r\n]/.test(cell) && !cell.includes(separator);
  for (let open = text.indexOf('"'); open >= 0; ) {
    let close = text.indexOf('"', open + 1);
    while (close >= 0 && text[close + 1] === '"') close = text.indexOf('"', close + 2);
    const isText =
      text[open - 1] === '=' && isBound(open - 2) && isPlain(text.slice(open + 1, close));
    if (close < 0 || !(isBound(open - 1) || isText) || !isBound(close + 1)) return open;
    open = text.indexOf('"', close + 1);
  }
  return -1;
}

function isBlank(cell: string): boolean {
  return cell.trim() === '';
}
