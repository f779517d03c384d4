import { CREATOR_COLUMNS } from '../node/columns.ts';

/** Words that Chinese texts keep: literals of JSON, sample values, names of formats, columns, commands, values that were typed. */
const KEPT: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'undefined', 'tiktok', 'instagram', 'youtube', 'en'],
  ...[
    'score',
    'rank',
    'pilot',
    'report',
    'simulate',
    'learn',
    'help',
    'csv',
    'xlsx',
    'de',
    'mid',
    'ebcdic',
  ],
  ...['html', 'htm', 'md', 'markdown', 'Markdown'],
  ...CREATOR_COLUMNS.map(({ column }) => column),
]);

/**
 * English words in a Chinese text of the program, apart from ids, formats and data: placeholders, quotations, code,
 * options, paths, file names, abbreviations in capitals, and the place and the received value of an issue.
 */
export function englishWords(text: string): string[] {
  const own = text
    .split('\n')
    .map((line) => line.replace(/^ {2}.*?：(?=应为)/, '').replace(/；收到 .*$/, ''))
    .join('\n')
    .replace(/\{\w+\}|"[^"]*"|“[^”]*”|`[^`]*`|<[^>]*>/g, ' ')
    .replace(/(?<!\w)(?:--?|\/)[a-z][\w./-]*/g, ' ')
    .replace(/\b[\w.]*(?:[-_/.:](?=\w)|\d)[\w./:-]*/g, ' ')
    .replace(/\b[A-Z]{2,}\b/g, ' ');
  return (own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !KEPT.has(word));
}
