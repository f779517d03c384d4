import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import type { ReadSentence } from '../../../../packages/contracts/src/review/prose/clause.ts';
import { featuresOf } from '../../../../packages/contracts/src/review/prose/learned/features.ts';
import {
  LABELS,
  mayFollow,
  modelOf,
  type ShippedWeights,
} from '../../../../packages/contracts/src/review/prose/learned/model.ts';
import { spanFeatures } from '../../../../packages/contracts/src/review/prose/learned/span-features.ts';
import {
  spansOf,
  type TaggedSpan,
} from '../../../../packages/contracts/src/review/prose/learned/tagger.ts';
import { verdictOf } from '../../../../packages/contracts/src/review/prose/learned/verdict.ts';
import { type Training, trainCrf } from './crf.ts';
import { FOLDS, firstLabelOf, type Lesson, labelsOf, type Numbered, numbered } from './examples.ts';
import type { Judged } from './settle.ts';
import { shippedOf } from './ship.ts';

const SEED = 31;
/** The cost of being outside: at this, labels find eight to nine of ten marks in sentences that they do not know. */
export const OUTSIDE = 30;

/** How each of the two is fitted, and how many weights are shipped. */
const LABELLING = { rounds: 8, rate: 0.1, sparsity: 5e-5, most: 30_000 };
const JUDGING = { rounds: 10, rate: 0.1, sparsity: 1e-4, most: 12_000 };

type Fit = Pick<Training, 'rounds' | 'rate' | 'sparsity'> & { readonly most: number };

function fitted({ examples, numbering }: Numbered, { most, ...how }: Fit): ShippedWeights {
  const random = seededUniform(SEED);
  const size = { features: numbering.size, labels: LABELS };
  return shippedOf(trainCrf(examples, { ...size, mayFollow, random, ...how }), numbering, most);
}

/** Weights of labels. */
const fittedLabels = (lessons: readonly Lesson[]): ShippedWeights =>
  fitted(
    numbered(
      lessons.flatMap(({ sentence, parts, isOfRules }) =>
        parts.map((part) => ({
          features: featuresOf(part.units, part.clauses, !isOfRules),
          labels: labelsOf(sentence, part),
        })),
      ),
    ),
    LABELLING,
  );

/** Words that labels take for those of a mark. */
interface Candidate {
  readonly lesson: Lesson;
  readonly part: ReadSentence;
  readonly span: TaggedSpan;
  readonly ids: number[];
}

function candidatesIn(lessons: readonly Lesson[], weights: ShippedWeights): Candidate[] {
  const model = modelOf(weights);
  return lessons.flatMap((lesson) =>
    lesson.parts.flatMap((part) =>
      spansOf(part.units.units, featuresOf(part.units, part.clauses), {
        model,
        outside: OUTSIDE,
      }).map((span) => ({ lesson, part, span, ids: spanFeatures(part, span) })),
    ),
  );
}

/** Weights of verdicts: a candidate that meets a mark has its category, another none. */
const fittedVerdicts = (candidates: readonly Candidate[]): ShippedWeights =>
  fitted(
    numbered(
      candidates.map(({ lesson: { sentence }, span, ids }) => {
        const mark = sentence.marks.find(({ start, end }) => start < span.end && span.start < end);
        const label = mark === undefined ? 0 : firstLabelOf(mark);
        return { features: { ids, ends: [ids.length] }, labels: Uint8Array.of(label) };
      }),
    ),
    JUDGING,
  );

/** What was learned, and what weights that were learned without a sentence find in it. */
export interface Learned {
  readonly labels: ShippedWeights;
  readonly verdicts: ShippedWeights;
  readonly judged: Judged[];
}

/**
 * Labels are fitted to all lessons. Verdicts are fitted to what labels find that were fitted without the sentence: of what they
 * find in sentences that they know, too much is right.
 */
export function learned(lessons: readonly Lesson[]): Learned {
  const parts = Array.from({ length: FOLDS }, (_, fold) => {
    const held = lessons.filter((lesson) => lesson.fold === fold);
    const others = lessons.filter((lesson) => lesson.fold !== fold);
    return { held, candidates: candidatesIn(held, fittedLabels(others)) };
  });
  const judged = parts.flatMap(({ held, candidates }, fold) => {
    const others = parts.filter((_, at) => at !== fold).flatMap((part) => part.candidates);
    const model = modelOf(fittedVerdicts(others));
    return held.map((lesson) => ({
      sentence: lesson.sentence,
      spans: candidates
        .filter((candidate) => candidate.lesson === lesson)
        .map(({ span, ids }) => ({ ...span, ...verdictOf(ids, model) })),
    }));
  });
  return {
    labels: fittedLabels(lessons),
    verdicts: fittedVerdicts(parts.flatMap(({ candidates }) => candidates)),
    judged,
  };
}
