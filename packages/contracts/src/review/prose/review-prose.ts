import { chineseClauses } from './chinese/clauses.ts';
import { englishClauses } from './english/clauses.ts';
import { clauseIssue } from './judge.ts';
import type { ProseIssue, ProseLanguage } from './prose-issue.ts';
import { sentencesOf } from './sentences.ts';

const CLAUSES = { en: englishClauses, 'zh-Hans': chineseClauses };

/**
 * Finds obligations in prose that cannot be enforced as written: effort without a result, no number, no date, no measure, an
 * act that is not named, an open list, a decision put off or left to one side. Precise obligations, facts, definitions,
 * prohibitions and fixed legal idioms are silent. Each sentence is judged on its own, and in time linear in its length.
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
  return sentencesOf(text).flatMap((sentence) =>
    CLAUSES[language](text, sentence).flatMap((clause) => clauseIssue(clause) ?? []),
  );
}
