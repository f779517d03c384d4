import { chineseClauses } from './chinese/clauses.ts';
import type { ProseClause } from './clause.ts';
import { englishClauses } from './english/clauses.ts';
import { clauseIssue } from './judge.ts';
import type { ProseIssue, ProseLanguage } from './prose-issue.ts';
import { sentencesOf } from './sentences.ts';

const CLAUSES = { en: englishClauses, 'zh-Hans': chineseClauses };

/**
 * Finds obligations in prose that cannot be enforced as written: effort without a result, no number, no date, no measure, an
 * act that is not named, an open list, a decision put off or left to one side. Precise obligations, facts, definitions,
 * prohibitions and fixed legal idioms are silent. Each sentence is judged on its own, except that a missing date may stand in one
 * of the four before or after. Time is linear in the length of the text.
 *
 * @param text - plain text; a line break may end a sentence
 * @param language - the language that the text is written in
 * @returns at most one issue per clause, in the order of the text, without overlap; offsets in UTF-16 code units
 * @example
 * ```ts
 * import { reviewProse } from '@livelane/contracts/prose';
 * const [issue] = reviewProse('The creator shall publish several videos.', 'en');
 * [issue?.category, issue?.start, issue?.end].join(' '); // => "quantity 26 40"
 * ```
 */
export function reviewProse(text: string, language: ProseLanguage): ProseIssue[] {
  const sentences = sentencesOf(text).map((sentence) => CLAUSES[language](text, sentence));
  return sentences.flatMap((clauses, at) => {
    const isTimed = isTimedNear(sentences, at);
    return clauses.flatMap((clause) => {
      const found = clauseIssue(clause);
      return found === undefined || (isTimed && isOnlyUntimed(clause, found)) ? [] : found;
    });
  });
}

/** How many sentences before and after one may say when what it promises is due. */
const NEAR = 4;

function isTimedNear(sentences: readonly (readonly ProseClause[])[], at: number): boolean {
  return sentences
    .slice(Math.max(0, at - NEAR), at + NEAR + 1)
    .some((clauses, index) => index !== Math.min(at, NEAR) && clauses.some((it) => it.settlesTime));
}

/** Whether nothing but a date is missing, and no word of the clause leaves one open. */
const isOnlyUntimed = ({ markers }: ProseClause, { missing }: ProseIssue): boolean =>
  markers.length === 0 && missing.every((part) => part === 'time' || part === 'term');
