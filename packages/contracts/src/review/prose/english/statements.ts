import { POLITE, PRONOUNS } from './main-verb.ts';
import type { Token } from './tokens.ts';
import { verbForm } from './verbs.ts';
import { OUTSIDERS, PARTIES } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const OPENERS = set(
  'thanks thank hi hello hey hope hoping congrats congratulations sorry welcome dear cheers great looking glad happy excited regards best whereas background recitals yay wow nice lovely cool',
);
const STATIVE = set(
  'be have own stand sell wish know like want belong specialise specialize look love understand acknowledge state declare',
);
const HABITS = set(
  'usually normally often typically always generally rarely never sometimes already recently currently only',
);
const PASTS = set(
  'was were had loved got sent did made went filmed posted liked met saw knew wrote received agreed said told thought been enjoyed noticed started talked spoke',
);

/** "Thanks for the videos", unlike "Happy to pay a fair price". */
export function isOpener(tokens: readonly Token[]): boolean {
  const first = tokens[0]?.word ?? '';
  if (!OPENERS.has(first)) return false;
  const isOffer = [
    'hope',
    'hoping',
    'happy',
    'glad',
    'great',
    'hi',
    'hey',
    'hello',
    'cool',
    'nice',
    'sorry',
    'lovely',
  ].includes(first);
  return !(
    isOffer &&
    tokens
      .slice(1, 8)
      .some(
        ({ word }, at) =>
          ['can', 'could', 'please', "'ll", 'will'].includes(word) ||
          (word === 'to' &&
            verbForm(tokens[at + 2]?.word ?? '')?.form === 'base' &&
            !['see', 'hear', 'have', 'be'].includes(tokens[at + 2]?.word ?? '')),
      )
  );
}

export function isDefinition(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    const before = tokens[at - 1]?.word ?? '';
    const next = tokens[at + 1]?.word ?? '';
    if (
      word === 'means' ||
      (word === 'mean' && at > 0 && ['shall', 'will', '"', '”'].includes(before))
    )
      return (
        ![
          'by',
          'any',
          'all',
          'other',
          'of',
          'the',
          'through',
          'and',
          'social',
          'suitable',
        ].includes(before) && next !== 'of'
      );
    if (word === 'meaning')
      return before === 'the' && tokens[at - 2]?.word.startsWith('ha') === true;
    if (word === 'refers' || word === 'refer') return next === 'to' && at < 8;
    if (word === 'words') return at < 2;
    if (word === 'defined') return next === 'as';
    return word === 'includes' && at < 5 && ['"', '”'].includes(before);
  });
}

/** Whether the subject is nobody who is bound: a platform, a court, a customer. */
export function hasOutsider(
  tokens: readonly Token[],
  from: number,
  end: number | undefined,
): boolean {
  for (let at = from; at < Math.min(from + 5, end ?? from + 4, tokens.length); at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    if (PARTIES.has(word) || PRONOUNS.has(word)) return false;
    if (OUTSIDERS.has(word))
      return (
        !isBound(tokens, end) &&
        !["'s", "'"].includes(tokens[at + 1]?.word ?? '') &&
        (at + 1 === end ||
          verbForm(tokens[at + 1]?.word ?? '') !== undefined ||
          (tokens[at + 1]?.word.endsWith('ly') ?? false) ||
          HABITS.has(tokens[at + 1]?.word ?? ''))
      );
    if (['of', 'by', 'to', 'in', 'on', 'for', 'at'].includes(word)) return false;
  }
  return false;
}

/** Whether a clause without a modal says what is or was, not what somebody owes. */
export function isFact(tokens: readonly Token[], from: number, verb: number | undefined): boolean {
  if (isHabit(tokens, from) || isTold(tokens, from)) return true;
  const be = beOf(tokens, from);
  if (be >= 0 && isUnderWay(tokens, be)) return false;
  if (verb !== undefined) return !(be >= 0 && be < verb) && isStative(tokens, verb);
  const subject = tokens.slice(from, be >= 0 ? be : from + 12);
  if (subject.some(({ word }, at) => isBareVerb(tokens, from + at, word))) return true;
  return be >= 0 && isStatement(tokens, from, be);
}

/** "We usually film in the morning". */
const isHabit = (tokens: readonly Token[], from: number) =>
  tokens
    .slice(from, from + 8)
    .some(({ word }) => /^(?:usually|normally|typically|generally)$/.test(word)) ||
  (tokens.slice(from, from + 8).some(({ word }) => HABITS.has(word)) &&
    tokens.slice(0, from + 3).some(({ word }) => word === 'i' || word === 'we' || word === 'our'));

/** Past or perfect tense, or a right that "is without prejudice" to another. */
function isTold(tokens: readonly Token[], from: number): boolean {
  const early = tokens.slice(from, from + 9);
  return (
    early.some(
      ({ word }, at) => isPartysPast(early, at) || (PASTS.has(word) && isPast(early, at)),
    ) ||
    early.some((_, at) => isPerfect(early, at)) ||
    tokens.some(({ word }, at) => word === 'without' && tokens[at + 1]?.word === 'prejudice')
  );
}

function isPartysPast(tokens: readonly Token[], at: number): boolean {
  const word = tokens[at]?.word ?? '';
  return (
    at > 0 &&
    word.endsWith('ed') &&
    verbForm(word)?.form === 'past' &&
    PARTIES.has(tokens[at - 1]?.word ?? '')
  );
}

