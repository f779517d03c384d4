import { describe, expect, it } from 'vitest';
import { signedByThree } from '../contract/deal/examples/signed.fixture.ts';
import { signedInChina } from '../contract/deal/examples/signed-cn.fixture.ts';
import type { Contract } from '../contract/document.ts';
import { contractHash } from '../contract/hash.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { renderContract } from '../render/render.ts';
import type { DisplayLanguage } from '../vocabulary/index.ts';
import { partsIn } from './document.fixture.ts';
import { renderDocx } from './index.ts';

const part = (bytes: Uint8Array, name: string): string => partsIn(bytes)[name] ?? '';
const body = (bytes: Uint8Array): string => part(bytes, 'word/document.xml');

/** The same contract with the keys of every object in the opposite order. */
function reversed<Value>(value: Value): Value {
  if (Array.isArray(value)) return value.map(reversed) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, inner]) => [key, reversed(inner)]),
  ) as Value;
}

/** The numbers that a word processor gives to the paragraphs of a document, by its styles alone. */
function numbersOf(xml: string, suffix = ''): string[] {
  let [article, provision] = [0, 0];
  return [...xml.matchAll(/<w:pStyle w:val="(Article|Provision)(\d?)"\/>/g)].flatMap(
    ([, style, list]) => {
      if (list !== suffix) return [];
      if (style === 'Provision') {
        provision += 1;
        return [`${article}.${provision}`];
      }
      article += 1;
      provision = 0;
      return [`${article}`];
    },
  );
}

function numbersOfMarkdown(contract: Contract, language: DisplayLanguage): string[] {
  const text = renderContract(contract, { language, format: 'markdown' });
  const numbers = /^## (?:Article |第)(\d+)(?:条)? · |^\*\*(\d+\.\d+)\*\* /gm;
  return [...text.matchAll(numbers)].map(([, article, provision]) => article ?? provision ?? '');
}

describe('a contract as a document', () => {
  it('has the same bytes whatever the order of its keys, and one date in every entry', () => {
    for (const contract of [lipColourContract(), signedByThree()])
      expect(renderDocx(reversed(contract), { languages: ['en', 'zh-Hans'] })).toEqual(
        renderDocx(contract, { languages: ['en', 'zh-Hans'] }),
      );
    const bytes = renderDocx(lipColourContract(), { language: 'en' });
    const view = new DataView(bytes.buffer, bytes.byteOffset);
    for (let at = 0; view.getUint32(at, true) === 0x04034b50; ) {
      // Noon of 1 January 1980, as MS-DOS writes it.
      expect([view.getUint16(at + 10, true), view.getUint16(at + 12, true)]).toEqual([
        0x6000, 0x21,
      ]);
      const [packed, name, extra] = [view.getUint32(at + 18, true), 26, 28];
      at += 30 + packed + view.getUint16(at + name, true) + view.getUint16(at + extra, true);
    }
  });

  it.each(['en', 'zh-Hans'] as const)('numbers as the text does: %s', (language) => {
    for (const contract of [lipColourContract(), signedByThree(), signedInChina()]) {
      const numbers = numbersOf(body(renderDocx(contract, { language })));
      expect(numbers).toEqual(numbersOfMarkdown(contract, language));
      expect(numbers.length).toBeGreaterThan(30);
    }
  });

  it('numbers each of two languages in a list of its own', () => {
    const bytes = renderDocx(signedByThree(), { languages: ['zh-Hans', 'en'] });
    const numbers = numbersOfMarkdown(signedByThree(), 'en');
    expect(numbersOf(body(bytes))).toEqual(numbers);
    expect(numbersOf(body(bytes), '2')).toEqual(numbers);
    const lists = part(bytes, 'word/numbering.xml');
    expect(lists).toContain('w:val="第%1条 ·"');
    expect(lists).toContain('w:val="Article %1 ·"');
  });

  it('says on each page which of two languages governs', () => {
    const head = /<w:tr><w:trPr><w:cantSplit\/><w:tblHeader\/><\/w:trPr>.*?<\/w:tr>/;
    const text = head.exec(
      body(renderDocx(signedByThree(), { languages: ['en', 'zh-Hans'] })),
    )?.[0];
    expect(text).toContain('this text governs');
    expect(text).toContain('以另一文本为准');
  });

  it('keeps a block to sign on one page', () => {
    for (const language of ['en', 'zh-Hans'] as const) {
      const xml = body(renderDocx(signedInChina(), { language }));
      const table = xml.slice(xml.indexOf('w:val="SignatureTable"'));
      expect(table.match(/<w:tr>/g)?.length).toBeGreaterThan(0);
      expect(table.match(/<w:tr>/g)?.length).toBe(table.match(/<w:cantSplit\/>/g)?.length);
    }
  });

  it('writes Chinese in Chinese fonts, and names from right to left as such', () => {
    const contract = lipColourContract();
    const parties = contract.parties.map((party) => ({ ...party, name: 'مريم (Maryam)' }));
    const xml = body(renderDocx({ ...contract, parties }, { language: 'zh-Hans' }));
    expect(xml).toContain(
      '<w:rFonts w:hint="eastAsia"/></w:rPr><w:t xml:space="preserve">封面条款',
    );
    expect(xml).toMatch(/<w:rtl\/><\/w:rPr><w:t xml:space="preserve">مريم<\/w:t>/);
    const styles = part(renderDocx(contract, { language: 'en' }), 'word/styles.xml');
    expect(styles).toContain('w:eastAsia="SimSun"');
    expect(styles).toContain('<w:lang w:val="en-US" w:eastAsia="zh-CN" w:bidi="ar-SA"/>');
  });

  it('shows contract, hash and number on each page, and has the properties of the contract', () => {
    const contract = lipColourContract();
    const bytes = renderDocx(contract, { language: 'en' });
    expect(part(bytes, 'word/footer1.xml')).toContain(contractHash(contract));
    expect(part(bytes, 'word/footer1.xml')).toContain('w:instr="PAGE"');
    expect(part(bytes, 'docProps/core.xml')).toContain(
      `<dcterms:created xsi:type="dcterms:W3CDTF">${contract.draftedAt}</dcterms:created>`,
    );
    expect(part(bytes, 'docProps/core.xml')).toContain('<dc:language>en</dc:language>');
  });

  it('refuses no language, three, one twice, an unknown one, and what is no contract', () => {
    const contract = lipColourContract();
    const wrong = [
      () => renderDocx(contract, { languages: [] }),
      () => renderDocx(contract, { languages: ['en', 'zh-Hans', 'en'] }),
      () => renderDocx(contract, { languages: ['en', 'en'] }),
      () => renderDocx(contract, { language: 'fr' as 'en' }),
      () => renderDocx({} as Contract, { language: 'en' }),
    ];
    for (const call of wrong)
      expect(call).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });
});
