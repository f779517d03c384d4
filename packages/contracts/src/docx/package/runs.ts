import type { DisplayLanguage } from '../../vocabulary/index.ts';
import type { Run } from '../layout/item.ts';
import { el, escapeXml, val } from './xml.ts';

const LOOKS = { value: 'Value', blank: 'Blank', tag: 'Tag' } as const;

/** Characters that run from right to left, with the blanks between two of them. */
const RIGHT_TO_LEFT =
  /([\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Mn}\s]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Mn}])?)/u;

/** Runs of a paragraph in a language. */
export function runsXml(runs: readonly Run[], language: DisplayLanguage): string {
  return runs.map((run) => runXml(run, language)).join('');
}

function runXml({ text, look }: Run, language: DisplayLanguage): string {
  return text
    .split(RIGHT_TO_LEFT)
    .map((part, at) =>
      part === ''
        ? ''
        : el('w:r', {}, propertiesXml({ look, language, turned: at % 2 === 1 }), linesXml(part)),
    )
    .join('');
}

interface Properties {
  readonly look: Run['look'];
  readonly language: DisplayLanguage;
  readonly turned: boolean;
}

function propertiesXml({ look, language, turned }: Properties): string {
  const properties = [
    look === undefined ? '' : val('w:rStyle', LOOKS[look]),
    // Quotation marks and dashes are in both kinds of font; in Chinese they are Chinese.
    language === 'zh-Hans' && !turned ? el('w:rFonts', { 'w:hint': 'eastAsia' }) : '',
    turned ? '<w:rtl/>' : '',
  ].join('');
  return properties === '' ? '' : el('w:rPr', {}, properties);
}

function linesXml(text: string): string {
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : el('w:t', { 'xml:space': 'preserve' }, escapeXml(line))))
    .join('<w:br/>');
}
