import { MODEL_NAMES } from '../models/registry/registry.ts';

/** Words that Chinese texts keep: literals of JSON, sample values of the vocabulary, commands, models, columns, defaults. */
const KEPT: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'undefined', 'tiktok', 'instagram', 'youtube'],
  ...['credit', 'run', 'touches', 'help', 'en', 'live', 'path'],
  ...MODEL_NAMES,
]);

/**
 * English words in a Chinese text of the bin, apart from ids, formats and data: placeholders, quotations, code, options,
 * paths, file names, abbreviations in capitals, and what an issue received.
 */
export function englishWords(text: string): string[] {
  const own = text
    .split('\n')
    .map((line) => line.replace(/^ {2}.*?：(?=应为)/, '').replace(/；收到 .*$/, ''))
    .join('\n')
    .replace(/\{\w+\}|"[^"]*"|`[^`]*`|<[^>]*>/g, ' ')
    .replace(/(?<!\w)(?:--?|\/)[a-z][\w./-]*/g, ' ')
    .replace(/\b[\w.]*(?:[-_/.:](?=\w)|\d)[\w./:-]*/g, ' ')
    .replace(/\b[A-Z]{2,}\b/g, ' ');
  return (own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !KEPT.has(word));
}
