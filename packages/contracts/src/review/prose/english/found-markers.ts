import type { Marker } from '../clause.ts';
import { hasCountedAct, isOwnRight, MONEY } from './acts.ts';
import type { Candidate } from './candidate.ts';
import { isExplained, isName, isReferring, quoted } from './exact.ts';
import { IDIOMS } from './idioms.ts';
import { MARKERS } from './markers.ts';
import type { Modality } from './modality.ts';
import { isMeant } from './senses.ts';
import { isDate, type Times } from './times.ts';
import { phraseWords, type Token } from './tokens.ts';
import { valueAt } from './values.ts';
import { verbForm } from './verbs.ts';
import { MODALS, PIECES, TIME_UNITS } from './words.ts';

/** What the words of a clause are judged with. */
export interface Surroundings {
  readonly modality: Modality;
  readonly times: Times;
  /** Whether the sentence says what holds without an agreement. */
  readonly isFallback: boolean;
}

/** The words of a clause that leave something open, without those that something near by makes exact. */
export function markersOf(tokens: readonly Token[], around: Surroundings): Marker[] {
  const inQuotes = quoted(tokens);
  return [...candidates(tokens), ...alterations(tokens, around)]
    .filter(({ at, length }) => !inQuotes[at] && !isName(tokens, at, length))
    .filter((it) => isInScope(tokens, it, around.modality))
    .filter((it) => !isSettled(tokens, it, around))
    .map(({ category, at, length }) => ({
      category: leavesSumOpen(tokens, at, length) ? 'deferral' : category,
      start: tokens[at]?.start ?? 0,
      end:
        tokens[(category === 'quantity' ? nounAt(tokens, at + length) : at + length) - 1]?.end ?? 0,
    }));
}

/** The same words wherever they stand, whatever makes them exact. */
export function hintsOf(tokens: readonly Token[]): Marker[] {
  return candidates(tokens).map(({ category, at, length }) => ({
    category,
    start: tokens[at]?.start ?? 0,
    end: tokens[at + length - 1]?.end ?? 0,
  }));
}

/** Where the noun ends that an open number stands before: "several short videos". */
function nounAt(tokens: readonly Token[], from: number): number {
  const step = [0, 1].find((ahead) => PIECES.has(tokens[from + ahead]?.word ?? ''));
  return step === undefined || tokens[from]?.kind !== 'word' ? from : from + step + 1;
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
      (it !== undefined && isMeant(tokens, it) ? it : undefined) ??
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
/** Verbs whose ceiling is a limit, not a number that is owed. */
const LIMITING =
  /^(?:be|have|exceed|limit|reimburse|refund|cover|bear|pay|cost|last|take|run|wait|compensate|request|require|demand|deduct|retain|withhold|contain|include|use|ask|cap|reject|extend|keep|need|allow|accept)$/;

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
    tokens[at + length]?.kind !== 'number' ||
    TIME_UNITS.has(tokens[at + length + 1]?.word ?? '') ||
    MONEY.has(tokens[at + length + 1]?.word ?? '') ||
    tokens[at + length + 1]?.word === '%'
  )
    return undefined;
  const noun = [1, 2, 3].find((step) => PIECES.has(tokens[at + length + step]?.word ?? ''));
  const isOwed = [1, 2, 3, 4].some((back) => {
    const form = verbForm(tokens[at - back]?.word ?? '');
    return form !== undefined && form.form !== 'past' && !LIMITING.test(form.base);
  });
  return isOwed ? { category: 'quantity', at, length: length + (noun ?? 0) + 1 } : undefined;
}

/** Whether words belong to the subject of what is denied: "no failure to act in time shall be a waiver". */
const isSubject = (tokens: readonly Token[], at: number, not: number) =>
  !tokens
    .slice(0, at + 1)
    .some(({ word }) => ['if', 'where', 'when', 'unless', 'in'].includes(word)) &&
  (MODALS.has(tokens[not - 1]?.word ?? '') ||
    !tokens.slice(at, not).some(({ word }) => word === ',' || word === 'and' || word === 'but'));

const DEGREES = new Set(
  'too excessively excessive overly unduly undue often frequently unreasonably very unnecessarily inappropriately'.split(
    ' ',
  ),
);

/** What is forbidden is clear, however wide; not where only a degree limits it. */
function isInScope(
  tokens: readonly Token[],
  { at, length }: Candidate,
  { forbidsFrom, verb }: Modality,
): boolean {
  if (at < forbidsFrom)
    return !(
      forbidsFrom < tokens.length &&
      (verb === undefined || verb > forbidsFrom) &&
      isSubject(tokens, at, forbidsFrom)
    );
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
  { modality, times, isFallback }: Surroundings,
): boolean {
  const first = tokens[at]?.word ?? '';
  const end = at + length;
  if (category !== 'effort' && category !== 'deferral' && refersFrom(tokens, at, end)) return true;
  switch (category) {
    case 'deferral':
      return isFallback || (modality.isRight && tokens[at]?.word.startsWith('agree') === true);
    case 'discretion':
      return isFallback || (!isOwed(tokens) && isOwnRight(tokens, modality.verb));
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

/** Whether a reference belongs to words that end at a place: the same verb and object, or what stands just before them. */
function refersFrom(tokens: readonly Token[], at: number, end: number): boolean {
  const ahead = tokens.slice(end, end + 14);
  const stop = ahead.findIndex(
    ({ word }, index) =>
      word === ';' || (word === 'and' && verbForm(ahead[index + 1]?.word ?? '')?.form === 'base'),
  );
  return isReferring(tokens.slice(Math.max(0, at - 8), end + (stop < 0 ? 14 : stop)));
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

/** Somebody has to do it: no free choice over a right of one's own. */
const isOwed = (tokens: readonly Token[]) =>
  tokens.some(({ word }) => word === 'shall' || word === 'must');

const isApproximate = (word: string) =>
  ['around', 'about', 'approximately', 'roughly', 'circa', 'ca', 'towards', 'mid'].includes(word);
