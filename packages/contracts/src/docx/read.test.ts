import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { signedForeign } from '../contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../contract/deal/examples/signed-cn.fixture.ts';
import { CONTRACTS_ZH_HANS, translatedError } from '../error/zh-Hans.ts';
import { isLivelaneError } from '../vocabulary/index.ts';
import { partsIn, stripped, withBody, withParts } from './document.fixture.ts';
import { readDocx, renderDocx } from './index.ts';

const contract = signedForeign();
const english = renderDocx(contract, { language: 'en' });
const both = renderDocx(contract, { languages: ['en', 'zh-Hans'] });

/** Replaces the one text of a run. */
const edited = (bytes: Uint8Array, from: string, to: string): Uint8Array =>
  withBody(bytes, (xml) => xml.replace(`>${from}</w:t>`, `>${to}</w:t>`));

describe('a returned document', () => {
  it('gives back the contract, and has no edits where nobody edited it', () => {
    for (const bytes of [english, both])
      expect(readDocx(bytes)).toMatchObject({ contract, carried: 'same', edits: [] });
  });

  it('names a changed amount by article, provision and language', () => {
    const { edits } = readDocx(
      withBody(english, (xml) => xml.replaceAll('>USD 100,000.00</w:t>', '>USD 1,000.00</w:t>')),
    );
    expect(edits).toMatchObject([
      {
        change: 'changed',
        part: 'body',
        place: { section: 'Key terms', row: 'Limit of liability' },
      },
      {
        change: 'changed',
        place: {
          language: 'en',
          section: 'Limit of liability',
          article: expect.stringMatching(/^Article \d+$/),
        },
        before: expect.stringContaining('USD 100,000.00'),
        after: expect.stringContaining('USD 1,000.00'),
      },
    ]);
    expect(edits[1]?.place?.provision).toMatch(/^\d+\.\d+$/);
  });

  it('names an edit in the column of its language only', () => {
    const { edits } = readDocx(edited(both, '英语', '法语'));
    expect(edits).toMatchObject([{ change: 'changed', place: { language: 'zh-Hans' } }]);
    expect(edits).toHaveLength(1);
  });

  it('names a provision that was removed, and one that was added', () => {
    const paragraph = /<w:p><w:pPr><w:pStyle w:val="Provision"\/><\/w:pPr>.*?<\/w:p>/g;
    const [, second = ''] = partsIn(english)['word/document.xml']?.match(paragraph) ?? [];
    expect(readDocx(withBody(english, (xml) => xml.replace(second, ''))).edits).toMatchObject([
      { change: 'removed', place: { article: 'Article 1', provision: '1.2' } },
    ]);
    const words = second.replace(
      /<w:r>.*<\/w:r>/,
      '<w:r><w:t>Unless the brand disagrees.</w:t></w:r>',
    );
    expect(
      readDocx(withBody(english, (xml) => xml.replace(second, second + words))).edits,
    ).toMatchObject([
      {
        change: 'added',
        place: { article: 'Article 1', provision: '1.2' },
        after: 'Unless the brand disagrees.',
      },
    ]);
  });

  it.each([
    ['hidden', '<w:rPr><w:vanish/></w:rPr>', 'removed'],
    ['struck out', '<w:rPr><w:strike/></w:rPr>', 'removed'],
    ['only marked as not hidden', '<w:rPr><w:vanish w:val="0"/></w:rPr>', undefined],
  ])('text that is %s', (_, properties, change) => {
    const bytes = withBody(english, (xml) =>
      xml.replace(/(<w:r>)(<w:t xml:space="preserve">This cover page)/, `$1${properties}$2`),
    );
    expect(readDocx(bytes).edits.map((edit) => edit.change)).toEqual(
      change === undefined ? [] : [change],
    );
  });

  it('counts tracked changes as accepted', () => {
    const bytes = withBody(english, (xml) =>
      xml.replace(
        /<w:r>(<w:t xml:space="preserve">This cover page[^<]*<\/w:t>)<\/w:r>/,
        (_, text: string) =>
          `<w:del w:id="1" w:author="x"><w:r>${text.replaceAll('w:t', 'w:delText')}</w:r></w:del>` +
          '<w:ins w:id="2" w:author="x"><w:r><w:t>This cover page governs alone.</w:t></w:r></w:ins>',
      ),
    );
    const { edits } = readDocx(bytes);
    expect(edits.map(({ before = '' }) => before).join('')).toMatch(/^This cover page and/);
    expect(edits.map(({ after = '' }) => after).join('')).toBe('This cover page governs alone.');
  });

  it('sees text that is said to be the number of a page, and a long one on a line to sign', () => {
    const field =
      '<w:fldSimple w:instr="PAGE" w:fldLock="1"><w:r><w:t>The fee is void.</w:t></w:r></w:fldSimple></w:p>';
    const hidden = withBody(english, (xml) => xml.replace('</w:p>', field));
    expect(
      readDocx(hidden)
        .edits.map(({ after }) => after)
        .join(),
    ).toContain('The fee is void.');
    const run = `<w:r><w:t> ${'x'.repeat(100)}</w:t></w:r><w:r><w:tab/></w:r>`;
    const signed = withBody(english, (xml) => xml.replace('<w:r><w:tab/></w:r>', run));
    expect(readDocx(signed).edits.map(({ change }) => change)).not.toContain('filled-in');
    expect(readDocx(signed).edits).not.toEqual([]);
  });

  it('sees pictures, boxes of text and footnotes', () => {
    const seen = (insert: string): readonly string[] =>
      readDocx(
        withBody(english, (xml) =>
          xml.replace(
            '<w:t xml:space="preserve">This cover',
            `${insert}<w:t xml:space="preserve">This cover`,
          ),
        ),
      ).edits.map(({ change, after }) => `${change} ${after}`);
    expect(seen('<w:drawing/>')).toEqual([expect.stringMatching(/^changed \uFFFCThis cover/)]);
    expect(
      seen(
        '<w:pict><w:txbxContent><w:p><w:r><w:t>Void.</w:t></w:r></w:p></w:txbxContent></w:pict>',
      ),
    ).toContain('added Void.');
    const relations = partsIn(english)['word/_rels/document.xml.rels'] ?? '';
    const notes = withParts(english, {
      'word/footnotes.xml':
        '<w:footnotes xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:footnote><w:p><w:r><w:t>Not binding.</w:t></w:r></w:p></w:footnote></w:footnotes>',
      'word/_rels/document.xml.rels': relations.replace(
        '</Relationships>',
        '<Relationship Id="f" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/footnotes" Target="footnotes.xml"/></Relationships>',
      ),
    });
    expect(readDocx(notes).edits).toEqual([
      { change: 'added', part: 'footnotes', after: 'Not binding.' },
    ]);
  });

  it('takes what is written on the lines of a block to sign as filled in', () => {
    const bytes = withBody(english, (xml) =>
      xml.replace('<w:r><w:tab/></w:r>', '<w:r><w:t> Lin Yue</w:t></w:r><w:r><w:tab/></w:r>'),
    );
    expect(readDocx(bytes).edits).toMatchObject([
      {
        change: 'filled-in',
        place: { section: 'Signatures', row: 'Rosy Lips' },
        after: 'Signature: Lin Yue',
      },
    ]);
  });
});

