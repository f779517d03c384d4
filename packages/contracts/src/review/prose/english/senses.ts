import type { Candidate } from './candidate.ts';
import type { Token } from './tokens.ts';

const set = (words: string): ReadonlySet<string> => new Set(words.split(' '));

/** A phrase with its neighbours. */
interface Place {
  readonly first: string;
  readonly before: string;
  readonly next: string;
  readonly length: number;
  readonly hasNextWord: boolean;
}

/** Phrases whose words have another meaning beside certain neighbours. */
export function isMeant(tokens: readonly Token[], candidate: Candidate): boolean {
  const { category, at, length } = candidate;
  const place: Place = {
    first: tokens[at]?.word ?? '',
    before: tokens[at - 1]?.word ?? '',
    next: tokens[at + length]?.word ?? '',
    length,
    hasNextWord: tokens[at + length]?.kind === 'word',
  };
  if (isThreshold(tokens, at)) return false;
  if (category === 'effort' && place.next === 'not') return false;
  if (category === 'deferral' && place.first.startsWith('agree') && isFailing(tokens, at))
    return false;
  if (place.first === 'attempt') return !DETERMINERS.has(place.before) || length > 1;
  if (category === 'cooperation') return isCooperation(tokens, at, place);
  return MEANT[place.first]?.(place) ?? true;
}

/** "EUR 50 or more", "500 units and above". */
const isThreshold = (tokens: readonly Token[], at: number) =>
  /^(?:and|or)$/.test(tokens[at]?.word ?? '') &&
  /^(?:more|over|above)$/.test(tokens[at + 1]?.word ?? '') &&
  (tokens[at - 1]?.kind === 'number' || tokens[at - 2]?.kind === 'number');

/** "Cannot agree", "fail to agree". */
const isFailing = (tokens: readonly Token[], at: number) =>
  tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ word }) => /^(?:cannot|not|fail|fails|failing|failed|unable|failure)$/.test(word));

const GERUNDS = set('is are be include includes including comprise covers start keep');
const DETERMINERS = set(
  "the a an this that its her his their our your my 's no technical customer full",
);
const NOUNS = /^(?:support|help|promotion|market|back|contribution|plug)$/;

/** A verb, not the noun that is spelt like it. */
function isCooperation(
  tokens: readonly Token[],
  at: number,
  { first, before, next, length }: Place,
): boolean {
  if (length > 1) return next !== 'no';
  if (next === 'no') return false;
  if (first.endsWith('ing')) {
    const isResponsible = before === 'for' && tokens[at - 2]?.word === 'responsible';
    return (GERUNDS.has(before) || isResponsible) && !/^(?:advertis|market)ing$/.test(first);
  }
  if (first.endsWith('ed') && before !== 'be') return false;
  const isNoun = set('of and for in with by').has(before) && at > 0 && NOUNS.test(first);
  return !DETERMINERS.has(before) && !isNoun;
}

const isDegree = ({ before, next, length }: Place) =>
  length > 1 || (before !== 'as' && next !== 'as');
const isPart = ({ before, next }: Place) =>
  !set('this a integral any take first second as or').has(before) &&
  next !== 'an' &&
  next !== 'agreement' &&
  next !== 'this';
const isSome = ({ next }: Place) => next !== '';
const isEarly = ({ before }: Place) =>
  !set('is are be was').has(before) && !/^(?:ends?|ended|terminat)/.test(before);
const isIntense = ({ length, next }: Place) => length > 1 || /\p{L}/u.test(next);

/** By the first word of a phrase: when its neighbours leave it the meaning that counts. */
const MEANT: Readonly<Record<string, (place: Place) => boolean>> = {
  often: ({ before }) => before !== 'as',
  soon: ({ before }) => before !== 'as',
  ...{ late: isEarly, early: isEarly, ahead: isEarly },
  later: ({ before, next, hasNextWord }) =>
    !set('no not days hours whichever').has(before) &&
    next !== '#' &&
    (!hasNextWord || set('on this in and or when if').has(next)),
  ...{ some: isSome, certain: isSome, various: isSome, selected: isSome },
  ...{ well: isDegree, better: isDegree, best: isDegree },
  ...{ very: isIntense, too: isIntense },
  ...{ part: isPart, parts: isPart },
  more: ({ before, length }) => before !== 'a' || length > 1,
};
