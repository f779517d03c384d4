import { ROLES } from '../roles/roles.ts';

/** Words that Chinese texts keep: literals of JSON, product names, commands, keys, roles, sample values of the vocabulary. */
const KEPT: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'undefined', 'tiktok', 'instagram', 'youtube', 'en'],
  ...['LiveKit', 'Chromium', 'Google', 'Chrome', 'Docker', 'Go', 'Windows', 'Ctrl', 'root', 'tar'],
  ...['chromium', 'token', 'run', 'help', 'dev', 'mode', 'xlsx', 'de', 'ebcdic'],
  ...ROLES,
]);

/**
 * English words in a Chinese text of the bin, apart from ids, formats and data: placeholders, quotations, code, options,
 * paths, file names, names of fields and columns, abbreviations in capitals, and what an issue received.
 */
export function englishWords(text: string): string[] {
  const own = text
    .split('\n')
    .map((line) => line.replace(/^ {2}.*?：(?=应为)/, '').replace(/；收到 .*$/, ''))
    .join('\n')
    .replace(/≈ [\w/]+|应为列 \w+/g, ' ')
    .replace(/\{\w+\}|"[^"]*"|“[^”]*”|`[^`]*`|<[^>]*>/g, ' ')
    .replace(/(?<!\w)(?:--?|\/)[a-z][\w./-]*/g, ' ')
    .replace(/\b[\w.]*(?:[-_/.:](?=[\w/])|\d)[\w./:-]*/g, ' ')
    .replace(/\b[A-Z]{2,}\b/g, ' ');
  return (own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !KEPT.has(word));
}
