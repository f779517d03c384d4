import type { Stretch } from '../sentences.ts';
import { classesOf } from './classes.ts';
import { verbForm } from './verbs.ts';

/** What a word is by itself. */
export type TokenKind = 'word' | 'number' | 'sign';

/** A word, number or sign of a sentence. */
export interface Token extends Stretch {
  readonly kind: TokenKind;
  /** In lower case. */
  readonly word: string;
  readonly isCapital: boolean;
  readonly isAllCapitals: boolean;
  /** What phrases may call it: the word (`#` for figures), its basic form, its classes, `*`. */
  readonly keys: readonly string[];
}

/** Words with inner apostrophes are cut at them, those with hyphens into their parts. */
const TOKEN =
  /(?:e\.g|i\.e)\.|\d[\d.,:/-]*\d|\d+|[\p{L}\p{M}]+|['’](?:s|re|ve|ll|d|m|t)(?![\p{L}])|[^\s\p{L}\p{M}\d]/gu;

const NUMBER_WORDS = new Set(
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty seventy eighty ninety hundred thousand million half dozen once twice thrice double single one'.split(
    ' ',
  ),
);

/** The tokens of a sentence, in order. */
export function tokensOf(text: string, { start, end }: Stretch): Token[] {
  return [...text.slice(start, end).matchAll(TOKEN)]
    .filter((match) => !isHyphen(text, start, match))
    .map((match) => {
      const written = match[0];
      const word = written.toLowerCase().replace('’', "'");
      const kind = kindOf(word);
      return {
        start: start + match.index,
        end: start + match.index + written.length,
        kind,
        word: word === "'t" ? 'not' : word,
        keys: keysOf(word, kind),
        isCapital: word !== written && written[0] !== written[0]?.toLowerCase(),
        isAllCapitals: written.length > 1 && word !== written && written === written.toUpperCase(),
      };
    });
}

/** A hyphen inside a word, as in "long-term", which counts as two words. */
function isHyphen(text: string, start: number, { 0: sign, index }: RegExpExecArray): boolean {
  if (sign !== '-' && sign !== '\u2010' && sign !== '\u2011') return false;
  const at = start + index;
  return at > 0 && isLetter(text[at - 1]) && isLetter(text[at + 1]);
}

const isLetter = (sign = ' ') => sign.toLowerCase() !== sign.toUpperCase();

function kindOf(word: string): TokenKind {
  if (/^\d/.test(word) || NUMBER_WORDS.has(word)) return 'number';
  return /^['\p{L}]/u.test(word) && word !== "'" ? 'word' : 'sign';
}

const PLAIN_KEYS = new Map<string, readonly string[]>();
/** How many words keep their keys: those of a language, not those that somebody makes up. */
const MOST_KEPT = 20_000;

function keysOf(word: string, kind: TokenKind): readonly string[] {
  if (kind === 'sign') return [word];
  const known = PLAIN_KEYS.get(word);
  if (known !== undefined) return known;
  const base = verbForm(word)?.base;
  const keys =
    kind === 'number'
      ? [...(/^\d/.test(word) ? [] : [word]), '#', '~#']
      : [word, ...(base === undefined ? [] : [`~${base}`]), ...classesOf(word, base)];
  if (PLAIN_KEYS.size < MOST_KEPT) PLAIN_KEYS.set(word, keys);
  return keys;
}

/** What phrases may call each word. */
export const phraseWords = (tokens: readonly Token[]) => tokens.map(({ keys }) => keys);