const CONDITIONS = set('once when after until if');

const isPerfect = (tokens: readonly Token[], at: number) =>
  ['has', 'have', "'ve"].includes(tokens[at]?.word ?? '') &&
  !tokens.slice(0, at).some(({ word }) => CONDITIONS.has(word)) &&
  tokens
    .slice(at + 1, at + 4)
    .some(({ word }) => verbForm(word)?.form === 'past' || word === 'been');

/** Where "is" or "are" stands early in a clause, -1 if nowhere. */
const beOf = (tokens: readonly Token[], from: number) =>
  tokens.findIndex(
    ({ word }, at) =>
      at >= from &&
      at < from + 10 &&
      ['is', 'are', "'s", 'am', "'re", "'m"].includes(word) &&
      (word !== "'s" ||
        PRONOUNS.has(tokens[at - 1]?.word ?? '') ||
        ['that', 'here', 'there'].includes(tokens[at - 1]?.word ?? '')),
  );

function isStative(tokens: readonly Token[], verb: number): boolean {
  const base = verbForm(tokens[verb]?.word ?? '')?.base ?? '';
  const isSearch =
    base === 'look' && ['for', 'after', 'into'].includes(tokens[verb + 1]?.word ?? '');
  return STATIVE.has(base) && !isSearch;
}

/** "We're aiming for", "I'm sending": what somebody is about to do. */
function isUnderWay(tokens: readonly Token[], be: number): boolean {
  if (!['i', 'we', 'you', 'they'].includes(tokens[be - 1]?.word ?? '')) return false;
  const at = ['still', 'just', 'really', 'also', 'all'].includes(tokens[be + 1]?.word ?? '')
    ? be + 2
    : be + 1;
  const form = verbForm(tokens[at]?.word ?? '');
  return (
    form?.form === 'participle' &&
    !['look', 'work', 'love', 'feel', 'enjoy', 'grow', 'do', 'go'].includes(form.base)
  );
}

/** Whether a verb opens its clause, as imperatives do. */
export const isFirst = (tokens: readonly Token[], verb: number | undefined) =>
  verb !== undefined && tokens.slice(0, verb).every(({ word }) => POLITE.has(word));

/** Words that are the past of a verb, or a participle behind a noun: "tips received". */
const isPast = (tokens: readonly Token[], at: number) =>
  !isReduced(tokens, at) &&
  (verbForm(tokens[at]?.word ?? '')?.form !== 'past' ||
    /^(?:was|were|had|did|went|saw|knew|wrote|spoke|got)$/.test(tokens[at]?.word ?? '') ||
    PRONOUNS.has(tokens[at - 1]?.word ?? '') ||
    PARTIES.has(tokens[at - 1]?.word ?? '') ||
    tokens[at - 1]?.isCapital === true ||
    tokens[at - 1]?.word.endsWith('ly') === true);

const isReduced = (tokens: readonly Token[], at: number) =>
  [
    'as',
    'the',
    'videos',
    'content',
    'posts',
    'amounts',
    'data',
    'if',
    'be',
    'is',
    'are',
    'mutually',
    'separately',
  ].includes(tokens[at - 1]?.word ?? '') || at === 0;

/** "The Carrier must": whoever has to do something is a party after all. */
const isBound = (tokens: readonly Token[], modal: number | undefined) =>
  modal !== undefined &&
  (['shall', 'must'].includes(tokens[modal]?.word ?? '') ||
    (tokens[modal]?.word === 'will' && tokens[modal - 1]?.word === 'operator'));

/** "The brand is a maker of good skincare", unlike "the fee is reasonable". */
function isStatement(tokens: readonly Token[], from: number, be: number): boolean {
  const subject = tokens.slice(from, be).map(({ word }) => word);
  if (
    subject.some((word) =>
      [
        'i',
        'we',
        'our',
        'my',
        'you',
        'it',
        'he',
        'she',
        'they',
        'this',
        'here',
        'that',
        'there',
      ].includes(word),
    ) &&
    !tokens.slice(be).some(({ word }) => ['up', 'free', 'available'].includes(word))
  )
    return true;
  const next = tokens.slice(be + 1, be + 3).map(({ word }) => word);
  const isParty =
    subject.some((word) => PARTIES.has(word)) && !subject.includes("'s") && !subject.includes('of');
  if (next[0] === 'available' && !isParty) return true;
  return next.some((word) => ['a', 'an', 'one'].includes(word)) || (isParty && next[0] === 'the');
}

/** Verbs of facts that are no acts of a deal: sells, smells, ships quickly. */
function isBareVerb(tokens: readonly Token[], at: number, word: string): boolean {
  return (
    at > 0 &&
    /^(?:sells?|smells?|feels?|stands?|loves?|likes?|wants?|wishes|owns?|belongs?|has|takes|knows?|works?|develops|manufactures|offers|runs|operates|attached|did|do|does|cost|costs|tastes?|ships|arrives?|arrived|matters)$/.test(
      word,
    ) &&
    tokens[at - 1]?.kind === 'word' &&
    !['the', 'a', 'to', 'please'].includes(tokens[at - 1]?.word ?? '')
  );
}
