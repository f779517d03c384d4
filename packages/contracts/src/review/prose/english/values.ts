import type { VagueCategory } from '../category.ts';
import type { Token } from './tokens.ts';
import {
  MASS,
  PIECES,
  SHARE_NOUNS,
  TIME_NOUNS,
  VALUE_ADVERBS,
  VALUE_HEADS,
  VALUES,
  WEAK_VALUES,
} from './words.ts';

interface Value {
  readonly category: VagueCategory;
  readonly at: number;
  readonly length: number;
}

const LINKING = new Set(
  'be is are look looks feel feels sound sounds stay stays keep keeps remain remains become becomes seem seems make makes'.split(
    ' ',
  ),
);
const DEGREES = new Set(
  'too very more less so quite pretty really rather fairly something anything as enough most particularly especially'.split(
    ' ',
  ),
);

/**
 * A judgement without a measure at a word: what it stands before decides whether a time, a number or a standard is open.
 * Common adjectives count before nouns that are judged, and after a verb as in "looks good".
 */
export function valueAt(tokens: readonly Token[], at: number): Value | undefined {
  const word = tokens[at]?.word ?? '';
  if (VALUE_ADVERBS.has(word) || isValueAdverb(word))
    return { category: 'standard', at, length: adverbLength(tokens, at) };
  const more = moreAt(tokens, at) ?? rewardAt(tokens, at);
  if (more !== undefined) return more;
  if (!(VALUES.has(word) || isNegatedValue(word)) || tokens[at - 1]?.word === 'not')
    return undefined;
  const noun = nounAfter(tokens, at);
  const head = noun === undefined ? '' : (tokens[noun]?.word ?? '');
  if (
    WEAK_VALUES.has(word) &&
    !(
      (VALUE_HEADS.has(head) && !NEEDS_FRAME.has(word)) ||
      TIME_NOUNS.has(head) ||
      isFramed(tokens, at)
    )
  )
    return undefined;
  const category = TIME_NOUNS.has(head) ? 'time' : SHARE_NOUNS.has(head) ? 'quantity' : 'standard';
  const isExactNoun = category !== 'standard' && WEAK_VALUES.has(word) && !isJudged(word);
  return isExactNoun ? undefined : { category, at, length: (noun ?? at) + 1 - at };
}

/** "Tactfully" of "tactful"; of common adjectives too many mean something else. */
function isValueAdverb(word: string): boolean {
  if (!word.endsWith('ly')) return false;
  const stem = word.slice(0, -2);
  return [
    stem,
    stem.endsWith('i') ? `${stem.slice(0, -1)}y` : `${stem}le`,
    stem.replace(/al$/, ''),
  ].some((it) => VALUES.has(it) && !WEAK_VALUES.has(it));
}

const isNegatedValue = (word: string) =>
  (word.startsWith('un') || word.startsWith('in') || word.startsWith('im')) &&
  VALUES.has(word.slice(2)) &&
  !WEAK_VALUES.has(word.slice(2));

const MORE = new Set('additional extra further more added'.split(' '));

/** "Additional content", "more stories": how many is open. */
function moreAt(tokens: readonly Token[], at: number): Value | undefined {
  if (!MORE.has(tokens[at]?.word ?? '')) return undefined;
  const before = tokens[at - 1];
  if (
    before?.kind === 'number' ||
    ['a', 'an', 'any', 'no', 'each', 'the', 'or', 'every', 'one', 'for'].includes(
      before?.word ?? '',
    )
  )
    return undefined;
  const noun = [1, 2, 3].find(
    (step) =>
      PIECES.has(tokens[at + step]?.word ?? '') ||
      MASS.has(tokens[at + step]?.word ?? '') ||
      /^(?:meetings|work|revisions|products|services|samples|discounts|edits|calls|changes|support|money|time|hours|details|visits|rounds|info|information)$/.test(
        tokens[at + step]?.word ?? '',
      ),
  );
  return noun === undefined ? undefined : { category: 'quantity', at, length: noun + 1 };
}

const REWARD =
  /^(?:bonus|compensation|reward|discount|commission|surcharge|incentive|supplement|allowance|voucher|perk|remuneration|percentage|fee)$/;
const GIVEN = new Set(
  'a an pay pays paid receive receives get gets give gives additional extra some nice little'.split(
    ' ',
  ),
);

/** "A bonus", "compensation", of which nothing says how much. */
function rewardAt(tokens: readonly Token[], at: number): Value | undefined {
  const word = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  if (!REWARD.test(word) || !GIVEN.has(before)) return undefined;
  const near = tokens.slice(Math.max(0, at - 4), at + 8);
  const isSaid = near.some(
    ({ kind, word: it }) =>
      kind === 'number' ||
      [
        'equal',
        'according',
        'schedule',
        'annex',
        '%',
        'under',
        'cancellation',
        'due',
        'same',
        'full',
        'agreed',
      ].includes(it),
  );
  return isSaid ? undefined : { category: 'quantity', at, length: 1 };
}

/** Weak words that judge a period or a number, unlike "regular hours". */
const isJudged = (word: string) =>
  /^(?:short|long|brief|good|fair|large|small|big|low|high|close|minor|major|great|prompt|timely|similar|decent|usual|early|late|quick|strong|poor|bad)$/.test(
    word,
  );

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
    if (
      !(
        VALUES.has(word) ||
        [
          'and',
          'or',
          'of',
          'technical',
          'organisational',
          'travel',
          'production',
          'travelling',
          'documented',
          'written',
          'prior',
          'social',
          'the',
          'security',
          'brand',
          'working',
          'preparation',
          'waiting',
          'response',
        ].includes(word)
      )
    )
      return undefined;
  }
  return undefined;
}

/** "Looks good", "keep it simple and fun", "too long". */
const NEEDS_FRAME = new Set(['clear', 'like', 'close']);

function isFramed(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isLast =
    next === undefined ||
    next.kind === 'sign' ||
    ['and', 'or', 'enough', 'to', 'for'].includes(next.word);
  for (let back = 1; back <= 4; back += 1) {
    const { word } = tokens[at - back] ?? { word: '' };
    if (back <= 1 && DEGREES.has(word))
      return !tokens.slice(at, at + 4).some((it) => it.word === 'than');
    if (LINKING.has(word)) return isLast;
  }
  return false;
}
