import type { VagueCategory } from '../category.ts';
import type { Token } from './tokens.ts';
import { MASS, PIECES, SHARE_NOUNS, TIME_NOUNS, VALUE_ADVERBS, VALUE_HEADS, VALUES, WEAK_VALUES } from './words.ts';

interface Value {
  readonly category: VagueCategory;
  readonly at: number;
  readonly length: number;
}

const LINKING = new Set('be is are look looks feel feels sound sounds stay stays keep keeps remain remains become becomes seem seems make makes'.split(' '));
const DEGREES = new Set('too very more less so quite pretty really rather fairly something anything as enough most particularly especially'.split(' '));

/**
 * A judgement without a measure at a word: what it stands before decides whether a time, a number or a standard is open.
 * Common adjectives count before nouns that are judged, and after a verb as in "looks good".
 */
export function valueAt(tokens: readonly Token[], at: number): Value | undefined {
  const word = tokens[at]?.word ?? '';
  if (VALUE_ADVERBS.has(word)) return { category: 'standard', at, length: adverbLength(tokens, at) };
  const more = moreAt(tokens, at);
  if (more !== undefined) return more;
  if (!VALUES.has(word) || tokens[at - 1]?.word === 'not') return undefined;
  const noun = nounAfter(tokens, at);
  const head = noun === undefined ? '' : (tokens[noun]?.word ?? '');
  if (WEAK_VALUES.has(word) && !(VALUE_HEADS.has(head) || TIME_NOUNS.has(head) || isFramed(tokens, at))) return undefined;
  const category = TIME_NOUNS.has(head) ? 'time' : SHARE_NOUNS.has(head) ? 'quantity' : 'standard';
  const isExactNoun = category !== 'standard' && WEAK_VALUES.has(word) && !isJudged(word);
  return isExactNoun ? undefined : { category, at, length: (noun ?? at) + 1 - at };
}

const MORE = new Set('additional extra further more added'.split(' '));

/** "Additional content", "more stories": how many is open. */
function moreAt(tokens: readonly Token[], at: number): Value | undefined {
  if (!MORE.has(tokens[at]?.word ?? '')) return undefined;
  const before = tokens[at - 1];
  if (before?.kind === 'number' || ['a', 'an', 'any', 'no', 'each', 'the', 'or', 'every', 'one', 'for'].includes(before?.word ?? '')) return undefined;
  const noun = [1, 2, 3].find((step) => PIECES.has(tokens[at + step]?.word ?? '') || MASS.has(tokens[at + step]?.word ?? '') || /^(?:meetings|work|revisions|products|services|samples|discounts|edits|calls|changes|support|money|time|hours|details|visits|rounds|info|information)$/.test(tokens[at + step]?.word ?? ''));
  return noun === undefined ? undefined : { category: 'quantity', at, length: noun + 1 };
}

/** Weak words that judge a period or a number, unlike "regular hours". */
const isJudged = (word: string) =>
  /^(?:short|long|brief|good|fair|large|small|big|low|high|close|minor|major|great|prompt|timely|similar|decent|usual|early|late|quick|strong|poor|bad)$/.test(word);

function adverbLength(tokens: readonly Token[], at: number): number {
  return VALUES.has(tokens[at + 1]?.word ?? '') ? 2 : 1;
}

/** The noun that an adjective stands before, past other adjectives. */
function nounAfter(tokens: readonly Token[], at: number): number | undefined {
  for (let step = at + 1; step <= at + 4; step += 1) {
    const token = tokens[step];
    if (token === undefined || token.kind === 'sign') return undefined;
    const { word } = token;
    if (TIME_NOUNS.has(word) || SHARE_NOUNS.has(word) || VALUE_HEADS.has(word)) return step;
    if (!(VALUES.has(word) || ['and', 'or', 'of', 'technical', 'organisational', 'travel', 'production', 'travelling', 'documented', 'written', 'prior', 'social', 'the', 'security', 'brand', 'working', 'preparation', 'waiting', 'response'].includes(word))) return undefined;
  }
  return undefined;
}

/** "Looks good", "keep it simple and fun", "too long". */
function isFramed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isLast = next === undefined || next.kind === 'sign' || ['and', 'or', 'enough', 'to', 'for'].includes(next.word);
  for (let back = 1; back <= 4; back += 1) {
    const { word } = tokens[at - back] ?? { word: '' };
    if (back <= 1 && DEGREES.has(word)) return true;
    if (LINKING.has(word)) return isLast;
  }
  return false;
}