describe('a document without its contract', () => {
  it.each([['en'], ['zh-Hans'], ['en', 'zh-Hans'], ['zh-Hans', 'en']] as const)(
    'is compared with the one that is given, in the languages that it is in: %s %s',
    (...languages) => {
      const tags = languages.filter((it) => it !== undefined);
      const bytes = stripped(renderDocx(contract, { languages: tags }));
      expect(readDocx(bytes, { contract })).toMatchObject({
        carried: 'missing',
        languages: tags,
        edits: [],
      });
    },
  );

  it('is refused where none is given', () => {
    expect(() => readDocx(stripped(english))).toThrow(
      expect.objectContaining({
        code: 'INPUT_INVALID',
        details: expect.objectContaining({
          issues: [expect.objectContaining({ code: 'DOCX_CONTRACT' })],
        }),
      }),
    );
  });

  it('says that it carries another contract, or a damaged one', () => {
    const other = { ...contract, zone: 'Asia/Shanghai' };
    expect(readDocx(renderDocx(other, { language: 'en' }), { contract })).toMatchObject({
      carried: 'other',
      hash: readDocx(english).hash,
    });
    const item = partsIn(english)['customXml/item1.xml'] ?? '';
    const damaged = withParts(english, {
      'customXml/item1.xml': item.replace('"currency":"USD"', '"currency":"EUR"'),
    });
    expect(readDocx(damaged, { contract })).toMatchObject({ carried: 'damaged', edits: [] });
    expect(() => readDocx(damaged)).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it('does not take the words of another version for those of this one', () => {
    const item = partsIn(english)['customXml/item1.xml'] ?? '';
    const older = withParts(english, {
      'customXml/item1.xml': item.replace(/text="[^"]*"/, 'text="sha256:0"'),
    });
    expect(readDocx(older)).toMatchObject({ isOfThisVersion: false, carried: 'same' });
  });
});

/** The bytes of a zip with one number of its first central entry changed. */
function withEntry(bytes: Uint8Array, field: number, value: number): Uint8Array {
  const copy = bytes.slice();
  const view = new DataView(copy.buffer);
  const central = view.getUint32(copy.length - 6, true);
  view.setUint32(central + field, value, true);
  return copy;
}

const DOCTYPE = '<!DOCTYPE w [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;">]>';

const HOSTILE: readonly (readonly [what: string, code: string, bytes: () => Uint8Array])[] = [
  ['nothing', 'DOCX_ZIP', () => new Uint8Array()],
  ['text', 'DOCX_ZIP', () => strToU8('Dear Sir or Madam, '.repeat(9))],
  [
    'a .doc or an encrypted file',
    'DOCX_ZIP',
    () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, ...new Uint8Array(600)),
  ],
  ['a document cut off', 'DOCX_ZIP', () => english.slice(0, -40)],
  ['a document with bytes after its end', 'DOCX_ZIP', () => Uint8Array.of(...english, 1)],
  ['another zip', 'DOCX_PART', () => zipSync({ 'a.txt': strToU8('a') })],
  [
    'a document without its main part',
    'DOCX_PART',
    () => withParts(english, { 'word/document.xml': undefined }),
  ],
  [
    'a part that says that it is huge',
    'DOCX_SIZE',
    () => {
      const bomb = zipSync({ '_rels/.rels': new Uint8Array(65 * 1024 * 1024) });
      expect(bomb.length).toBeLessThan(100_000);
      return bomb;
    },
  ],
  [
    'a part that is larger than it says',
    'DOCX_ZIP',
    () => withEntry(zipSync({ '_rels/.rels': new Uint8Array(60 * 1024 * 1024) }), 24, 100),
  ],
  ['an encrypted part', 'DOCX_ZIP', () => withEntry(english, 8, 1)],
  ['a name that leads out', 'DOCX_PATH', () => withParts(english, { '../../etc/passwd': 'x' })],
  ['an absolute name', 'DOCX_PATH', () => withParts(english, { '/etc/passwd': 'x' })],
  ['a name with a drive', 'DOCX_PATH', () => withParts(english, { 'C:\\autoexec.bat': 'x' })],
  [
    'a reference that leads out',
    'DOCX_PATH',
    () =>
      withParts(english, {
        '_rels/.rels':
          '<Relationships><Relationship Type="x/officeDocument" Target="../word/document.xml"/></Relationships>',
      }),
  ],
  [
    'two parts of one name',
    'DOCX_PART_ONCE',
    () => withParts(english, { 'WORD/Document.xml': 'x' }),
  ],
  [
    'entities',
    'DOCX_DOCTYPE',
    () => withBody(english, (xml) => xml.replace('<w:document', `${DOCTYPE}<w:document`)),
  ],
  [
    'XML that is not well-formed',
    'DOCX_XML',
    () => withBody(english, (xml) => xml.replace('</w:body>', '')),
  ],
  [
    'an entity that nobody defined',
    'DOCX_XML',
    () => withBody(english, (xml) => xml.replace('This cover', '&xxe; cover')),
  ],
  [
    'elements nested a hundred thousand deep',
    'DOCX_DEPTH',
    () =>
      withBody(english, (xml) =>
        xml.replace('<w:sectPr>', `${'<w:sdt>'.repeat(100_000)}<w:sectPr>`),
      ),
  ],
  [
    'a main part that is not UTF-8',
    'DOCX_XML',
    () => {
      const parts = Object.entries(partsIn(english)).map(([name, text]) => [
        name,
        name === 'word/document.xml' ? Uint8Array.of(0xff, 0xfe, 0x3c, 0) : strToU8(text),
      ]);
      return zipSync(Object.fromEntries(parts));
    },
  ],
];

describe('hostile input', () => {
  it.each(HOSTILE)('%s is refused by %s, in both languages', (_, code, bytes) => {
    let caught: unknown;
    try {
      readDocx(bytes(), { contract });
    } catch (error) {
      caught = error;
    }
    expect(
      isLivelaneError(caught, 'INPUT_INVALID')
        ? caught.details.issues.map((it) => it.code)
        : caught,
    ).toEqual([code]);
    if (isLivelaneError(caught))
      expect(translatedError(caught, CONTRACTS_ZH_HANS)).toMatch(/\p{Script=Han}/u);
  });
});

it('a contract under Chinese law reads back in both languages', () => {
  const chinese = signedInChina();
  expect(readDocx(renderDocx(chinese, { languages: ['zh-Hans', 'en'] })).edits).toEqual([]);
});
