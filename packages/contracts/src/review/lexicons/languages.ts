import type { Lexicon } from './lexicon.ts';
import { LEXICONS } from './lexicons.ts';

/** How many words of a text are looked at to tell its languages. */
const LOOKED_AT = 400;

const WORD = /[\p{L}\p{M}]+/gu;

const spoken = Object.values<Lexicon>(LEXICONS);
const [first] = spoken;

/**
 * The lexicons of the languages that a text seems to be written in: those of its scripts, and of those written in Latin letters
 * the one with the most common words, with others that have half as many; English where none has any.
 */
export function lexiconsOf(text: string): readonly Lexicon[] {
  const words = firstWords(text);
  const counted = spoken.map((lexicon) => ({ lexicon, count: countOf(lexicon, words) }));
  const most = Math.max(1, ...counted.map(({ count }) => count));
  const latin = counted.filter(({ count }) => count * 2 >= most).map(({ lexicon }) => lexicon);
  const written = spoken.filter(({ told }) => 'script' in told && told.script.test(text));
  const scripts = written.filter((it) => it !== LEXICONS['zh-Hans'] || !isJapanese(text));
  return [...(latin.length === 0 && first !== undefined ? [first] : latin), ...scripts];
}

/** Whether a text with Han characters has as many kana as Japanese has, and not those of a name. */
function isJapanese(text: string): boolean {
  const kana = text.match(/[\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  return kana * 4 >= han && kana > 0;
}

function countOf({ told }: Lexicon, words: readonly string[]): number {
  if (!('commonWords' in told)) return 0;
  const common = new Set(told.commonWords);
  return words.filter((word) => common.has(word)).length;
}

function firstWords(text: string): string[] {
  const words: string[] = [];
  for (const [word] of text.matchAll(WORD)) {
    if (words.push(word.toLowerCase()) === LOOKED_AT) break;
  }
  return words;
}
