import type { VagueCategory } from '../category.ts';
import type { Stretch } from '../sentences.ts';
import { MARKERS } from './markers.ts';
import { type Tag, WORDS } from './words.ts';

/** A word of a clause that is known, or a number. */
export interface Token extends Stretch {
  readonly text: string;
  readonly tags: readonly Tag[];
  /** What it leaves open, if it is such a word. */
  readonly marks?: VagueCategory;
  readonly isNumber: boolean;
  readonly isQuoted: boolean;
}

const NUMERALS = new Set('零一二三四五六七八九十百千万亿两半〇');
const MOST_NUMERALS = 12;
const OPENING: Readonly<Record<string, string>> = { '“': '”', '「': '」', '『': '』', '‘': '’' };

/** The longest known words from left to right; what is between them is cut into characters. */
export function tokensOf(text: string, { start, end }: Stretch): Token[] {
  const words = Array.from(text.slice(start, end));
  const places = words.map(placeOf);
  const found: Token[] = [];
  let at = 0;
  let offset = start;
  let open: string | undefined;
  while (at < words.length) {
    const sign = words[at] ?? '';
    if (open === undefined) open = OPENING[sign];
    else if (sign === open) open = undefined;
    const { length, ...token } = tokenAt(words, places, at);
    const written = words.slice(at, at + length).join('');
    found.push({
      ...token,
      text: written,
      start: offset,
      end: offset + written.length,
      isQuoted: open !== undefined,
    });
    offset += written.length;
    at += length;
  }
  return found;
}

/** Signs, figures, words that bind and the beginnings of 法律, 附件, 本合同, 国家 end a gap in a phrase. */
const placeOf = (sign: string): readonly string[] =>
  /[\p{P}\p{S}\s\d应须将法附本第国该]/u.test(sign) ? [sign] : [sign, '*'];

function tokenAt(
  words: readonly string[],
  places: readonly (readonly string[])[],
  at: number,
): Pick<Token, 'tags' | 'marks' | 'isNumber'> & { readonly length: number } {
  const marker = MARKERS.at(places, at);
  const word = WORDS.at(places, at);
  const plain = { tags: [], isNumber: false };
  const figures = figuresAt(words, places, at);
  if (marker !== undefined && marker.length >= Math.max(word?.length ?? 0, figures)) {
    const isIdiom = word?.length === marker.length && word.meaning.includes('idiom');
    if (!isIdiom)
      return { tags: [], marks: marker.meaning, isNumber: false, length: marker.length };
  }
  if (word !== undefined && word.length >= figures)
    return { ...plain, tags: word.meaning, length: word.length };
  if (figures > 0) return { ...plain, isNumber: true, length: figures };
  return { ...plain, length: 1 };
}

/** How many characters of a number begin here; Chinese numerals count before a unit only. */
function figuresAt(
  words: readonly string[],
  places: readonly (readonly string[])[],
  at: number,
): number {
  const first = words[at] ?? '';
  let end = at;
  if (isDigit(first)) {
    while (
      end < words.length &&
      (isDigit(words[end] ?? '') ||
        (':：.,/-'.includes(words[end] ?? '') && isDigit(words[end + 1] ?? '')))
    )
      end += 1;
    return end - at;
  }
  while (end < words.length && end - at < MOST_NUMERALS && NUMERALS.has(words[end] ?? '')) end += 1;
  if (end === at) return 0;
  const unit = WORDS.at(places, end)?.meaning ?? [];
  return unit.includes('unit') || unit.includes('timeUnit') || words[end] === '年' ? end - at : 0;
}

const isDigit = (sign: string) => sign >= '0' && sign <= '9' && sign.length === 1;
