import type { VagueCategory } from '../category.ts';
import type { Marker } from '../clause.ts';
import { hasCountedAct, isOwnRight, MONEY } from './acts.ts';
import { hasFallback, isExplained, isName, isReferring, quoted } from './exact.ts';
import { IDIOMS } from './idioms.ts';
import { MARKERS } from './markers.ts';
import type { Modality } from './modality.ts';
import { isDate, type Times } from './times.ts';
import { phraseWords, type Token } from './tokens.ts';
import { valueAt } from './values.ts';
import { PIECES } from './words.ts';

/** What the words of a clause are judged with. */
export interface Surroundings {
  readonly modality: Modality;
  readonly times: Times;
  /** All words of the sentence, of which the clause is a part. */
  readonly sentence: readonly Token[];
}

interface Candidate {
  readonly category: VagueCategory;
  readonly at: number;
  readonly length: number;
}

/** The words of a clause that leave something open, without those that something near by makes exact. */
export function markersOf(tokens: readonly Token[], around: Surroundings): Marker[] {
  const inQuotes = quoted(tokens);
  const isFallback = hasFallback(around.sentence);
  const refers = isReferring(tokens);
  return [...candidates(tokens), ...alterations(tokens, around)]
    .filter(({ at, length }) => !inQuotes[at] && !isName(tokens, at, length))
    .filter((it) => isInScope(tokens, it, around.modality))
    .filter((it) => !isSettled(tokens, it, { ...around, isFallback, refers }))
    .map(({ category, at, length }) => ({
      category: leavesSumOpen(tokens, at, length) ? 'deferral' : category,
      start: tokens[at]?.start ?? 0,
      end: tokens[at + length - 1]?.end ?? 0,
    }));
}

/** Looking for a solution together puts off what it leaves open: a sum or a rule. */
function leavesSumOpen(tokens: readonly Token[], at: number, length: number): boolean {
  const words = tokens.slice(at, at + length).map(({ word }) => word);
  return (
    words.some((word) => /^(?:solution|settlement|compromise|arrangement)/.test(word)) &&
    tokens.some(({ word }) => MONEY.has(word) || word === 'reduction')
  );
}

const ALTERING = /^(?:change|adjust|modify|amend|vary|reduce|increase|alter|revise)$/;

/** "The Brand may change the schedule": one side decides how far, and no number limits it. */
function alterations(
  tokens: readonly Token[],
  { modality: { isRight, verb } }: Surroundings,
): Candidate[] {
  if (!isRight || verb === undefined || !ALTERING.test(tokens[verb]?.word ?? '')) return [];
  if (
    tokens.some(
      ({ kind, word }) =>
        kind === 'number' || ['writing', 'consent', 'mutual', 'agree', 'agreement'].includes(word),
    )
  )
    return [];
  return [{ category: 'discretion', at: verb, length: 1 }];
}

function candidates(tokens: readonly Token[]): Candidate[] {
  const words = phraseWords(tokens);
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; ) {
    const idiom = IDIOMS.at(words, at)?.length ?? 0;
    const phrase = MARKERS.at(words, at);
    if (idiom > 0 && idiom >= (phrase?.length ?? 0)) {
      at += idiom;
      continue;
    }
    const it =
      phrase === undefined ? undefined : { category: phrase.meaning, at, length: phrase.length };
    const best =
      (it !== undefined && isRight(tokens, it) ? it : undefined) ??
      valueAt(tokens, at) ??
      approximation(tokens, at) ??
      ceiling(tokens, at);
    if (best !== undefined) found.push(best);
    at += best?.length ?? 1;
  }
  return found;
}

const APPROXIMATE = new Set(
  'around about approximately approx roughly circa ca nearly almost some maybe perhaps say'.split(
    ' ',
  ),
);

/** "About 20", "at around 8 pm". */
function approximation(tokens: readonly Token[], at: number): Candidate | undefined {
  if (!APPROXIMATE.has(tokens[at]?.word ?? '')) return undefined;
  const next = tokens[at + 1];
  if (
    next === undefined ||
    (next.kind !== 'number' && !isDate(tokens, at + 1)) ||
    next.start === tokens[at]?.end
  )
    return undefined;
  return { category: isDate(tokens, at + 1) ? 'time' : 'quantity', at, length: 2 };
}

const CEILINGS = new Set(['to', 'than', 'most', 'of', 'exceeding', 'max', 'maximum']);
const MAKES =
  /^(?:publish|post|produce|create|make|deliver|record|film|shoot|host|do|provide|upload|share|write|hold)(?:s|es)?$/;

/** "Publishes up to five reels": a ceiling is no number for what is owed. */
function ceiling(tokens: readonly Token[], at: number): Candidate | undefined {
  const words = [0, 1, 2, 3].map((step) => tokens[at + step]?.word ?? '');
  const text = words.join(' ');
  const length = text.startsWith('up to ')
    ? 2
    : text.startsWith('no more than ') ||
        text.startsWith('not more than ') ||
        text.startsWith('a maximum of ')
      ? 3
      : text.startsWith('at most ') || text.startsWith('maximum of ')
        ? 2
        : 0;
  if (
    length === 0 ||
    !CEILINGS.has(words[length - 1] ?? '') ||
    tokens[at + length]?.kind !== 'number'
  )
    return undefined;
  const noun = [1, 2, 3].find((step) => PIECES.has(tokens[at + length + step]?.word ?? ''));
  const isOwed = [1, 2, 3, 4].some((back) => MAKES.test(tokens[at - back]?.word ?? ''));
  return noun === undefined || !isOwed
    ? undefined
    : { category: 'quantity', at, length: length + noun + 1 };
}

