import type { ProseLanguage } from '@livelane/contracts/prose';
import { CATEGORY_RANK } from '../../../../packages/contracts/src/review/prose/category.ts';
import type { ReadSentence } from '../../../../packages/contracts/src/review/prose/clause.ts';
import {
  developmentSentences,
  type Labelled,
} from '../../../../packages/contracts/src/review/prose/development.fixture.ts';
import type { Features } from '../../../../packages/contracts/src/review/prose/learned/features.ts';
import { readerFor } from '../../../../packages/contracts/src/review/prose/review-prose.ts';
import { sentencesOf } from '../../../../packages/contracts/src/review/prose/sentences.ts';
import type { Example } from './crf.ts';
import { patternSentences } from './patterns.ts';

/** In how many parts sentences are kept from each other when it is measured what weights find. */
export const FOLDS = 3;

/** A labelled sentence, cut and read. */
export interface Lesson {
  readonly sentence: Labelled;
  readonly parts: readonly ReadSentence[];
  /** Whether the rules were written with it: then what they say of it is no evidence. */
  readonly isOfRules: boolean;
  /** The part that it is kept in, if it is. */
  readonly fold: number | undefined;
}

/** All labelled sentences of a language. */
export function lessonsOf(language: ProseLanguage): Lesson[] {
  const read = (sentence: Labelled) => ({
    sentence,
    parts: sentencesOf(sentence.text).map((part) => readerFor(language)(sentence.text, part)),
  });
  return [
    ...developmentSentences(language).map(({ isOfRules, file, ...sentence }) => ({
      ...read(sentence),
      isOfRules,
      fold: isOfRules ? undefined : file % FOLDS,
    })),
    ...patternSentences(language).map(({ file, ...sentence }) => ({
      ...read(sentence),
      isOfRules: false,
      fold: file % FOLDS,
    })),
  ];
}

/** Features that stand in more than one place, numbered without gaps, with how often they do. */
export type Numbering = ReadonlyMap<number, { readonly number: number; readonly times: number }>;

/** What is learned from, and which of its numbers is which feature. */
export interface Numbered {
  readonly examples: Example[];
  readonly numbering: Numbering;
}

const LEAST_SEEN = 2;

/** Numbers the features of what a model learns from. */
export function numbered(
  read: readonly { readonly features: Features; readonly labels: Uint8Array }[],
): Numbered {
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

/** The label of the first unit of a category. */
export const firstLabelOf = ({ category }: Labelled['marks'][number]) =>
  1 + 2 * CATEGORY_RANK.indexOf(category);

/** Label 0 outside; of each category one for the first unit of a mark and one for those inside. */
export function labelsOf({ marks }: Labelled, { units: { units } }: ReadSentence): Uint8Array {
  let last = -1;
  return Uint8Array.from(units, ({ start, end }) => {
    const index = marks.findIndex((mark) => end > mark.start && start < mark.end);
    const mark = marks[index];
    const isInside = index === last;
    last = index;
    return mark === undefined ? 0 : firstLabelOf(mark) + Number(isInside);
  });
}
