import type { Script } from '../../locales/translations/translation.ts';
import type { Language } from '../../vocabulary/index.ts';
import type { Run } from '../layout/item.ts';
import { el, escapeXml, val } from './xml.ts';

const LOOKS = { value: 'Value', blank: 'Blank', tag: 'Tag' } as const;

/** Characters that run from right to left, with the blanks between two of them. */
const RIGHT_TO_LEFT =
  /([\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Mn}\s]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Mn}])?)/u;

/** Runs of a paragraph in a language. */
export function runsXml(runs: readonly Run[], setting: Setting): string {
  return runs.map((run) => runXml(run, setting)).join('');
}

/** The language of a paragraph, and how its letters run. */
export interface Setting {
  readonly language: Language;
  /** Default: from left to right. */
  readonly script?: Script | undefined;
}

function runXml({ text, look }: Run, setting: Setting): string {
  const { language, script } = setting;
  const hasEastAsian = language === 'zh-Hans' || script?.eastAsia !== undefined;
  // The wording of a language that runs from right to left does so with its marks and digits; values run as they are.
  const isTurned = script?.direction === 'rtl' && look === undefined;
  return text
    .split(isTurned ? /(?!)/ : RIGHT_TO_LEFT)
    .map((part, at) =>
      part === ''
        ? ''
        : el(
            'w:r',
            {},
            propertiesXml({ look, hasEastAsian, turned: isTurned || at % 2 === 1 }),
            linesXml(part),
          ),
    )
    .join('');
}

interface Properties {
  readonly look: Run['look'];
  readonly hasEastAsian: boolean;
  readonly turned: boolean;
}

function propertiesXml({ look, hasEastAsian, turned }: Properties): string {
  const properties = [
    look === undefined ? '' : val('w:rStyle', LOOKS[look]),
    // Quotation marks and dashes are in both kinds of font; in East-Asian text they are East-Asian.
    hasEastAsian && !turned ? el('w:rFonts', { 'w:hint': 'eastAsia' }) : '',
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
