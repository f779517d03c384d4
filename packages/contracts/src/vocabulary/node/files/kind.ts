import { inputInvalid } from '../../error/input-invalid.ts';
import { fileIssue } from './issues.ts';

/** The forms of text in which a list is read. */
export type TextKind = 'json' | 'ndjson' | 'csv';

/** The other forms in which a list is read. */
export type BinaryKind = 'xlsx' | 'parquet';

/** The forms in which a list is read. */
export type FileKind = TextKind | BinaryKind;

/** How files of other forms begin, which are not read. */
const OTHERS: readonly { readonly name: string; readonly begins: readonly number[] }[] = [
  { name: 'gzip', begins: [0x1f, 0x8b] },
  { name: 'PDF', begins: [0x25, 0x50, 0x44, 0x46] },
  { name: 'encrypted Parquet', begins: [0x50, 0x41, 0x52, 0x45] },
];

const PARQUET = [0x50, 0x41, 0x52, 0x31];
const ZIP = [0x50, 0x4b, 0x03, 0x04];
/** The container of .xls workbooks, and of .xlsx workbooks with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0];

/** Archives that spreadsheets write as well, each by a name or type that it holds. */
const ARCHIVES: readonly { readonly name: string; readonly holds: string }[] = [
  { name: '.ods', holds: 'application/vnd.oasis.opendocument.spreadsheet' },
  { name: '.xlsb', holds: 'xl/workbook.bin' },
  { name: '.numbers', holds: 'Index/Document.iwa' },
];

function otherArchive(bytes: Uint8Array): string | undefined {
  const archive = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  // The type of an .ods is its first entry; the directory of any archive is at its end.
  const ends = [archive.subarray(0, 256), archive.subarray(-65_536)];
  return ARCHIVES.find(({ holds }) => ends.some((end) => end.includes(holds)))?.name;
}

/**
 * The form of bytes that are no text; undefined for text.
 * @throws INPUT_INVALID for a workbook of the older form or with a password, and for forms that are not read
 */
export function binaryKind(bytes: Uint8Array, what: string): BinaryKind | undefined {
  const beginsWith = (begin: readonly number[]): boolean =>
    begin.every((byte, index) => bytes[index] === byte);
  if (beginsWith(ZIP)) {
    const other = otherArchive(bytes);
    if (other === undefined) return 'xlsx';
    throw inputInvalid(what, [fileIssue('WORKBOOK_XLSX', { received: other })]);
  }
  if (beginsWith(PARQUET)) return 'parquet';
  if (beginsWith(OLE)) throw inputInvalid(what, [fileIssue('WORKBOOK_XLSX', { received: '.xls' })]);
  const other = OTHERS.find(({ begins }) => beginsWith(begins));
  if (other !== undefined)
    throw inputInvalid(what, [fileIssue('FILE_KIND', { received: other.name })]);
  return undefined;
}

/**
 * The form of a text that is not empty: JSON and NDJSON by the bracket or brace that they begin with; CSV by its header;
 * else by the name of the file, so that a mistake in JSON is reported as one of JSON.
 * @param path - the name of the file; `-` for standard input tells nothing
 * @param hasHeader - whether the first line names columns of the list
 */
export function kindOfText(
  text: string,
  { path, hasHeader }: { readonly path: string; readonly hasHeader: boolean },
): TextKind {
  const [begin] = /\S/.exec(text) ?? [];
  if (begin === '[') return 'json';
  const isNamedJson = /\.json$/i.test(path);
  if (begin === '{') return isOneValue(text, isNamedJson) ? 'json' : 'ndjson';
  if (hasHeader) return 'csv';
  if (isNamedJson) return 'json';
  const isNamedNdjson = /\.(ndjson|jsonl)$/i.test(path);
  return isNamedNdjson || isObject(secondLine(text)) ? 'ndjson' : 'csv';
}

/** The second line that is not blank, behind which a first line of NDJSON may be cut off. */
function secondLine(text: string): string {
  const first = text.trimStart();
  const end = first.search(/[\r\n]/);
  return end < 0
    ? ''
    : (
        first
          .slice(end)
          .trim()
          .split(/[\r\n]/, 1)[0] ?? ''
      ).trim();
}

function lastLine(text: string): string {
  const lines = text.trimEnd();
  return lines.slice(Math.max(lines.lastIndexOf('\n'), lines.lastIndexOf('\r')) + 1).trim();
}

/** Whether a line is a JSON object. */
function isObject(line: string): boolean {
  if (!line.startsWith('{')) return false;
  try {
    JSON.parse(line);
    return true;
  } catch {
    return false;
  }
}

/** Whether a text that begins with `{` is one value; a value on one line is NDJSON unless the file is named `.json`. */
function isOneValue(text: string, isNamedJson: boolean): boolean {
  const [first = ''] = text.trimStart().split(/\r?\n/, 1);
  try {
    JSON.parse(first);
    return isNamedJson && first.trim() === text.trim();
  } catch {
    // Either one value over many lines, or NDJSON with a mistake in its first line, which may be cut off. The last line
    // of one value closes what the first opens, so that it is no value of its own.
    if (isObject(lastLine(text))) return false;
    return !/\n[^\S\n]*\{/.test(text) || !first.trimEnd().endsWith('}');
  }
}
