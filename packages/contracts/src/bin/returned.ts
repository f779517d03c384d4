import type { Contract } from '../contract/document.ts';
import type { DocxEdit } from '../docx/index.ts';
import { readDocx } from '../docx/read.ts';
import type { RedlineChange } from '../redline/change.ts';
import { changeLines } from '../redline/list.ts';
import { versionText } from '../redline/place.ts';
import { mergedRuns } from '../redline/runs.ts';
import { REDLINE_WORDS } from '../redline/words.ts';
import {
  type DisplayLanguage,
  inertLine,
  inputInvalid,
  inputIssue,
  type LocalText,
} from '../vocabulary/index.ts';
import { type BinContext, readBytes } from '../vocabulary/node/index.ts';
import { deliverNamed } from './delivery.ts';
import { namingFile } from './input.ts';
import { CARRIED, PARTS } from './read.ts';

/** A contract, a document of it that came back, and where the edits are written. */
interface Returned {
  readonly before: Contract;
  readonly document: string;
  /** Default: each language that the document is in. */
  readonly lang: string | undefined;
  readonly format: 'list' | 'html' | 'docx';
  readonly isData: boolean;
  readonly out: string | undefined;
}

/** Whether a version is given as a document, whose edits are in its text alone. */
export const isDocument = (path: string): boolean => /\.docx$/i.test(path);

/**
 * Writes what was edited in the text of a returned document, as a list. @throws INPUT_INVALID for another format: the document
 * itself shows its edits
 */
export async function deliverReturned(
  { before, document, lang, format, isData, out }: Returned,
  context: BinContext,
): Promise<void> {
  if (format !== 'list')
    throw inputInvalid('--format', [
      inputIssue('ONE_OF', { received: format, params: { choices: ['list'] } }),
    ]);
  const bytes = await readBytes(document);
  const reading = namingFile(`<after> ${document}`, () => readDocx(bytes, { contract: before }));
  if (reading.carried !== 'same') context.note(CARRIED[reading.carried]);
  const languages = (lang?.split(',') ?? reading.languages) as readonly DisplayLanguage[];
  const redlines = languages.map((language) => ({
    language,
    changes: reading.edits.flatMap((edit) => changeOf(edit, language)),
  }));
  const others = reading.edits.filter(
    ({ place }) => place !== undefined && !languages.some((it) => it === place.language),
  );
  if (others.length > 0) context.note(inOthers(others.length));
  const version = { id: before.id, revision: before.revision, hash: reading.hash };
  const text = redlines
    .map(({ language, changes }) => {
      const head = [
        REDLINE_WORDS.title[language],
        `${REDLINE_WORDS.before[language]}: ${versionText(version, language)}`,
        `${REDLINE_WORDS.after[language]}: ${inertLine(document)}`,
      ];
      const parts = changes.map((it) => changeLines(it, language));
      const none = parts.length === 0 ? [[REDLINE_WORDS.none[language]]] : [];
      return `${[head, ...none, ...parts].map((lines) => lines.join('\n')).join('\n\n')}\n`;
    })
    .join('\n');
  const count = reading.edits.length;
  const what = {
    en: `redline of ${before.id}: ${count} edit(s) of ${document}`,
    'zh-Hans': `${before.id} 的修订对照：${document} 的 ${count} 处改动`,
  };
  const json = { before: version, document, redlines };
  await deliverNamed({ people: text, json, ...(isData ? {} : { text }), out, what }, context);
}

/** What a list in one language alone does not show. */
const inOthers = (count: number): LocalText => ({
  en: `${count} edit(s) in the text of another language are not listed; without --lang all are.`,
  'zh-Hans': `另有 ${count} 处改动位于其他语言的文本，未列出；不带 --lang 则全部列出。`,
});

const CHANGES = {
  changed: 'changed',
  'filled-in': 'changed',
  added: 'inserted',
  removed: 'deleted',
} as const;

/** An edit as a change of a redline, where it is in a language, or in no one's text. */
function changeOf(
  { change, part, place, before = '', after = '' }: DocxEdit,
  language: DisplayLanguage,
): RedlineChange[] {
  if (place !== undefined && place.language !== language) return [];
  const runs = mergedRuns([{ text: before }], [{ text: after }]);
  return [
    {
      change: CHANGES[change],
      place: place ?? { language, section: PARTS[part][language] ?? part },
      segments: runs
        .filter(({ text }) => text !== '')
        .map(({ text, mark }) => ({ text, change: mark ?? 'kept' })),
    },
  ];
}
