import { hashOf } from '../learned/hash.ts';
import type { KnownWord, Unit, Units } from '../learned/unit.ts';
import { wordGroups } from '../learned/word-groups.ts';
import type { Token } from './tokens.ts';
import { WORD_GROUPS } from './word-groups.data.ts';
import type { Tag } from './words.ts';

const FIGURES = hashOf('#');
const groupOf = wordGroups(WORD_GROUPS);

/** What a Chinese sentence is labelled by. */
export function chineseUnits(tokens: readonly Token[]): Units {
  const last = tokens.at(-1)?.text;
  const words = wordsOf(tokens);
  return {
    units: words.flatMap((tokens, inWord) => tokens.flatMap((token) => unitsOf(token, inWord))),
    words: words.map(knownWord),
    isQuestion: last === '？' || last === '?',
  };
}

const isFigure = (word: string) => word >= '0' && word < ':';

function unitsOf({ text, start, end, isNumber }: Token, inWord: number): Unit[] {
  if (isFigure(text)) return [{ start, end, inWord, isNumber: true, word: FIGURES }];
  let from = start;
  return Array.from(text, (sign) => {
    const unit = { start: from, end: from + sign.length, inWord, isNumber, word: hashOf(sign) };
    from = unit.end;
    return unit;
  });
}

const FLAGS: readonly Tag[] = [
  ...(['moment', 'limit', 'frequency', 'unit', 'timeUnit', 'reference', 'explanation'] as const),
  ...(['condition', 'fallback', 'definition', 'money', 'definite', 'metric', 'medium'] as const),
];
const MODAL: readonly Tag[] = ['duty', 'right', 'not'];
const ACTS: readonly Tag[] = [
  ...(['deliverable', 'payment', 'licence', 'report', 'approval'] as const),
  ...(['notice', 'handover', 'attendance', 'assessment'] as const),
];

const LONGEST = 4;

/** The tokens by word: those of single characters that no rule knows are joined to the longest word of a group. */
function wordsOf(tokens: readonly Token[]): (readonly [Token, ...Token[]])[] {
  const found: [Token, ...Token[]][] = [];
  for (let at = 0; at < tokens.length; ) {
    const [first, ...rest] = tokens.slice(at, at + LONGEST);
    if (first === undefined) break;
    const joined = isPlain(first) ? joinedTo(first, rest) : [];
    found.push([first, ...joined]);
    at += 1 + joined.length;
  }
  return found;
}

const isPlain = ({ text, tags, marks, isNumber }: Token) =>
  text.length === 1 && tags.length === 0 && marks === undefined && !isNumber;

function joinedTo(first: Token, rest: readonly Token[]): readonly Token[] {
  const end = rest.findIndex((token) => !isPlain(token));
  for (let length = end < 0 ? rest.length : end; length > 0; length -= 1) {
    const joined = rest.slice(0, length);
    if (groupOf(written([first, ...joined]))[0] >= 0) return joined;
  }
  return [];
}

const written = (tokens: readonly Token[]) => tokens.map(({ text }) => text).join('');

function knownWord(tokens: readonly [Token, ...Token[]]): KnownWord {
  const [{ tags, marks, isNumber, isQuoted }] = tokens;
  const text = written(tokens);
  const [fine, coarse] = groupOf(text);
  const first = isNumber ? '#' : (tags[0] ?? marks ?? (coarse < 0 ? text : `-${coarse}`));
  const act = tags.find((tag) => ACTS.includes(tag));
  return {
    text: isFigure(text) ? FIGURES : hashOf(text),
    classes: [
      ...[...tags, ...(marks === undefined ? [] : [marks])].map((name) => hashOf(`@${name}`)),
      ...(fine < 0 ? [] : [hashOf(`=${fine}`), hashOf(`-${coarse}`)]),
    ],
    shape: isQuoted ? [hashOf('“')] : [],
    kind: hashOf(first),
    modal: tags.some((tag) => MODAL.includes(tag)) ? hashOf(text) : 0,
    verb: act === undefined ? 0 : hashOf(act),
    flags: FLAGS.reduce((bits, tag, bit) => (tags.includes(tag) ? bits | (1 << bit) : bits), 0),
  };
}
