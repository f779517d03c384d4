import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { docxText } from './text.ts';

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const RELATED = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

const relations = (...entries: readonly (readonly [type: string, target: string])[]) =>
  `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${entries
    .map(
      ([type, target], index) =>
        `<Relationship Id="r${index}" Type="${RELATED}/${type}" Target="${target}"/>`,
    )
    .join('')}</Relationships>`;

const documentOf = (body: string, notes = ''): Uint8Array =>
  zipSync({
    '_rels/.rels': strToU8(relations(['officeDocument', 'word/document.xml'])),
    'word/_rels/document.xml.rels': strToU8(
      relations(['footnotes', 'footnotes.xml'], ['footer', 'footer.xml']),
    ),
    'word/document.xml': strToU8(`<w:document ${W}><w:body>${body}</w:body></w:document>`),
    'word/footnotes.xml': strToU8(`<w:footnotes ${W}>${notes}</w:footnotes>`),
    'word/footer.xml': strToU8(`<w:ftr ${W}><w:p><w:r><w:t>page</w:t></w:r></w:p></w:ftr>`),
  });

const p = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`;

describe('docxText', () => {
  it('is a line for each paragraph and cell, then the notes', () => {
    const cells = `<w:tbl><w:tr><w:tc>${p('Fee')}</w:tc><w:tc>${p('USD 500')}</w:tc></w:tr></w:tbl>`;
    expect(docxText(documentOf(`${p('One &amp; two')}${cells}`, p('A note.')))).toBe(
      'One & two\nFee\nUSD 500\nA note.\n',
    );
  });

  it('takes tracked changes as accepted', () => {
    const body =
      '<w:p><w:del><w:r><w:delText>500</w:delText></w:r></w:del><w:ins><w:r><w:t>600</w:t></w:r></w:ins></w:p>';
    expect(docxText(documentOf(body))).toBe('600\n');
  });

  it('has the text of a box once, and no line for pictures', () => {
    const box = `<w:txbxContent>${p('Five videos.')}</w:txbxContent>`;
    const body = `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:drawing>${box}</w:drawing></mc:Choice><mc:Fallback><w:pict>${box}</w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;
    expect(docxText(documentOf(body))).toBe('Five videos.\n');
  });

  it('reads a heap of marks, which would be put in order for minutes, at once', () => {
    const heap = '\u0301\u0323'.repeat(500_000);
    expect(docxText(documentOf(p(`a${heap}b`))).length).toBeGreaterThan(heap.length);
  });

  it('refuses what is no document', () => {
    for (const bytes of [strToU8('hello'), zipSync({ 'a.txt': strToU8('x') })])
      expect(() => docxText(bytes)).toThrow(/DOCX/);
  });
});
