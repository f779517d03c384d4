import { phrasesOf } from '../phrases.ts';
import { isDateNumber } from './acts.ts';
import { isDate, isModalMay } from './times.ts';
import type { Token } from './tokens.ts';
import { phraseWords } from './tokens.ts';

/** What a condition is measured by stands in it, not in what follows from it. */
const CONDITIONS = new Set(['if', 'where', 'when', 'should', 'once', 'unless']);

/** Words after which a vague word is explained. */
const EXPLANATIONS = new Set(['namely', 'i.e.', 'meaning', 'viz', 'specifically', 'defined']);

const REFERENCES = new Set(
  'schedule annex appendix exhibit attachment section clause article paragraph table sections clauses articles annexes schedules enclosure addendum sheet cover \u00a7 calendar list'.split(
    ' ',
  ),
);
const CUES = new Set(
  'in per with to see by from out of under attached the and at this our on'.split(' '),
);

/** Whether a clause points at a numbered or named place that says more. */
export function isReferring(tokens: readonly Token[]): boolean {
  return tokens.some((token, at) => {
    if (['attached', 'enclosed', 'following', 'follows', 'below'].includes(token.word)) return true;
    if (token.word === 'these') return /s$/.test(tokens[at + 1]?.word ?? '');
    if (token.word === 'cover') return tokens[at + 1]?.word === 'page';
    if (!REFERENCES.has(token.word)) return false;
    if (!CUES.has(tokens[at - 1]?.word ?? '') && tokens[at - 1]?.word !== '(') return false;
    const next = tokens[at + 1];
    if (next === undefined) return token.isCapital;
    return (
      next.kind === 'number' ||
      (next.isCapital && next.word.length <= 3) ||
      (token.isCapital && at > 0) ||
      ['of', 'below', 'above', 'attached', 'dated'].includes(next.word)
    );
  });
}

/** Whether what follows a vague word makes it exact: a number with its unit, an explanation, a defined figure. */
export function isExplained(tokens: readonly Token[], end: number, isQuantity: boolean): boolean {
  for (let at = end; at < Math.min(end + 10, tokens.length); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.word === ';') return false;
    if (token.word === ',' && CONDITIONS.has(tokens[0]?.word ?? '')) return false;
    if (EXPLANATIONS.has(token.word)) return true;
    if (token.word === 'that' && tokens[at + 1]?.word === 'is' && tokens[at - 1]?.kind === 'sign')
      return true;
    if (token.kind === 'number' && isMeasure(tokens, at, isQuantity)) return true;
  }
  return false;
}

function isMeasure(tokens: readonly Token[], at: number, isQuantity: boolean): boolean {
  if (isDateNumber(tokens, at) || isDate(tokens, at)) return false;
  const before = tokens[at - 1]?.word ?? '';
  const two = `${tokens[at - 2]?.word ?? ''} ${before}`;
  if (
    ['(', ':', '≥', '>'].includes(before) ||
    [
      'at least',
      'no fewer',
      'a minimum',
      'minimum of',
      'in total',
      'fewer than',
      'less than',
      ': at',
    ].includes(two)
  )
    return true;
  if (isQuantity) return false;
  return [
    'of',
    'to',
    'than',
    'exceeding',
    ',',
    '–',
    '—',
    'eur',
    'usd',
    '€',
    '$',
    'with',
    'is',
  ].includes(before);
}

const FALLBACKS = phrasesOf<true>([
  [
    true,
    'otherwise; failing (which/that/such/this); ~fail to agree; absent; in the absence; until then; until they agree; by default; if no; if none; if not; if they do not; if they cannot; if we do not; if we don; if the parties do not; if the parties cannot; if the parties fail; without agreement; without an agreement; if it is not; unless and until; unless they; in default of; should they not; if nothing; or else; in any case no; but no more; but not more; if you do; if agreement; should no',
  ],
]);

/** Whether a sentence says what holds without agreement. */
export function hasFallback(tokens: readonly Token[]): boolean {
  const words = phraseWords(tokens);
  return tokens.some(({ word }, at) => {
    if (FALLBACKS.at(words, at) === undefined) return false;
    // "unless otherwise agreed" names no rule of its own.
    return (
      word !== 'otherwise' ||
      (tokens[at - 1]?.word !== 'unless' && tokens[at + 1]?.word !== 'agreed')
    );
  });
}

/** Which tokens stand in quotation marks. */
export function quoted(tokens: readonly Token[]): boolean[] {
  let open: string | undefined;
  return tokens.map(({ word }) => {
    if (open === undefined) {
      open = { '"': '"', '“': '”', '„': '“', '«': '»' }[word];
      return open !== undefined;
    }
    if (word === open) open = undefined;
    return true;
  });
}

/** Whether a capitalised word is part of a name or of a defined term. */
export function isName(tokens: readonly Token[], at: number, length: number): boolean {
  const first = tokens[at];
  const next = tokens[at + (length > 1 && tokens[at + 1]?.isCapital ? 1 : length)];
  if (first === undefined || next === undefined || !first.isCapital || first.isAllCapitals)
    return false;
  const isTerm =
    next.isCapital && next.kind === 'word' && !isModalMay(tokens, at + length) && next.word !== 'i';
  return isTerm && !first.isAllCapitals;
}
