import { MODEL_NAMES } from '../models/registry/registry.ts';

/** Words that Chinese texts keep: literals of JSON, sample values, commands, models, columns, defaults, forms of files. */
const KEPT: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'undefined', 'tiktok', 'instagram', 'youtube', 'ebcdic'],
  ...['credit', 'run', 'touches', 'help', 'en', 'de', 'live', 'path', 'xlsx', 'tab'],
  ...MODEL_NAMES,
]);

/**
 * English words in a Chinese text of the bin, apart from ids, formats and data: placeholders, quotations, code, options,
 * paths, file names, abbreviations in capitals, and what an issue received.
 * @param data - other words of the user's, such as names of columns
 */
export function englishWords(text: string, data: readonly string[] = []): string[] {
  const own = text
    .split('\n')
    .map((line) => line.replace(/^ {2}.*?：(?=应为)/, '').replace(/；收到 .*$/, ''))
    .join('\n')
    .replace(/\{\w+\}|"[^"]*"|`[^`]*`|<[^>]*>/g, ' ')
    .replace(/(?<!\w)(?:--?|\/)[a-z][\w./-]*/g, ' ')
    .replace(/\b[\w.]*(?:[-_/.:](?=\w)|\d)[\w./:-]*/g, ' ')
    .replace(/\b[A-Z]{2,}\b/g, ' ');
  return (own.match(/[A-Za-z]{2,}/g) ?? []).filter(
    (word) => !KEPT.has(word) && !data.includes(word),
  );
}
