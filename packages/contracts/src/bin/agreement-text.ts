import { docxText } from '../docx/text.ts';
import { workflowIssue } from '../error/workflow-issues.ts';
import { inputInvalid } from '../vocabulary/index.ts';
import { type BinContext, decodeText, readBytes } from '../vocabulary/node/index.ts';
import { namingFile } from './input.ts';
import { pdfText } from './pdf-text.ts';

/** Forms of documents that are no plain text, by their first bytes or their name. */
const OTHERS: readonly {
  readonly name: string;
  readonly begins: readonly number[];
  readonly named: RegExp;
}[] = [
  { name: 'RTF', begins: [0x7b, 0x5c, 0x72, 0x74, 0x66], named: /\.rtf$/i },
  { name: 'DOC', begins: [0xd0, 0xcf, 0x11, 0xe0], named: /\.doc$/i },
  { name: 'ODT', begins: [], named: /\.(?:odt|pages)$/i },
];

const PDF = [0x25, 0x50, 0x44, 0x46];
const ZIP = [0x50, 0x4b, 0x03, 0x04];

const beginsWith = (bytes: Uint8Array, begin: readonly number[]): boolean =>
  begin.length > 0 && begin.every((byte, index) => bytes[index] === byte);

/**
 * The text of an agreement, in which offsets count: a plain text without its byte-order mark, a DOCX, a PDF.
 * @throws INPUT_INVALID for other documents, for hostile and damaged ones, and for a PDF where no `pdftotext` is installed
 * @throws FILE_UNREADABLE
 */
export async function readAgreement(
  path: string,
  { reading, signal }: BinContext,
): Promise<string> {
  const bytes = await readBytes(path);
  const what = `--text ${path}`;
  if (beginsWith(bytes, PDF) || /\.pdf$/i.test(path)) return pdfText(bytes, { what, signal });
  if (beginsWith(bytes, ZIP) || /\.docx$/i.test(path))
    return namingFile(what, () => docxText(bytes));
  const other = OTHERS.find(({ begins, named }) => named.test(path) || beginsWith(bytes, begins));
  if (other !== undefined)
    throw inputInvalid(what, [workflowIssue('TEXT_PLAIN', { received: other.name })]);
  return decodeText(bytes, path, reading).text;
}