const DETERMINERS = new Set(
  "the a an this that its her his their our your my 's no technical customer full".split(' '),
);

/** Phrases whose words have another meaning beside certain neighbours. */
function isRight(tokens: readonly Token[], { category, at, length }: Candidate): boolean {
  const first = tokens[at]?.word ?? '';
  const before = tokens[at - 1]?.word ?? '';
  const next = tokens[at + length]?.word ?? '';
  if (category === 'cooperation' && length === 1 && first.endsWith('ing'))
    return GERUNDS.has(before);
  if (category === 'cooperation' && length === 1 && first.endsWith('ed') && before !== 'be')
    return false;
  if (category === 'cooperation' && next === 'no') return false;
  if (first === 'often' && before === 'as') return false;
  if ((first === 'early' || first === 'late') && /^(?:ends?|ended|terminat)/.test(before))
    return false;
  if (
    first === 'later' &&
    tokens[at + length]?.kind === 'word' &&
    !['on', 'than', 'this', 'in', 'and', 'or', 'when', 'if'].includes(next)
  )
    return false;
  if (first === 'attempt') return !DETERMINERS.has(before) || length > 1;
  if (category === 'cooperation')
    return !(
      length === 1 &&
      (DETERMINERS.has(before) ||
        (['of', 'and', 'for', 'in', 'with', 'by'].includes(before) &&
          !first.endsWith('s') &&
          at > 0 &&
          verbNoun(first)))
    );
  if (first === 'some' || first === 'certain' || first === 'various' || first === 'selected')
    return next !== '';
  if (first === 'late' || first === 'early' || first === 'ahead')
    return !['is', 'are', 'be', 'too', 'was'].includes(before) || before === 'too';
  if (first === 'later')
    return (
      !['than', '#'].includes(next) &&
      !['no', 'not'].includes(before) &&
      before !== 'days' &&
      before !== 'hours' &&
      before !== 'whichever'
    );
  if (first === 'well' || first === 'better' || first === 'best')
    return length > 1 || (before !== 'as' && next !== 'as');
  if (first === 'very' || first === 'too') return length > 1 || /\p{L}/u.test(next);
  if (first === 'parts' || first === 'part')
    return (
      !['this', 'a', 'integral', 'any', 'take', 'first', 'second', 'as'].includes(before) &&
      next !== 'agreement' &&
      next !== 'this'
    );
  if (first === 'few' || first === 'more') return before !== 'a' || length > 1 || first === 'few';
  if (first === 'soon') return before !== 'as';
  return true;
}

const GERUNDS = new Set([
  'is',
  'are',
  'be',
  'include',
  'includes',
  'including',
  'comprise',
  'covers',
  'start',
  'keep',
]);

const verbNoun = (word: string) =>
  /^(?:support|help|promotion|market|back|contribution|plug)$/.test(word);

const DEGREES = new Set(
  'too excessively excessive overly unduly undue often frequently unreasonably very unnecessarily inappropriately'.split(
    ' ',
  ),
);

/** What is forbidden is clear, however wide; not where only a degree limits it. */
function isInScope(
  tokens: readonly Token[],
  { at, length }: Candidate,
  { forbidsFrom }: Modality,
): boolean {
  if (at < forbidsFrom) return true;
  const words = tokens.slice(at, at + length).map(({ word }) => word);
  const isManner =
    tokens[at - 1]?.word === 'an' || tokens[at - 1]?.word === 'a' || tokens[at - 2]?.word === 'in';
  return words.some((word) => DEGREES.has(word)) && !isManner;
}

const FREQUENCY =
  /^(?:regular|period|frequent|often|occasional|sometimes|from|time|now|every|repeated|constant|continu|again|many|several|multiple|ongoing|once|on)/;

function isSettled(
  tokens: readonly Token[],
  { category, at, length }: Candidate,
  {
    modality,
    times,
    isFallback,
    refers,
  }: Surroundings & { readonly isFallback: boolean; readonly refers: boolean },
): boolean {
  const first = tokens[at]?.word ?? '';
  const end = at + length;
  if (category !== 'effort' && category !== 'deferral' && refers) return true;
  switch (category) {
    case 'deferral':
      return isFallback;
    case 'discretion':
      return isFallback || isOwnRight(tokens, modality.verb);
    case 'effort':
      return modality.isRight && length === 1;
    case 'cooperation':
      return (
        modality.isRight ||
        hasCountedAct(tokens, end) ||
        (tokens.slice(at, end).some(({ word }) => word === 'available') && times.isDefinite)
      );
    case 'time':
      return FREQUENCY.test(first)
        ? times.isFrequent
        : isApproximate(first)
          ? false
          : times.isLimited;
    case 'quantity':
      return isExplained(tokens, end, true);
    case 'standard':
      return isExplained(tokens, end, false);
    case 'open-list':
      return isWide(tokens, at);
    default:
      return false;
  }
}

/** "All claims, including but not limited to …": an indemnity or a transfer is as wide as it says. */
function isWide(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(0, at)
    .some(
      ({ word }, index) =>
        /^(?:indemnif|assign|transfer|waive)/.test(word) ||
        (word === 'all' &&
          /^(?:rights|claims|losses|damages|liabilit|costs|title)/.test(
            tokens[index + 1]?.word ?? '',
          )),
    );
}

const isApproximate = (word: string) =>
  ['around', 'about', 'approximately', 'roughly', 'circa', 'ca', 'towards', 'mid'].includes(word);
