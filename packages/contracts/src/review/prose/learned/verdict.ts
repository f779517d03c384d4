import type { VagueCategory } from '../category.ts';
import type { ReadSentence } from '../clause.ts';
import type { Stretch } from '../sentences.ts';
import { featuresOf } from './features.ts';
import { categoryOf, isFirst, LABELS, type Model } from './model.ts';
import { spanFeatures } from './span-features.ts';
import { scoresOf, spansOf } from './tagger.ts';

/** Words that make an obligation vague, as judged. */
export interface JudgedSpan extends Stretch {
  readonly category: VagueCategory;
  /** How much more its category weighs than that it is not vague at all. */
  readonly margin: number;
}

/** The weights of a language, read. */
export interface Models {
  /** Of the units of a sentence: which words may make it vague. */
  readonly labels: Model;
  /** Of such words as a whole: whether they do, and how. */
  readonly verdicts: Model;
  /** What being outside costs: the higher, the more candidates there are. */
  readonly outside: number;
}

/** What makes a sentence vague, also what probably does not: its margin tells. */
export function judgedSpans(sentence: ReadSentence, models: Models): JudgedSpan[] {
  const { labels, verdicts, outside } = models;
  const { units, clauses } = sentence;
  return spansOf(units.units, featuresOf(units, clauses), { model: labels, outside }).map(
    (span) => ({ ...span, ...verdictOf(spanFeatures(sentence, span), verdicts) }),
  );
}

/**
 * The verdict on words with such features. They are labelled like a sentence of one unit: outside, or with the first label of a
 * category.
 */
export function verdictOf(
  ids: readonly number[],
  model: Model,
): Pick<JudgedSpan, 'category' | 'margin'> {
  const scores = scoresOf({ ids, ends: [ids.length] }, model, 0).map(
    (score, label) => score + (model.pairs[label] ?? 0),
  );
  let best = 1;
  for (let label = 1; label < LABELS; label += 1)
    if (isFirst(label) && (scores[label] ?? 0) > (scores[best] ?? 0)) best = label;
  return {
    category: categoryOf(best) ?? 'standard',
    margin: (scores[best] ?? 0) - (scores[0] ?? 0),
  };
}
