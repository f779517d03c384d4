/** A part of a text, half-open, in UTF-16 code units. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Longer sentences are cut, so that what looks at a whole sentence stays linear in the text. */
const LONGEST = 800;

/** Abbreviations that a sentence rarely ends with. */
const ABBREVIATIONS = new Set(
  'e.g i.e incl approx no nos art sec cl para mr mrs ms dr st vs cf ltd inc co corp p pp fig a.m p.m resp est ca k.k s.p.a s.r.l b.v n.v'.split(
    ' ',
  ),
);

const ENDS = new Set('.!?。！？；…');
const CLOSERS = new Set('"”’\')]）」』》');

/**
 * The sentences of a text, in order: cut after a full stop, at blank lines, and at line breaks unless the line is broken in the
 * middle of a sentence.
 */
export function sentencesOf(text: string): Stretch[] {
  const found: Stretch[] = [];
  let start = 0;
  for (let at = 0; at < text.length; at += 1) {
    if (isEnd(text, at) || isTooLong(text, at, start)) {
      let end = at + 1;
      while (end < text.length && CLOSERS.has(text[end] ?? '') && end - at < 4) end += 1;
      found.push({ start, end });
      start = end;
      at = end - 1;
    }
  }
  found.push({ start, end: text.length });
  return found.flatMap((stretch) => trimmed(text, stretch) ?? []);
}

/** Cut at a blank or a comma where there is one. */
const isTooLong = (text: string, at: number, start: number) =>
  at - start >= LONGEST && (/[\s，,]/.test(text[at] ?? '') || at - start >= LONGEST + 100);

function isEnd(text: string, at: number): boolean {
  const sign = text[at] ?? '';
  if (sign === '\n') return isLineEnd(text, at);
  // A cell of a table in Markdown.
  if (sign === '|') return true;
  if (!ENDS.has(sign)) return false;
  if (sign !== '.' && sign !== '!' && sign !== '?' && sign !== '…') return true;
  const next = text[at + 1] ?? '\n';
  if (!(isSpace(next) || CLOSERS.has(next))) return false;
  if (sign !== '.') return sign !== '…' || !isLower(nextSolid(text, at + 1));
  return !ABBREVIATIONS.has(wordBefore(text, at)) && !isLower(nextSolid(text, at + 1));
}

/** A line ends a sentence unless it is long, its last character is none that ends one, and the next goes on in lower case. */
function isLineEnd(text: string, at: number): boolean {
  const next = text[at + 1] === '\r' ? text[at + 2] : text[at + 1];
  if (next === undefined || isSpace(next)) return true;
  return !(isLower(next) || isHan(next)) || isListed(text, at);
}

function isListed(text: string, at: number): boolean {
  let from = at - 1;
  while (from >= 0 && isSpace(text[from] ?? '') && at - from < 4) from -= 1;
  return ':：;；.。,，'.includes(text[from] ?? '.') || at - text.lastIndexOf('\n', at - 1) < 40;
}

function wordBefore(text: string, at: number): string {
  let from = at;
  while (from > 0 && at - from < 8 && !isSpace(text[from - 1] ?? '') && text[from - 1] !== '(')
    from -= 1;
  return text.slice(from, at).toLowerCase();
}

function nextSolid(text: string, from: number): string {
  let at = from;
  while (
    at < text.length &&
    at - from < 8 &&
    (isSpace(text[at] ?? '') || CLOSERS.has(text[at] ?? ''))
  )
    at += 1;
  return text[at] ?? '';
}

function trimmed(text: string, { start, end }: Stretch): Stretch | undefined {
  let from = start;
  let to = end;
  while (from < to && isSpace(text[from] ?? '')) from += 1;
  while (to > from && isSpace(text[to - 1] ?? '')) to -= 1;
  return from === to ? undefined : { start: from, end: to };
}

const isSpace = (sign: string) => sign.trim() === '';
const isLower = (sign: string) => sign !== sign.toUpperCase();
const isHan = (sign: string) => sign >= '\u4e00' && sign <= '\u9fff';
