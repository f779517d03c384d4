import { hashOf } from '../learned/hash.ts';
import type { KnownWord, Unit, Units } from '../learned/unit.ts';
import type { Token } from './tokens.ts';
import type { Tag } from './words.ts';

const FIGURES = hashOf('#');

/** What a Chinese sentence is labelled by. */
export function chineseUnits(tokens: readonly Token[]): Units {
  const last = tokens.at(-1)?.text;
  return {
    units: tokens.flatMap(unitsOf),
    words: tokens.map(knownWord),
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

function knownWord({ text, tags, marks, isNumber, isQuoted }: Token): KnownWord {
  const first = isNumber ? '#' : (tags[0] ?? marks ?? text);
  const act = tags.find((tag) => ACTS.includes(tag));
  return {
    text: isFigure(text) ? FIGURES : hashOf(text),
    classes: [...tags, ...(marks === undefined ? [] : [marks])].map((name) => hashOf(`@${name}`)),
    shape: isQuoted ? [hashOf('“')] : [],
    kind: hashOf(first),
    modal: tags.some((tag) => MODAL.includes(tag)) ? hashOf(text) : 0,
    verb: act === undefined ? 0 : hashOf(act),
    flags: FLAGS.reduce((bits, tag, bit) => (tags.includes(tag) ? bits | (1 << bit) : bits), 0),
  };
}
