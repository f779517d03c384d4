import type { Script } from '../../locales/translations/translation.ts';
import type { Language } from '../../vocabulary/index.ts';
import type { Run } from '../layout/item.ts';
import type { Tracking } from './tracking.ts';
import { el, escapeXml, val } from './xml.ts';

const LOOKS = { value: 'Value', blank: 'Blank', tag: 'Tag' } as const;

/** Characters that run from right to left, with the blanks between two of them. */
const RIGHT_TO_LEFT =
  /([\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}](?:[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Mn}\s]*[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Mn}])?)/u;

/** Whether a text has letters that run from right to left. */
export function hasRightToLeft(text: string): boolean {
  return RIGHT_TO_LEFT.test(text);
}

/** How the runs of a paragraph are written. */
export interface RunWriting {
  readonly language: Language;
  readonly tracking: Tracking;
  /** How the letters of the language run. Default: from left to right. */
  readonly script?: Script | undefined;
  /** Number of the move that the paragraph is an end of. Default: it was not moved. */
  readonly move?: number;
}

/** Runs of a paragraph; those that follow each other with one mark are one tracked change. */
export function runsXml(runs: readonly Run[], { tracking, move, ...writing }: RunWriting): string {
  const groups: Run[][] = [];
  for (const run of runs) {
    const last = groups.at(-1);
    if (last !== undefined && last[0]?.mark === run.mark) last.push(run);
    else groups.push([run]);
  }
  return groups
    .map((group) => {
      const mark = group[0]?.mark;
      const isDeleted = mark === 'deleted' && move === undefined;
      const xml = group.map((run) => runXml(run, { ...writing, isDeleted })).join('');
      return tracking.runs(xml, { mark, ...(move === undefined ? {} : { move }) });
    })
    .join('');
}

interface OneRun extends Pick<RunWriting, 'language' | 'script'> {
  readonly isDeleted: boolean;
}

function runXml({ text, look }: Run, { language, script, isDeleted }: OneRun): string {
  const hasEastAsian = language === 'zh-Hans' || script?.eastAsia !== undefined;
  // The wording of a language that runs from right to left does so with its marks, spaces and digits, as do values that have
  // letters of it, such as dates; other values run as they are.
  const isTurned = script?.direction === 'rtl' && (look === undefined || hasRightToLeft(text));
  return text
    .split(isTurned ? /(?!)/ : RIGHT_TO_LEFT)
    .map((part, at) =>
      part === ''
        ? ''
        : el(
            'w:r',
            {},
            propertiesXml({ look, hasEastAsian, turned: isTurned || at % 2 === 1 }),
            linesXml(part, isDeleted),
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

function linesXml(text: string, isDeleted: boolean): string {
  const name = isDeleted ? 'w:delText' : 'w:t';
  return text
    .split('\n')
    .map((line) => (line === '' ? '' : el(name, { 'xml:space': 'preserve' }, escapeXml(line))))
    .join('<w:br/>');
}
