import type { MissingPart, VagueCategory } from './category.ts';
import type { ProseClause, ReadSentence } from './clause.ts';
import { certaintyOf } from './learned/certainty.ts';
import { modelsFor, shippedFor } from './learned/models.ts';
import { type JudgedSpan, judgedSpans } from './learned/verdict.ts';
import { CATEGORY_WITHOUT, MISSING_OF } from './needs.ts';
import type { ProseIssue, ProseLanguage } from './prose-issue.ts';
import { lackingOf } from './rule-issue.ts';
import { SUGGESTIONS } from './suggestions.ts';

/** How a sentence is judged. */
export interface Judging {
  readonly language: ProseLanguage;
  /** Whether to report what is less certain, too. */
  readonly all: boolean;
  /** Whether a sentence near by says when something is due. */
  readonly isTimed: boolean;
}

/** The vague obligations of a sentence. */
export function sentenceIssues(
  sentence: ReadSentence,
  { language, all, isTimed }: Judging,
): ProseIssue[] {
  const { least } = shippedFor(language);
  const from = all ? least.all : least.usual;
  return judgedSpans(sentence, modelsFor(language))
    .filter(({ margin }) => margin >= from)
    .flatMap((span) => {
      const clause = sentence.clauses.find(
        ({ stretch }) => span.start >= stretch.start && span.start < stretch.end,
      );
      return isTimed && isOnlyUntimed(span, clause) ? [] : issueOf(span, clause, language);
    });
}

/** Whether nothing but a date is missing, and no word of the span leaves one open. */
const isOnlyUntimed = (span: JudgedSpan, clause: ProseClause | undefined): boolean =>
  span.category === 'time' &&
  clause !== undefined &&
  clause.hints.every(({ start, end }) => end <= span.start || start >= span.end) &&
  lackingOf(clause).every((part) => part === 'time' || part === 'term');

const HEAVY: ReadonlySet<VagueCategory> = new Set(['quantity', 'time', 'deferral', 'cooperation']);

function issueOf(
  { start, end, category, margin }: JudgedSpan,
  clause: ProseClause | undefined,
  language: ProseLanguage,
): ProseIssue {
  return {
    code: 'OBLIGATION_VAGUE',
    severity: HEAVY.has(category) ? 'error' : 'warning',
    ...{ start, end, category, missing: missingOf(category, clause) },
    confidence: certaintyOf(margin, language),
    suggestion: SUGGESTIONS[category],
  };
}

/** What the rules know to be lacking, if that is of the category, and what words of it leave out. */
function missingOf(category: VagueCategory, clause: ProseClause | undefined): MissingPart[] {
  const lacking = clause === undefined ? [] : lackingOf(clause);
  const [first] = lacking;
  return first !== undefined && CATEGORY_WITHOUT[first] === category
    ? lacking
    : [...new Set([...MISSING_OF[category], ...lacking])];
}
