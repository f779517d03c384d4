import type { ProseLanguage } from '@livelane/contracts/prose';
import { CATEGORY_RANK } from '../../../../packages/contracts/src/review/prose/category.ts';
import type { ReadSentence } from '../../../../packages/contracts/src/review/prose/clause.ts';
import {
  type DevelopmentSentence,
  developmentSentences,
} from '../../../../packages/contracts/src/review/prose/development.fixture.ts';
import { featuresOf } from '../../../../packages/contracts/src/review/prose/learned/features.ts';
import { readerFor } from '../../../../packages/contracts/src/review/prose/review-prose.ts';
import { sentencesOf } from '../../../../packages/contracts/src/review/prose/sentences.ts';
import type { Example } from './crf.ts';

/** A labelled sentence, cut and read. */
export interface Lesson {
  readonly sentence: DevelopmentSentence;
  readonly parts: readonly ReadSentence[];
}

/** All labelled sentences of a language. */
export function lessonsOf(language: ProseLanguage): Lesson[] {
  return developmentSentences(language).map((sentence) => ({
    sentence,
    parts: sentencesOf(sentence.text).map((part) => readerFor(language)(sentence.text, part)),
  }));
}

/** Features that stand in more than one place, numbered without gaps, with how often they do. */
export type Numbering = ReadonlyMap<number, { readonly number: number; readonly times: number }>;

const LEAST_SEEN = 2;

/** What a model learns from, and which of its numbers is which feature. */
export function examplesOf(lessons: readonly Lesson[]): {
  examples: Example[];
  numbering: Numbering;
} {
  const read = lessons.flatMap(({ sentence, parts }) =>
    parts.map((part) => ({
      features: featuresOf(part.units, part.clauses, !sentence.isOfRules),
      labels: labelsOf(sentence, part),
    })),
  );
  const seen = new Map<number, number>();
  for (const { features } of read)
    for (const id of features.ids) seen.set(id, (seen.get(id) ?? 0) + 1);
  const kept = [...seen].filter(([, times]) => times >= LEAST_SEEN);
  const numbering = new Map(kept.map(([id, times], number) => [id, { number, times }]));
  const examples = read.map(({ features: { ids, ends }, labels }) => {
    const numbers: number[] = [];
    let from = 0;
    const kept = ends.map((end) => {
      for (const id of ids.slice(from, end)) {
        const number = numbering.get(id)?.number;
        if (number !== undefined) numbers.push(number);
      }
      from = end;
      return numbers.length;
    });
    return { ids: Int32Array.from(numbers), ends: Int32Array.from(kept), labels };
  });
  return { examples, numbering };
}

/** Label 0 outside; of each category one for the first unit of a mark and one for those inside. */
function labelsOf({ marks }: DevelopmentSentence, { units: { units } }: ReadSentence): Uint8Array {
  let last = -1;
  return Uint8Array.from(units, ({ start, end }) => {
    const index = marks.findIndex((mark) => end > mark.start && start < mark.end);
    const mark = marks[index];
    const isInside = index === last;
    last = index;
    return mark === undefined ? 0 : 1 + 2 * CATEGORY_RANK.indexOf(mark.category) + Number(isInside);
  });
}
