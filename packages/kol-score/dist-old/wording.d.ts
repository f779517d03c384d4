import { L as Lexicon } from './wording-1Qfx6BN0.js';
export { N as NGRAM_EMBEDDING, S as SENSITIVE_TOPICS, b as SensitiveTopic, c as TOPICS, T as TextEmbedding, d as TextReader, e as TextReading, f as TextVector, g as Topic, a as WordingOptions, h as hasTopic, s as similarity, t as textReader } from './wording-1Qfx6BN0.js';
import './local-text-DtIhIPPq.d-CvCaTXhw.js';

/** Words for advertising in common languages: what a text is looked through for where a brief has no labels. */
declare const USUAL_LABELS: readonly string[];
/**
 * Whether a text carries an advertising label: at its beginning, behind `#`, or in brackets. A word inside a sentence is
 * none, since “this is no ad” has it as well.
 * @param labels - such as `labels` of a brief, which `livelane-contracts permits` fills from the law of a market; in any
 *   case, with `#` or without. Default: words for advertising in common languages
 * @example
 * ```ts
 * import { carriesLabel } from '@livelane/kol-score/wording';
 * ['New lips! #ad', 'Adventure time', '【广告】新品'].map((text) => carriesLabel(text)); // => [true, false, true]
 * ```
 */
declare function carriesLabel(text: string, labels?: readonly string[]): boolean;

/**
 * Words and phrases by language and topic, chosen by this project. Every text is compared with all languages, so a word
 * that means something harmless in another of them is left out, and so is one that is usual in beauty or fashion
 * (alcohol in ingredients, champagne as a colour). `*` at the end stands for any ending.
 */
declare const LEXICON: Lexicon;

export { LEXICON, Lexicon, USUAL_LABELS, carriesLabel };
