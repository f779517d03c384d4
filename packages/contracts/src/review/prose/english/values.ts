import type { VagueCategory } from '../category.ts';
import type { Token } from './tokens.ts';
import { verbForm } from './verbs.ts';
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
  if (word === 'fast' && ['?', '.', ',', undefined].includes(tokens[at + 1]?.word))
    return { category: 'time', at, length: 1 };
  if (at === 0 && tokens[1]?.word === ',') return undefined;
  if (VALUE_ADVERBS.has(word) || isValueAdverb(word))
    return { category: 'standard', at, length: adverbLength(tokens, at) };
  const manner = mannerAt(tokens, at);
  if (manner !== undefined) return manner;
  if (isPredicate(tokens, at)) return { category: 'standard', at, length: 1 };
  const more = moreAt(tokens, at) ?? rewardAt(tokens, at);
  if (more !== undefined) return more;
  if (
    !(VALUES.has(word) || isNegatedValue(word)) ||
    (tokens[at - 1]?.word === 'not' && !isCondition(tokens))
  )
    return undefined;
  const noun = nounAfter(tokens, at);
  const head = noun === undefined ? '' : (tokens[noun]?.word ?? '');
  if (
    WEAK_VALUES.has(word) &&
    !(
      (VALUE_HEADS.has(head) && !NEEDS_FRAME.has(word)) ||
      TIME_NOUNS.has(head) ||
      (SHARE_NOUNS.has(head) && isJudged(word)) ||
      isFramed(tokens, at)
    )
  )
    return undefined;
  const category = TIME_NOUNS.has(head) ? 'time' : SHARE_NOUNS.has(head) ? 'quantity' : 'standard';
  const isExactNoun = category !== 'standard' && WEAK_VALUES.has(word) && !isJudged(word);
  return isExactNoun ? undefined : { category, at, length: (noun ?? at) + 1 - at };
}

/** Adverbs that say how something is done so that it can be checked, or that bear on the sentence. */
const EXACT_ADVERBS = new Set(
  'only monthly weekly daily quarterly annually yearly hourly early family supply apply reply rely comply directly indirectly exclusively solely jointly severally individually separately fully wholly entirely automatically electronically manually orally verbally publicly privately personally legally lawfully exactly precisely strictly expressly explicitly immediately irrevocably perpetually permanently simultaneously respectively namely digitally physically previously subsequently consecutively equally mutually actually finally initially additionally accordingly consequently hereby likely particularly specifically especially currently recently already newly globally locally nationally internationally commercially financially independently unconditionally conditionally contractually carefully-worded historically basically technically hopefully apparently evidently necessarily voluntarily temporarily definitely differently frequently consistently recently sufficiently presently subsequently permanently currently apparently inherently independently concurrently consequently vertically horizontally geographically chronologically alphabetically identically periodically specifically typically generally usually normally unanimously unambiguously previously simultaneously obviously exclusively respectively retroactively alternatively cumulatively collectively effectively definitively approximately separately immediately ultimately privately ordinarily primarily temporarily daily family necessarily happily luckily irrevocably presumably probably possibly notwithstandingly accordingly knowingly unknowingly seemingly increasingly exceedingly unfortunately fortunately ately'.split(
    ' ',
  ),
);

/** What somebody or something can be held to be without a measure: not what these say. */
const EXACT_STATES = new Set(
  'free due payable liable valid binding entitled responsible visible public written final exclusive confidential subject present able void null unlimited equal identical electronic online live non worldwide global royalty irrevocable perpetual transferable refundable in at on for by to of with from within between under over above below available open closed complete empty full effective enforceable applicable lawful legal unlawful compliant reachable original own new void false true correct wrong paid unpaid sole joint several separate private secret domestic foreign vertical horizontal square black white red blue green alive sober adult of-age mandatory optional compulsory silent absent independent inclusive net gross annual monthly weekly daily taxable deductible it that this there their such no not only all both each either neither the a an any some more less one two three as if so up down out off away back here home ready accountable answerable bound based able unable eligible ineligible resident solvent insured'.split(
    ' ',
  ),
);
const MANNERS = new Set('manner way fashion style tone voice mood atmosphere spirit'.split(' '));
const EXACT_MANNERS = new Set(
  'following same other similar any no such written electronic digital legal lawful another particular this that different certain the single standard'.split(
    ' ',
  ),
);

/** "In a festive manner", "in a warm and patient way": whatever the adjective. */
function mannerAt(tokens: readonly Token[], at: number): Value | undefined {
  if (tokens[at]?.word !== 'in' && tokens[at]?.word !== 'with') return undefined;
  if (!['a', 'an'].includes(tokens[at + 1]?.word ?? '')) return undefined;
  const first = tokens[at + 2];
  if (first?.kind !== 'word' || EXACT_MANNERS.has(first.word)) return undefined;
  const head = [3, 4, 5, 6].find((step) => MANNERS.has(tokens[at + step]?.word ?? ''));
  if (head === undefined) return undefined;
  return {
    category: /^(?:timely|prompt|speedy)$/.test(first.word) ? 'time' : 'standard',
    at,
    length: head + 1,
  };
}

const OBLIGING = new Set(['shall', 'must', 'should', 'to']);

/** "Shall be fluent": a quality that is owed, whatever the word, at the end of its phrase. */
function isPredicate(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const next = tokens[at + 1];
  if (token?.kind !== 'word' || tokens[at - 1]?.word !== 'be') return false;
  if (!OBLIGING.has(tokens[at - 2]?.word ?? '')) return false;
  if (
    next !== undefined &&
    next.kind !== 'sign' &&
    !['and', 'enough', 'at', 'throughout', 'in', 'with'].includes(next.word)
  )
    return false;
  return (
    !EXACT_STATES.has(token.word) &&
    !/(?:ed|en|ing|wn|ught|ade|ept|old|ent out)$/.test(token.word) &&
    verbForm(token.word) === undefined &&
    !token.isCapital
  );
}

const isCondition = (tokens: readonly Token[]) =>
  tokens.some(({ word }) => word === 'if' || word === 'where' || word === 'when');

/** "Tactfully" of "tactful"; of common adjectives too many mean something else. */
function isValueAdverb(word: string): boolean {
  if (!word.endsWith('ly') || EXACT_ADVERBS.has(word)) return false;
  if (
    word.length > 6 &&
    /(?:ically|fully|ously|ively|antly|ently|edly|ably|ibly|ingly|mally|onally|ately|ily)$/.test(
      word,
    )
  )
    return true;
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
  /^(?:short|long|brief|good|fair|large|small|big|low|high|close|minor|major|great|prompt|timely|similar|decent|usual|early|late|corresponding|special|favourable|favorable|attractive|nice|quick|strong|poor|bad)$/.test(
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
