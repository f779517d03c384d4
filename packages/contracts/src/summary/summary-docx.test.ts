import { describe, expect, it } from 'vitest';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { partsIn } from '../docx/document.fixture.ts';
import { type SummaryLanguage, summaryDocx } from './index.ts';

const partsOf = (language: SummaryLanguage) =>
  partsIn(summaryDocx(lipColourContract(), { language }));
const bodyOf = (language: SummaryLanguage) => partsOf(language)['word/document.xml'] ?? '';
/** The paragraphs of a body with their text. */
const paragraphs = (xml: string) =>
  [...xml.matchAll(/<w:p>(.*?)<\/w:p>/g)].map(([, it = '']) => ({
    xml: it,
    text: it.replace(/<[^>]*>/g, ''),
  }));

const TURNED = /\p{Script=Arabic}/u;

describe('the summary in Word', () => {
  it('runs from right to left in Arabic: paragraphs, tables, wording, and dates with their spaces', () => {
    const xml = bodyOf('ar');
    const written = paragraphs(xml).filter(({ text }) => text !== '');
    const other = written.filter((it) => !it.xml.includes('<w:bidi/>')).map(({ text }) => text);
    expect(other).toEqual([expect.stringContaining('the text in English governs.')]);
    expect(xml.match(/<w:bidiVisual\/>/g)?.length).toBe(xml.match(/<w:tblPr>/g)?.length);
    const runs = [...xml.matchAll(/<w:r>(.*?)<\/w:r>/g)].map(([run]) => run);
    expect(runs.filter((it) => TURNED.test(it) && !it.includes('<w:rtl/>'))).toEqual([]);
    const date = /<w:rtl\/><\/w:rPr><w:t xml:space="preserve">22 \p{Script=Arabic}+ 2026<\/w:t>/u;
    expect(xml).toMatch(date);
    // A name in Latin letters runs as it is.
    expect(xml).toContain(
      '<w:rPr><w:rStyle w:val="Value"/></w:rPr><w:t xml:space="preserve">Mia Torres</w:t>',
    );
  });

  it('runs from left to right in German, has both marks on each page, and not the contract', () => {
    const parts = partsOf('de');
    // Only the label of no market in the audience is in Arabic.
    expect(parts['word/document.xml']).not.toMatch(/<w:(?:bidi|bidiVisual|rtl)\/>/);
    expect(parts['word/footer1.xml']).toContain('ungeprüfte Übersetzung · unreviewed translation');
    expect(Object.keys(parts).filter((name) => name.startsWith('customXml'))).toEqual([]);
  });

  it('has the fonts and language tags of its letters', () => {
    const tagOf = (language: SummaryLanguage) =>
      /<w:lang [^>]*>/.exec(partsOf(language)['word/styles.xml'] ?? '')?.[0];
    expect(tagOf('ja')).toContain('w:eastAsia="ja-JP"');
    expect(tagOf('th')).toContain('w:bidi="th-TH"');
  });
});
