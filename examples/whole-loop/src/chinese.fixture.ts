const WRONG: readonly unknown[] = [null, 'no such \ud800 thing', '', -1.5, 1e300, true, {}, []];

/** For tests: a JSON value with each of its fields, one at a time, wrong in every way, or missing, or renamed. */
export function* spoilt(value: unknown): Generator<unknown> {
  yield* WRONG;
  if (Array.isArray(value)) {
    for (const [index, inner] of value.entries())
      for (const wrong of spoilt(inner)) yield value.with(index, wrong);
  } else if (typeof value === 'object' && value !== null) {
    for (const [key, inner] of Object.entries(value)) {
      const { [key]: _gone, ...rest } = value as Record<string, unknown>;
      yield rest;
      yield { ...rest, 'NO SUCH key': inner };
      for (const wrong of spoilt(inner)) yield { ...rest, [key]: wrong };
    }
  }
}

/** Words that Chinese texts keep: literals of JSON, values of records, names of formats. */
const KEPT: ReadonlySet<string> = new Set([
  ...['true', 'false', 'null', 'undefined', 'tiktok', 'instagram', 'youtube', 'en', 'mid', 'csv'],
  ...['first', 'last', 'linear', 'position', 'markov', 'kB', 'LiveKit', 'Docker', 'Go', 'Markdown'],
  ...['npm', 'run', 'demo'],
]);

/**
 * For tests: English words in what the demo shows in Chinese, apart from ids, formats and data: placeholders,
 * quotations, code, options, paths, file names, abbreviations in capitals, and the place and the received value of an
 * issue.
 */
export function englishWords(text: string): string[] {
  const own = text
    .split('\n')
    .map((line) => line.replace(/^ {2}.*?：(?=应为)/, '').replace(/；收到 .*$/, ''))
    .join('\n')
    .replace(/\{.*\}|"[^"]*"|“[^”]*”|`[^`]*`|<[^>]*>/g, ' ')
    .replace(/(?<!\w)(?:--?|\/)[a-z][\w./-]*/g, ' ')
    .replace(/\b[\w.]*(?:[-_/.:](?=\w)|\d)[\w./:-]*/g, ' ')
    .replace(/\b[A-Z]{2,}\b/g, ' ');
  return (own.match(/[A-Za-z]{2,}/g) ?? []).filter((word) => !KEPT.has(word));
}
