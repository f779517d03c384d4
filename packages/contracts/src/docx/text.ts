import { openArchive } from './reader/archive.ts';
import { paragraphsOf } from './reader/paragraphs.ts';
import { refused } from './reader/refused.ts';
import { relationsOf } from './reader/relations.ts';

/** Parts whose words belong to an agreement, after its body. */
const NOTES = ['footnotes', 'endnotes'];

/** A paragraph of pictures and shapes alone. */
const PICTURES = /^[\uFFFC ]+$/;

/**
 * The text of any Word document, a line for each paragraph and cell, then its notes: tracked changes taken as accepted, hidden and
 * struck-out text left out. Numbers that Word writes by itself, headers, footers and comments are no text of an agreement.
 *
 * @param bytes - a .docx
 * @throws INPUT_INVALID for what is no such document, and for one that is hostile or too large
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { docxText, renderDocx } from '@livelane/contracts/docx';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const document = renderDocx({ ...contract, zone: 'Asia/Shanghai' }, { language: 'en' });
 * docxText(document).includes('Cover page\n'); // => true
 * ```
 */
export function docxText(bytes: Uint8Array): string {
  const archive = openArchive(bytes);
  const main = relationsOf('', archive).find(({ type }) => type === 'officeDocument');
  const part = main?.part ?? 'word/document.xml';
  const body = archive.text(part);
  if (body === undefined) throw refused('DOCX_PART', { path: part, received: undefined });
  const notes = relationsOf(part, archive).filter(({ type }) => NOTES.includes(type));
  const lines = [
    ...paragraphsOf(body, part),
    ...notes.flatMap((note) => {
      const xml = archive.text(note.part);
      return xml === undefined ? [] : paragraphsOf(xml, note.part);
    }),
  ];
  return lines
    .filter((line) => !PICTURES.test(line))
    .map((line) => `${line}\n`)
    .join('');
}
