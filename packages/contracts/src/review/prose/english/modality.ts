import { isModalMay } from './times.ts';
import type { Token } from './tokens.ts';
import { type VerbForm, verbForm } from './verbs.ts';
import { MODALS, NEGATIONS, OUTSIDERS, PARTIES } from './words.ts';

/** Who owes, may or must not do what: the frame of a clause. */
export interface Modality {
  /** Whether the clause says what somebody owes, may do or must not do, rather than a fact or a definition. */
  readonly isNormative: boolean;
  /** From this word on the clause forbids, or says what is not owed; the number of words if it does not. */
  readonly forbidsFrom: number;
  /** Whether somebody may, rather than must. */
  readonly isRight: boolean;
  /** Where the verb stands that is owed, if one is known. */
  readonly verb?: number;
  /** Whether that verb is in the passive voice. */
  readonly isPassive: boolean;
}

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));
const SUBORDINATE = set(
  'if when whenever unless once after where upon should in because as since provided before until for',
);
const OPENERS = set(
  'thanks thank hi hello hey hope hoping congrats congratulations sorry welcome dear cheers great looking glad happy excited regards best whereas background recitals yay wow nice lovely cool',
);
const POLITE = set(
  'please pls kindly just also then and so but okay ok sure great perfect hi hey , - – — • : ( mia always remember',
);
const PRONOUNS = set('i we you he she it they who');
const BINDING = set(
  'agree agrees undertakes undertake promises promise commits commit has have needs need is are ought obliged required bound expected responsible supposed asked going wants want',
);
const BINDING_PARTICIPLES = set(
  'obliged required bound expected responsible supposed asked going entitled allowed permitted free authorised authorized able committed due',
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

/** The frame of a clause. */
export function modalityOf(tokens: readonly Token[], isQuestion: boolean): Modality {
  const from = mainStart(tokens);
  const modal = firstModal(tokens, from);
  const verb = modal === undefined ? plainVerb(tokens, from) : verbAfter(tokens, modal);
  const frame = {
    isPassive: verb !== undefined && isPassive(tokens, verb),
    ...(verb === undefined ? {} : { verb }),
  };
  const none = { ...frame, forbidsFrom: tokens.length, isRight: false, isNormative: false };
  if (isDefinition(tokens) || isOpener(tokens) || hasOutsider(tokens, from, modal ?? verb))
    return none;
  if (modal === undefined && !isFirst(tokens, verb) && isFact(tokens, from, verb)) return none;
  if (isQuestion && !asks(tokens, modal)) return none;
  return {
    ...frame,
    isNormative: true,
    forbidsFrom: forbiddenFrom(tokens, from, modal, verb),
    isRight: modal !== undefined && allows(tokens, modal),
  };
}

/** "Thanks for the videos", unlike "Happy to pay a fair price". */
function isOpener(tokens: readonly Token[]): boolean {
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

/** Where the main clause begins: after the comma that ends a condition in front of it. */
function mainStart(tokens: readonly Token[]): number {
  if (!SUBORDINATE.has(tokens[0]?.word ?? '')) return 0;
  const comma = tokens.findIndex(
    ({ word }, at) => word === ',' && (tokens[at + 1]?.kind !== 'number' || at > 3),
  );
  return comma < 0 ? 0 : comma + 1;
}

function firstModal(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    if (
      MODALS.has(word) &&
      (word !== 'may' || isModalMay(tokens, at)) &&
      !(word === 'will' && isNoun(tokens, at))
    )
      return at;
    if (!BINDING.has(word)) continue;
    const next = tokens.slice(at + 1, at + 5).map((token) => token.word);
    const to = next.indexOf('to');
    if (to === 0 || (to > 0 && next.slice(0, to).some((it) => BINDING_PARTICIPLES.has(it))))
      return at;
    if (BINDING_PARTICIPLES.has(next[0] ?? '') && next[0] !== 'due') return at;
  }
  return undefined;
}

const isNoun = (tokens: readonly Token[], at: number) =>
  ['the', 'a', 'at', 'of', 'free'].includes(tokens[at - 1]?.word ?? '');

/** The verb that a modal governs, past adverbs, "be", "to" and the person who is asked. */
function verbAfter(tokens: readonly Token[], modal: number): number | undefined {
  for (let at = modal + 1; at < Math.min(tokens.length, modal + 16); at += 1) {
    const token = tokens[at];
    if (token === undefined) return undefined;
    const form = verbForm(token.word);
    if (form === undefined || form.base === 'be' || token.kind === 'number') continue;
    if (BINDING_PARTICIPLES.has(token.word)) continue;
    const before = tokens[at - 1]?.word ?? '';
    if (
      [
        'the',
        'a',
        'an',
        'its',
        'her',
        'his',
        "'s",
        'of',
        'in',
        'for',
        'by',
        'within',
        'after',
        'at',
        'on',
      ].includes(before)
    )
      continue;
    if (form.form === 'base' || form.form === 'past') return at;
  }
  return undefined;
}

/** The verb of a clause without a modal: an imperative, or the present of what somebody does. */
function plainVerb(tokens: readonly Token[], from: number): number | undefined {
  let first = from;
  while (first < tokens.length && POLITE.has(tokens[first]?.word ?? '')) first += 1;
  if (
    verbForm(tokens[first]?.word ?? '')?.form === 'base' &&
    tokens[first + 1]?.word !== ':' &&
    isImperative(tokens, first)
  )
    return first;
  for (let at = Math.max(first, from + 1); at < tokens.length; at += 1) {
    const form = verbForm(tokens[at]?.word ?? '');
    if (form === undefined) continue;
    if (form.base === 'be' && form.form === 'present') {
      const passive = passiveAfter(tokens, at);
      if (passive !== undefined) return passive;
      continue;
    }
    if (isFinite(tokens, at, form)) return at;
  }
  return undefined;
}

function isImperative(tokens: readonly Token[], at: number): boolean {
  const next = verbForm(tokens[at + 1]?.word ?? '');
  return (
    next === undefined ||
    next.form === 'base' ||
    next.form === 'past' ||
    tokens[at + 1]?.kind !== 'word'
  );
}

function passiveAfter(tokens: readonly Token[], be: number): number | undefined {
  for (let at = be + 1; at <= be + 3; at += 1)
    if (verbForm(tokens[at]?.word ?? '')?.form === 'past') return at;
  return undefined;
}

function isFinite(tokens: readonly Token[], at: number, { form }: VerbForm): boolean {
  const before = tokens[at - 1];
  if (before === undefined || before.kind !== 'word') return false;
  const isAdverb = before.word.endsWith('ly');
  const subject = isAdverb ? tokens[at - 2] : before;
  if (subject === undefined) return false;
  if (form === 'present')
    return (
      PARTIES.has(subject.word) ||
      PRONOUNS.has(subject.word) ||
      (subject.isCapital && subject.word !== 'the') ||
      subject.word === 'both'
    );
  return (
    form === 'base' &&
    (['we', 'you', 'i', 'they', 'parties'].includes(subject.word) ||
      (PARTIES.has(subject.word.replace(/s$/, '')) && subject.word.endsWith('s')))
  );
}

function isPassive(tokens: readonly Token[], verb: number): boolean {
  const form = verbForm(tokens[verb]?.word ?? '')?.form;
  if (form !== 'past' && form !== 'base') return false;
  return [1, 2, 3].some((back) => verbForm(tokens[verb - back]?.word ?? '')?.base === 'be');
}

function isDefinition(tokens: readonly Token[]): boolean {
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
function hasOutsider(tokens: readonly Token[], from: number, end: number | undefined): boolean {
  for (let at = from; at < Math.min(from + 5, end ?? from + 4, tokens.length); at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    if (PARTIES.has(word) || PRONOUNS.has(word)) return false;
    if (OUTSIDERS.has(word))
      return (
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

function isFact(tokens: readonly Token[], from: number, verb: number | undefined): boolean {
  if (
    tokens.slice(from, from + 8).some(({ word }) => HABITS.has(word)) &&
    tokens.slice(0, from + 3).some(({ word }) => word === 'i' || word === 'we' || word === 'our')
  )
    return true;
  const early = tokens.slice(from, from + 9);
  if (early.some(({ word }, at) => PASTS.has(word) && !isReduced(early, at))) return true;
  if (
    early.some(
      ({ word }, at) =>
        ['has', 'have', "'ve"].includes(word) &&
        early
          .slice(at + 1, at + 4)
          .some((it) => verbForm(it.word)?.form === 'past' || it.word === 'been'),
    )
  )
    return true;
  const be = tokens.findIndex(
    ({ word }, at) =>
      at >= from &&
      at < from + 10 &&
      ['is', 'are', "'s", 'am', "'re", "'m"].includes(word) &&
      (word !== "'s" ||
        PRONOUNS.has(tokens[at - 1]?.word ?? '') ||
        ['that', 'here', 'there'].includes(tokens[at - 1]?.word ?? '')),
  );
  if (verb !== undefined) {
    const base = verbForm(tokens[verb]?.word ?? '')?.base ?? '';
    if (be >= 0 && be < verb) return false;
    return STATIVE.has(base);
  }
  if (
    tokens
      .slice(from, be >= 0 ? be : from + 12)
      .some(({ word }, at) => isBareVerb(tokens, from + at, word))
  )
    return true;
  return be >= 0 && isStatement(tokens, from, be);
}

/** Whether a verb opens its clause, as imperatives do. */
const isFirst = (tokens: readonly Token[], verb: number | undefined) =>
  verb !== undefined && tokens.slice(0, verb).every(({ word }) => POLITE.has(word));

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

/** "The brand is a maker of good skincare", unlike "the fee is reasonable". */
function isStatement(tokens: readonly Token[], from: number, be: number): boolean {
  const subject = tokens.slice(from, be).map(({ word }) => word);
  if (
    subject.some((word) =>
      ['i', 'we', 'you', 'it', 'he', 'she', 'they', 'this', 'here', 'that', 'there'].includes(word),
    ) &&
    !tokens.slice(be).some(({ word }) => ['up', 'free', 'available'].includes(word))
  )
    return true;
  const next = tokens.slice(be + 1, be + 3).map(({ word }) => word);
  const isParty =
    subject.some((word) => PARTIES.has(word)) && !subject.includes("'s") && !subject.includes('of');
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

/** Whether a question asks somebody to act: could you, can we, would you mind. */
function asks(tokens: readonly Token[], modal: number | undefined): boolean {
  return (
    modal !== undefined &&
    ['can', 'could', 'would', 'will', 'may', 'might', 'should', 'shall'].includes(
      tokens[modal]?.word ?? '',
    )
  );
}

const RIGHTS = set('may can could might');

function allows(tokens: readonly Token[], modal: number): boolean {
  const word = tokens[modal]?.word ?? '';
  if (RIGHTS.has(word))
    return tokens[modal + 1]?.word !== 'you' && tokens[modal + 1]?.word !== 'we';
  return (
    ['entitled', 'free', 'allowed', 'permitted', 'authorised', 'authorized'].includes(
      tokens[modal + 1]?.word ?? '',
    ) ||
    (word === 'has' && tokens[modal + 2]?.word === 'right')
  );
}

/** Where a prohibition begins: "shall not", "no party", "please don't", "no filters", "refrain from". */
function forbiddenFrom(
  tokens: readonly Token[],
  from: number,
  modal: number | undefined,
  verb: number | undefined,
): number {
  let first = from;
  while (first < tokens.length && POLITE.has(tokens[first]?.word ?? '')) first += 1;
  const opening = tokens[first]?.word ?? '';
  if (['no', 'neither', 'never', 'nobody', 'none', 'nothing', 'avoid', 'without'].includes(opening))
    return first;
  if (opening === 'do' && tokens[first + 1]?.word === 'not') return first;
  if (opening === 'don' || (tokens[first + 1]?.word === 'party' && opening === 'no')) return first;
  for (let at = from; at < tokens.length; at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    if (
      [
        'refrain',
        'refrains',
        'abstain',
        'abstains',
        'prohibited',
        'forbidden',
        'avoid',
        'avoids',
        'excluded',
      ].includes(word)
    )
      return at;
    if (!NEGATIONS.has(word)) continue;
    const next = tokens[at + 1]?.word ?? '';
    if (
      [
        'later',
        'less',
        'more',
        'only',
        'fewer',
        'unreasonably',
        'limited',
        'earlier',
        'yet',
      ].includes(next)
    )
      continue;
    if (isGoverned(tokens, at, modal, verb)) return at;
  }
  return tokens.length;
}

/** Whether "not" belongs to the main verb and stands in no condition. */
function isGoverned(
  tokens: readonly Token[],
  at: number,
  modal: number | undefined,
  verb: number | undefined,
): boolean {
  const governor = tokens.slice(Math.max(0, at - 3), at).map(({ word }) => word);
  const isVerbal =
    governor.some(
      (word) =>
        MODALS.has(word) ||
        [
          'do',
          'does',
          'don',
          'doesn',
          'is',
          'are',
          'isn',
          'aren',
          'need',
          'won',
          'couldn',
          'shouldn',
          'mustn',
          'has',
          'have',
          'party',
          'to',
        ].includes(word),
    ) ||
    (modal !== undefined && at < modal) ||
    (verb !== undefined && at === verb - 1);
  const window = tokens.slice(Math.max(0, at - 10), at).map(({ word }) => word);
  return (
    isVerbal &&
    !window.some(
      (word, step) =>
        ['if', 'unless', 'when', 'where', 'that', 'which', 'who', 'whether', 'once'].includes(
          word,
        ) && !window.slice(step).includes(','),
    )
  );
}
