import { hashOf } from '../learned/hash.ts';
import type { KnownWord, Units } from '../learned/unit.ts';
import { groupOf } from '../learned/word-groups.ts';
import type { Token } from './tokens.ts';
import { MODALS, NEGATIONS } from './words.ts';

const FIGURES = hashOf('#');

/** What an English sentence is labelled by. */
export function englishUnits(tokens: readonly Token[]): Units {
  return {
    units: tokens.map(({ start, end, kind, word }, index) => ({
      ...{ start, end, inWord: index, isNumber: kind === 'number' },
      word: isFigure(word) ? FIGURES : hashOf(word),
    })),
    words: tokens.map(knownWord),
    isQuestion: tokens.at(-1)?.word === '?',
  };
}

const isFigure = (word: string) => word >= '0' && word < ':';

/** Words that make their clause exact, or point elsewhere, by bit. */
const FLAGGED: readonly ReadonlySet<string>[] = [
  'by before until till',
  'within',
  'eur usd gbp aud cad jpy € $ £ ¥',
  '%',
  'annex schedule appendix exhibit clause section article attachment attached table page',
  'january february march april june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat sun tomorrow today',
  'day days week weeks month months hour hours minute minutes second seconds year years',
  'each every per daily weekly monthly',
  'if unless where provided',
  '" “ ”',
  'means mean refers',
  'least minimum fewer less',
  ': =',
].map((words) => new Set(words.split(' ')));

const BOUND = new Map<string, Omit<KnownWord, 'shape'> & { readonly endings: readonly number[] }>();
const MOST_KEPT = 20_000;

function knownWord(token: Token): KnownWord {
  const { word, isCapital, isAllCapitals } = token;
  let known = BOUND.get(word);
  if (known === undefined) {
    known = lookedUp(token);
    if (BOUND.size < MOST_KEPT) BOUND.set(word, known);
  }
  const { endings, ...rest } = known;
  const capital = isAllCapitals ? ALL_CAPITALS : isCapital ? CAPITAL : undefined;
  return { ...rest, shape: capital === undefined ? endings : [...endings, capital] };
}

const ALL_CAPITALS = hashOf('^^');
const CAPITAL = hashOf('^');

function lookedUp({ word, kind, keys }: Token) {
  const base = keys.find((key) => key.startsWith('~') && key !== '~#');
  const [fine, coarse] = groupOf(word);
  const classes = keys.filter((key) => key.startsWith('@')).map(hashOf);
  if (fine >= 0) classes.push(hashOf(`=${fine}`), hashOf(`-${coarse}`));
  return {
    text: base === undefined ? hashOf(isFigure(word) ? '#' : word) : hashOf(base),
    classes,
    kind:
      kind === 'word'
        ? coarse < 0
          ? hashOf(`-${word.slice(-2)}`)
          : hashOf(`-${coarse}`)
        : kind === 'number'
          ? FIGURES
          : hashOf(word),
    modal: MODALS.has(word) || NEGATIONS.has(word) || word === 'please' ? hashOf(word) : 0,
    verb: base === undefined || base === '~be' || base === '~have' ? 0 : hashOf(base),
    flags: FLAGGED.reduce((bits, words, bit) => (words.has(word) ? bits | (1 << bit) : bits), 0),
    endings: [2, 3, 4]
      .filter((length) => word.length > length)
      .map((length) => hashOf(`…${word.slice(-length)}`)),
  };
}
