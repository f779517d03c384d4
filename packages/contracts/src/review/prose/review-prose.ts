import { readChinese } from './chinese/clauses.ts';
import type { ReadSentence } from './clause.ts';
import { readEnglish } from './english/clauses.ts';
import { sentenceIssues } from './judge.ts';
import type { ProseIssue, ProseLanguage } from './prose-issue.ts';
import { sentencesOf } from './sentences.ts';

/** What reads a sentence of a language. */
export const readerFor = (language: ProseLanguage) =>
  language === 'en' ? readEnglish : readChinese;

/** Options of {@link reviewProse}. */
export interface ProseOptions {
  /** Also what is less certain: more of what is vague is found, and more of what is precise is accused. */
  readonly all?: boolean;
}

/**
 * Finds obligations in prose that cannot be enforced as written: effort without a result, no number, no date, no measure, an
 * act that is not named, an open list, a decision put off or left to one side. Weights that were learned from labelled
 * sentences judge words, their neighbours and what rules read of each clause. Each sentence is judged on its own, except that a
 * missing date may stand in one of the four before or after. Time is linear in the length of the text; the result is the same
 * on every machine.
 *
 * @param text - plain text; a line break may end a sentence
 * @param language - the language that the text is written in
 * @returns issues in the order of the text, without overlap; offsets in UTF-16 code units
 * @example
 * ```ts
 * import { reviewProse } from '@livelane/contracts/prose';
 * const [issue] = reviewProse('The creator shall cooperate with promotion.', 'en');
 * [issue?.category, issue?.start, issue?.end].join(' '); // => "cooperation 18 42"
 * ```
 */
export function reviewProse(
  text: string,
  language: ProseLanguage,
  options: ProseOptions = {},
): ProseIssue[] {
  const sentences = sentencesOf(text).map((sentence) => readerFor(language)(text, sentence));
  return sentences.flatMap((sentence, at) =>
    sentenceIssues(sentence, {
      language,
      all: options.all ?? false,
      isTimed: isTimedNear(sentences, at),
    }),
  );
}

/** How many sentences before and after one may say when what it promises is due. */
const NEAR = 4;

function isTimedNear(sentences: readonly ReadSentence[], at: number): boolean {
  return sentences
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some(
      ({ clauses }, index) => index !== Math.min(at, NEAR) && clauses.some((it) => it.settlesTime),
    );
}
