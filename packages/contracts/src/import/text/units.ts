import { type Stretch, sentencesOf } from '../../review/prose/sentences.ts';
import { bindsParty } from './obliges.ts';

/** A sentence, a heading or a row of a table, with what stands above it. */
export interface Unit extends Stretch {
  readonly text: string;
  readonly isHeading: boolean;
  /** The nearest heading above; the first words of a row or of a labelled line. Empty where there is none. */
  readonly about: string;
  /** Counts headings: units under the same one have the same number. */
  readonly section: number;
  /** Whether a blank line or the beginning of a line of its own comes before it. */
  readonly beginsLine: boolean;
}

/** The longest row that is read as one. */
export const LONGEST_ROW = 900;

/** The longest line that can be a heading. */
const LONGEST_HEADING = 60;

/**
 * What readers look at, in order: the sentences of a text, where the cells of a row of a table are one. Every character that is
 * no blank, and no line between rows, is in exactly one of them.
 */
export function unitsOf(text: string): Unit[] {
  const found: Unit[] = [];
  let section = 0;
  let heading = '';
  for (const stretch of rows(text, sentencesOf(text))) {
    const words = text.slice(stretch.start, stretch.end);
    const beginsLine = isFirstOfLine(text, stretch.start);
    const isHeading =
      beginsLine &&
      !bindsParty(words) &&
      (isHeadingLine(text, stretch, words) || (found.length === 0 && isTitle(text, stretch)));
    if (isHeading) {
      section += 1;
      heading = words;
    }
    const about = isHeading ? heading : `${heading}\n${labelOf(words)}`;
    found.push({ ...stretch, text: words, isHeading, about, section, beginsLine });
  }
  return found;
}

/** Joins what one row, one number with its line, one list of dates is cut into. */
function rows(text: string, sentences: readonly Stretch[]): Stretch[] {
  const found: Stretch[] = [];
  for (const sentence of sentences) {
    const last = found.at(-1);
    if (last !== undefined && goesOn(text, last, sentence))
      found[found.length - 1] = { start: last.start, end: sentence.end };
    else found.push(sentence);
  }
  return found;
}

function goesOn(text: string, last: Stretch, next: Stretch): boolean {
  if (next.end - last.start > LONGEST_ROW || text.slice(last.end, next.start).includes('\n'))
    return false;
  const end = text.slice(Math.max(last.start, last.end - 9), last.end);
  const begin = text.slice(next.start, next.start + 12);
  const isCell = end.endsWith('|') || (text[last.start] === '|' && end.endsWith('；'));
  // "3." of "3. Fees", and "Rs." before an amount, end no sentence.
  const isNumber =
    last.end - last.start <= 9 && /^[(（]?(?:[\d.]{1,7}|[a-z]|[ivx]{1,4})[.)）]$/i.test(end);
  const isCutShort = /\bRs\.$/.test(end) && /^\d/.test(begin);
  const isDateList =
    /[；;]$/.test(end) && /^(?:20\d\d\s?[年/-]|\d{1,2}\s[A-Z][a-z]{2})/.test(begin);
  return isCell || isNumber || isCutShort || isDateList;
}

function isFirstOfLine(text: string, start: number): boolean {
  let at = start - 1;
  while (at >= 0 && start - at < 12 && (text[at] === ' ' || text[at] === '\t')) at -= 1;
  return at < 0 || text[at] === '\n' || text[at] === '\r';
}

const NUMBERED =
  /^(?:#{1,6}\s|\*\*|(?:article|section|clause|part|schedule)\s+[\dIVXA-Z]+|第[\d一二三四五六七八九十]+[条章节部分]|[一二三四五六七八九十]+\s*[、.．]|\d{1,2}(?:\.\d{1,2})?[.)、．]?\s)/i;

/** A short line by itself without the end of a sentence: numbered, in capitals, bold, or in title case. */
function isHeadingLine(text: string, { start, end }: Stretch, words: string): boolean {
  if (words.length > LONGEST_HEADING || words.startsWith('|')) return false;
  const next = text.slice(end, end + 2).trimStart();
  if (
    next !== '' &&
    !/^[\r\n]/.test(text.slice(end, end + 4).replace(/^[ \t]+/, '')) &&
    end < text.length
  )
    return false;
  if (/[。！？；;,，]$/.test(words) || start === end) return false;
  if (/^#{1,6}\s/.test(words)) return true;
  if (/[.!?]$/.test(words) || /[:：]\s*\S/.test(words) || /\d{3}|[$€£¥%％]/.test(words))
    return false;
  const plain = words
    .replace(NUMBERED, '')
    .replace(/[*:：]/g, '')
    .trim();
  if (NUMBERED.test(words) && plain.split(/\s/).length <= 8 && plain.length <= 40)
    return !/\b(?:shall|will|must|may)\b|[应须]/.test(plain);
  if (/\p{Script=Han}/u.test(plain))
    return plain.length <= 14 && !/[应须，]/.test(plain) && /[:：]$/.test(words);
  return (
    /^(?:[A-Z][\w'’&/-]*|of|and|the|to|for|in|on|or|&)(?:\s(?:[A-Z][\w'’&/-]*|of|and|the|to|for|in|on|or|&)){0,6}$/.test(
      plain,
    ) && plain.length > 3
  );
}

/** The first line of a text, where it is short, ends no sentence, and calls itself an agreement or has a blank line behind it. */
function isTitle(text: string, { start, end }: Stretch): boolean {
  const words = text.slice(start, end);
  const behind = text.slice(end, end + 20);
  const isCalled = /(?:协议书?|合同书?|合约|\b(?:agreement|contract|memorandum|terms))$/i.test(
    words,
  );
  return (
    words.length <= LONGEST_HEADING &&
    (isCalled ? /^[ \t]*\r?\n/ : /^[ \t]*\r?\n[ \t]*\r?\n/).test(behind) &&
    !/[。.;；:：|]/.test(words)
  );
}

/** The label of a line: "Fee: …", the first cell of a row. */
function labelOf(words: string): string {
  if (words.startsWith('|')) return words.slice(1, words.indexOf('|', 1) + 1 || 60);
  const tab = words.indexOf('\t');
  if (tab > 0 && tab < 50) return words.slice(0, tab);
  return /^[^.。:：]{2,40}[:：]/.exec(words)?.[0] ?? '';
}
