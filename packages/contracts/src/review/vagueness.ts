import type { LocalText } from '../vocabulary/index.ts';
import { composedText } from './composed-text.ts';
import { lexiconsOf } from './lexicons/languages.ts';
import type { Lexicon } from './lexicons/lexicon.ts';
import { LEXICONS } from './lexicons/lexicons.ts';
import type { VagueCategory } from './prose/category.ts';

export type { VagueCategory } from './prose/category.ts';

/** A vague phrase in a text. */
export interface VaguePhrase {
  /** The phrase as written. */
  readonly phrase: string;
  /** Offset of the phrase in the text, in UTF-16 code units. */
  readonly at: number;
  /** What the phrase leaves open. */
  readonly category: VagueCategory;
}

/** Why a phrase of each category cannot be enforced. */
export const VAGUE_REASONS: Readonly<Record<VagueCategory, LocalText>> = {
  effort: { en: 'it promises effort, not a result', 'zh-Hans': '只承诺努力，没有承诺结果' },
  time: { en: 'it names no date or number of days', 'zh-Hans': '没有写明日期或天数' },
  quantity: { en: 'it names no number', 'zh-Hans': '没有写明数量' },
  'open-list': { en: 'it leaves the list open', 'zh-Hans': '所列事项没有穷尽' },
  deferral: { en: 'it puts the agreement off', 'zh-Hans': '把约定推迟到以后' },
  standard: { en: 'it names no measure of quality', 'zh-Hans': '没有写明质量标准' },
  cooperation: { en: 'it names no act', 'zh-Hans': '没有写明具体行为' },
  discretion: { en: 'it leaves the decision to one side', 'zh-Hans': '由一方自行决定' },
};

/** How close a number with a unit, or a prohibition, must stand to make a phrase exact, in characters. */
const NEAR = 24;

/** A lexicon as expressions. */
interface Detector {
  readonly phrases: readonly (readonly [VagueCategory, RegExp])[];
  readonly idiom: RegExp;
  readonly exact: RegExp;
  /** Matches the text before a phrase that a prohibition governs. */
  readonly forbidden: RegExp;
  /** Matches the text after it. */
  readonly forbiddenAfter: RegExp;
}

/** An expression that no text matches. */
const NEVER = /(?!)/u;

/** Phrases as one expression, the longest first. */
function anyOf(phrases: readonly string[]): string {
  return phrases
    .toSorted((a, b) => b.length - a.length)
    .map((phrase) =>
      phrase
        .replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&')
        .replaceAll("'", "['\u2019]")
        .replaceAll(' ', '\\s{1,3}')
        .replaceAll('*', '\\p{L}{0,5}'),
    )
    .join('|');
}

function detectorOf({ phrases, spaced, units, prohibitions, idioms }: Lexicon): Detector {
  const [start, end] = spaced ? ['(?<![\\p{L}\\p{N}])', '(?![\\p{L}\\p{N}])'] : ['', ''];
  const { before, after } = prohibitions;
  const whole = (words: readonly string[]) => `${start}(?:${anyOf(words)})${end}`;
  return {
    phrases: Object.entries(phrases).map(([category, words]) => [
      category as VagueCategory,
      new RegExp(whole(words), 'giu'),
    ]),
    idiom: new RegExp(whole(idioms), 'giu'),
    exact: new RegExp(`[\\d一二两三四五六七八九十百] ?(?:%|(?:${anyOf(units)})${end})`, 'iu'),
    forbidden: before ? new RegExp(`(?:${anyOf(before)})[^.。；;]{0,16}$`, 'iu') : NEVER,
    forbiddenAfter: after ? new RegExp(`^[^.。；;]{0,16}(?:${anyOf(after)})`, 'iu') : NEVER,
  };
}

/** The expressions of each lexicon. */
const DETECTORS: ReadonlyMap<Lexicon, Detector> = new Map(
  Object.values(LEXICONS).map((lexicon) => [lexicon, detectorOf(lexicon)]),
);

/**
 * Finds vague phrases in free text by fixed lexicons: English and Simplified Chinese, and less of German, French, Spanish,
 * Japanese, Korean and Vietnamese; a text's languages are told by its letters and common words. A phrase is not reported next to
 * a number with a unit, under a prohibition, or within a fixed legal phrase.
 *
 * @param text - free text of a clause; work grows linearly with its length
 * @returns in the order of the text; phrases do not overlap
 * @example
 * ```ts
 * import { vaguePhrases } from '@livelane/contracts/review';
 * vaguePhrases('配合推广').map((it) => it.phrase); // => ["配合"]
 * vaguePhrases('reply promptly, within 2 days').length; // => 0
 * vaguePhrases('Die Videos werden zeitnah und in guter Qualität geliefert').map((it) => it.category); // => ["time","standard"]
 * ```
 */
export function vaguePhrases(text: string): VaguePhrase[] {
  const { composed, placeOf } = composedText(text);
  const found = lexiconsOf(composed)
    .flatMap((lexicon) => DETECTORS.get(lexicon) ?? [])
    .flatMap((detector) => foundBy(detector, composed))
    .map((it) => asWritten(it, text, placeOf))
    .toSorted((a, b) => a.at - b.at || b.phrase.length - a.phrase.length);
  const kept: VaguePhrase[] = [];
  let end = 0;
  for (const it of found) {
    if (it.at < end) continue;
    end = it.at + it.phrase.length;
    kept.push(it);
  }
  return kept;
}

function asWritten(
  { at, phrase, category }: VaguePhrase,
  text: string,
  placeOf: (at: number) => number,
): VaguePhrase {
  const [start, end] = [placeOf(at), placeOf(at + phrase.length)];
  return { phrase: text.slice(start, end), at: start, category };
}

function foundBy({ phrases, idiom, ...near }: Detector, text: string): VaguePhrase[] {
  const idioms = [...text.matchAll(idiom)].flatMap((match) =>
    Array.from({ length: match[0].length }, (_, offset) => match.index + offset),
  );
  const precise = new Set(idioms);
  return phrases.flatMap(([category, words]) =>
    [...text.matchAll(words)]
      .map((match): VaguePhrase => ({ phrase: match[0], at: match.index, category }))
      .filter((it) => !precise.has(it.at) && !isExact(text, it, near)),
  );
}

const NUMBERED: ReadonlySet<VagueCategory> = new Set(['time', 'quantity', 'standard']);

function isExact(
  text: string,
  { at, phrase, category }: VaguePhrase,
  { exact, forbidden, forbiddenAfter }: Pick<Detector, 'exact' | 'forbidden' | 'forbiddenAfter'>,
): boolean {
  const before = text.slice(Math.max(0, at - NEAR), at);
  const after = text.slice(at + phrase.length, at + phrase.length + NEAR);
  if (forbidden.test(before) || forbiddenAfter.test(after)) return true;
  return NUMBERED.has(category) && exact.test(`${before} ${after}`);
}
