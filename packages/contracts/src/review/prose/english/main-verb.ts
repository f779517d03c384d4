import { isModalMay } from './times.ts';
import type { Token } from './tokens.ts';
import { type VerbForm, verbForm } from './verbs.ts';
import { MODALS, PARTIES } from './words.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

const SUBORDINATE = set(
  'if when whenever unless once after where upon should in because as since provided before until for',
);
/** What may stand before the verb of a request. */
export const POLITE = set(
  'please pls kindly just also then and so but okay ok sure great perfect hi hey , - – — • : ( mia always remember',
);
export const PRONOUNS = set('i we you he she it they who');
const BINDING = set(
  'agree agrees undertakes undertake promises promise commits commit has have needs need is are ought obliged required bound expected responsible supposed asked going wants want',
);
const BINDING_PARTICIPLES = set(
  'obliged required bound expected responsible supposed asked going entitled allowed permitted free authorised authorized able committed due duty obligation',
);

/** Where the main clause begins: after the comma that ends a condition in front of it. */
export function mainStart(tokens: readonly Token[]): number {
  if (!SUBORDINATE.has(tokens[0]?.word ?? '')) return 0;
  const comma = tokens.findIndex(
    ({ word }, at) => word === ',' && (tokens[at + 1]?.kind !== 'number' || at > 3),
  );
  return comma < 0 ? 0 : comma + 1;
}

export function firstModal(tokens: readonly Token[], from: number): number | undefined {
  for (let at = from; at < tokens.length; at += 1) {
    const { word } = tokens[at] ?? { word: '' };
    if (
      MODALS.has(word) &&
      (word !== 'may' || isModalMay(tokens, at)) &&
      !(word === 'will' && isNoun(tokens, at))
    )
      return at;
    if (isRequest(tokens, at)) return at;
    if (!BINDING.has(word)) continue;
    const next = tokens.slice(at + 1, at + 5).map((token) => token.word);
    const to = next.indexOf('to');
    if (to === 0 || (to > 0 && next.slice(0, to).some((it) => BINDING_PARTICIPLES.has(it))))
      return at;
    if (BINDING_PARTICIPLES.has(next[0] ?? '') && next[0] !== 'due') return at;
  }
  return undefined;
}

const ASKED = set(
  'you creator host agency influencer talent ambassador affiliate streamer brand company client seller merchant everyone',
);

/** "We expect you to", "requires the Agency to". */
function isRequest(tokens: readonly Token[], at: number): boolean {
  if (
    !/^(?:expect|want|need|ask|require|oblige|like|love|trust|count|urge|invite|instruct)e?[sd]?$/.test(
      tokens[at]?.word ?? '',
    )
  )
    return false;
  const next = tokens.slice(at + 1, at + 5).map(({ word }) => word);
  const to = next.indexOf('to');
  return to > 0 && ASKED.has(next[to - 1] ?? '');
}

const isNoun = (tokens: readonly Token[], at: number) =>
  ['the', 'a', 'at', 'of', 'free'].includes(tokens[at - 1]?.word ?? '');

/** The verb that a modal governs, past adverbs, "be", "to" and the person who is asked. */
export function verbAfter(tokens: readonly Token[], modal: number): number | undefined {
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
export function plainVerb(tokens: readonly Token[], from: number): number | undefined {
  let first = from;
  const please = tokens.findIndex(({ word }) => /^(?:please|pls|kindly)$/.test(word));
  if (please > first && tokens[please + 1]?.kind === 'word') first = please + 1;
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

export function isPassive(tokens: readonly Token[], verb: number): boolean {
  const form = verbForm(tokens[verb]?.word ?? '')?.form;
  if (form !== 'past' && form !== 'base') return false;
  return [1, 2, 3].some((back) => verbForm(tokens[verb - back]?.word ?? '')?.base === 'be');
}
