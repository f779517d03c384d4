import { CATEGORY_RANK } from '../category.ts';
import type { ProseClause, ReadSentence } from '../clause.ts';
import type { Stretch } from '../sentences.ts';
import { type Facts, factsOf } from './clause-features.ts';
import { both, featureOf } from './hash.ts';
import type { TaggedSpan } from './tagger.ts';
import type { KnownWord, Units } from './unit.ts';

/** Words that may make an obligation vague, with what they stand in. */
interface Candidate {
  readonly sentence: Units;
  readonly span: TaggedSpan;
  /** Positions of its first unit and its last. */
  readonly first: number;
  readonly last: number;
  readonly clause: ProseClause | undefined;
  readonly facts: Facts;
}

/**
 * What a candidate is judged by as a whole: its words, those beside it, the other words of its clause, and what the rules and
 * the labels say of it. Each feature once.
 */
export function spanFeatures({ units, clauses }: ReadSentence, span: TaggedSpan): number[] {
  const first = units.units.findIndex((unit) => unit.end > span.start);
  const last = units.units.findLastIndex((unit) => unit.start < span.end);
  const start = units.units[first]?.start ?? 0;
  const clause = clauses.find(({ stretch }) => start >= stretch.start && start < stretch.end);
  const candidate = {
    ...{ sentence: units, span, first, last, clause },
    facts: factsOf(units, clause),
  };
  return [
    ...new Set([
      ...ownFeatures(candidate),
      ...besideFeatures(candidate),
      ...restFeatures(candidate),
      ...factFeatures(candidate),
      ...readFeatures(candidate),
      ...labelFeatures(candidate),
    ]),
  ];
}

const wordOf = ({ units, words }: Units, at: number): KnownWord | undefined =>
  words[units[at]?.inWord ?? -1];

/** The words of the candidate, sequences of up to three, its first and last. */
function ownFeatures({ sentence, first, last }: Candidate): number[] {
  const ids: number[] = [];
  const written = (at: number) => sentence.units[at]?.word ?? 0;
  for (let at = first; at <= last; at += 1) {
    const word = wordOf(sentence, at);
    ids.push(featureOf(60, written(at)), featureOf(61, word?.text));
    for (const name of word?.classes ?? []) ids.push(featureOf(62, name));
    if (at + 1 > last) continue;
    const pair = both(written(at), written(at + 1));
    ids.push(featureOf(63, pair));
    if (at + 2 <= last) ids.push(featureOf(64, both(pair, written(at + 2))));
  }
  ids.push(
    featureOf(65, wordOf(sentence, first)?.text),
    featureOf(66, wordOf(sentence, last)?.text),
  );
  for (const name of wordOf(sentence, last)?.classes ?? []) ids.push(featureOf(67, name));
  return ids;
}

/** Two words before and after. */
function besideFeatures({ sentence, first, last }: Candidate): number[] {
  return [first - 2, first - 1, last + 1, last + 2].flatMap((at, place) => {
    const word = wordOf(sentence, at);
    const classes = word?.classes ?? [];
    return [
      featureOf(68, both(place, word?.text ?? 0)),
      ...classes.map((name) => featureOf(69, both(place, name))),
    ];
  });
}

/** The other words of its clause and of the sentence, and on which side of it numbers stand. */
function restFeatures({ sentence, clause, first, last }: Candidate): number[] {
  const { start, end } = clause?.stretch ?? { start: 0, end: 0 };
  return sentence.units.flatMap((unit, at) => {
    if (at >= first && at <= last) return [];
    const isNear = unit.start >= start && unit.start < end;
    const word = wordOf(sentence, at);
    const side = !isNear ? 0 : at < first ? 1 : 2;
    return [
      featureOf(isNear ? 70 : 71, word?.text),
      ...(isNear ? (word?.classes ?? []).map((name) => featureOf(72, name)) : []),
      ...(unit.isNumber ? [featureOf(73, side)] : []),
    ];
  });
}

/** What the clause says as a whole, the last word that binds and the last verb, and where the candidate stands. */
function factFeatures({ sentence, facts, first, last }: Candidate): number[] {
  const { frame, times, hasNumber, lacks, kindLacks, flags, marked } = facts;
  let [modal, verb] = [0, 0];
  for (let at = 0; at <= first; at += 1) {
    const word = wordOf(sentence, at);
    modal = word?.modal || modal;
    verb = word?.verb || verb;
  }
  const { units, isQuestion } = sentence;
  return [
    featureOf(74, kindLacks),
    featureOf(75, lacks),
    featureOf(76, frame),
    featureOf(77, times),
    featureOf(78, marked),
    featureOf(79, both(both(frame, times), hasNumber)),
    ...flags.map((flag) => featureOf(80, flag)),
    featureOf(81, modal),
    featureOf(82, verb),
    featureOf(83, Number(isQuestion)),
    featureOf(84, 2 * Number(first === 0) + Number(last >= units.length - 2)),
    featureOf(85, lengthOf(last - first + 1)),
    featureOf(86, Math.min(4, units.length >> 3)),
  ];
}

const lengthOf = (units: number) =>
  units < 2 ? 1 : units < 4 ? 2 : units < 7 ? 3 : units < 12 ? 4 : 5;

/** What the rules read in the candidate and beside it. */
function readFeatures({ span, clause, facts: { issue } }: Candidate): number[] {
  const isWithin = ({ start, end }: Stretch) => start < span.end && end > span.start;
  const rank = (it: { readonly category: (typeof CATEGORY_RANK)[number] }) =>
    CATEGORY_RANK.indexOf(it.category);
  return [
    ...(clause?.hints ?? []).flatMap((hint) => [
      featureOf(isWithin(hint) ? 87 : 88, rank(hint)),
      ...(isWithin(hint) ? [featureOf(89, 2 * rank(hint) + Number(fills(hint, span)))] : []),
    ]),
    ...(clause?.markers ?? []).map((marker) => featureOf(isWithin(marker) ? 90 : 91, rank(marker))),
    issue === undefined ? featureOf(92) : featureOf(93, 2 * rank(issue) + Number(isWithin(issue))),
  ];
}

const fills = (hint: Stretch, span: Stretch) =>
  10 * (hint.end - hint.start) >= 7 * (span.end - span.start);

/** The margins from which a candidate is in the next step. */
const MARGIN_STEP = 5;
const MARGIN_STEPS = 12;

/** What the labels say, and how much more they weigh than none. */
function labelFeatures({ span: { category, margin } }: Candidate): number[] {
  const label = CATEGORY_RANK.indexOf(category);
  const step = margin < 0 ? -1 : Math.min(MARGIN_STEPS, Math.floor(margin / MARGIN_STEP));
  return [
    featureOf(94, label),
    featureOf(95, both(step, label)),
    ...Array.from({ length: step + 1 }, (_, at) => featureOf(96, at)),
  ];
}
