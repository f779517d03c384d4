import { seededUniform } from '@livelane/contracts/vocabulary/probability';
import { featuresOf } from '../../../../packages/contracts/src/review/prose/learned/features.ts';
import {
  LABELS,
  mayFollow,
  modelOf,
  type ShippedWeights,
} from '../../../../packages/contracts/src/review/prose/learned/model.ts';
import {
  spansOf,
  type TaggedSpan,
} from '../../../../packages/contracts/src/review/prose/learned/tagger.ts';
import { trainCrf } from './crf.ts';
import { examplesOf, type Lesson } from './examples.ts';
import { shippedOf } from './ship.ts';

const SEED = 31;

/** Weights that were learned from sentences. */
export function learned(lessons: readonly Lesson[]): ShippedWeights {
  const { examples, numbering } = examplesOf(lessons);
  const weights = trainCrf(examples, {
    ...{ features: numbering.size, labels: LABELS, mayFollow, random: seededUniform(SEED) },
    ...{ rounds: 8, rate: 0.1, sparsity: 1e-4 },
  });
  return shippedOf(weights, numbering);
}

/** What weights find in sentences. */
export function found(
  lessons: readonly Lesson[],
  weights: ShippedWeights,
  outside: number,
): { readonly lesson: Lesson; readonly spans: readonly TaggedSpan[] }[] {
  const model = modelOf(weights);
  return lessons.map((lesson) => ({
    lesson,
    spans: lesson.parts.flatMap(({ units, clauses }) =>
      spansOf(units.units, featuresOf(units, clauses), { model, outside }),
    ),
  }));
}

const FOLDS = 3;

/** Sentences, and weights that were not learned from them. */
export interface Fold {
  readonly held: readonly Lesson[];
  readonly weights: ShippedWeights;
}

/** Sentences that the rules were not written with, in turns those that weights are not learned from. */
export function folds(lessons: readonly Lesson[]): Fold[] {
  return Array.from({ length: FOLDS }, (_, fold) => {
    const isHeld = ({ sentence: { isOfRules, file } }: Lesson) =>
      !isOfRules && file % FOLDS === fold;
    return {
      held: lessons.filter(isHeld),
      weights: learned(lessons.filter((lesson) => !isHeld(lesson))),
    };
  });
}
