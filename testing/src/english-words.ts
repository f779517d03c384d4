/** Words that Chinese texts of every package keep: literals of JSON, sample values, names of formats. */
const KEPT = [
  'true',
  'false',
  'null',
  'undefined',
  'tiktok',
  'instagram',
  'youtube',
  'en',
  'xlsx',
  'Parquet',
];

/**
 * English words in a Chinese text, apart from ids, formats and data: placeholders, quotations, code, options, paths,
 * file names, columns, abbreviations in capitals, and the place and the received value of an issue.
 * @param kept - other words that stay as they are, such as names of commands
 */
export function englishWords(text: string, kept: readonly string[]): string[] {
  const own = text
    .split('\n')
    .map((line) => line.replace(/^ {2}.*?：(?=应为)/, '').replace(/；收到 .*$/, ''))
    .join('\n')
    .replace(/≈ [\w/]+|应为列 \w+/g, ' ')
    .replace(/\{\w+\}|"[^"]*"|“[^”]*”|`[^`]*`|<[^>]*>/g, ' ')
    .replace(/(?<!\w)(?:--?|\/)[a-z][\w./-]*/g, ' ')
    .replace(/\b[\w.]*(?:[-_/.:](?=[\w/])|\d)[\w./:-]*/g, ' ')
    .replace(/\b[A-Z]{2,}\b/g, ' ');
  const words = own.match(/[A-Za-z]{2,}/g) ?? [];
  return words.filter((word) => !KEPT.includes(word) && !kept.includes(word));
}
