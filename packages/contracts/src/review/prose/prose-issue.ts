import type { LocalText } from '../../vocabulary/index.ts';
import type { MissingPart, VagueCategory } from './category.ts';

/** A language that prose is reviewed in. */
export type ProseLanguage = 'en' | 'zh-Hans';

/** An obligation in a text that cannot be enforced as written. */
export interface ProseIssue {
  readonly code: 'OBLIGATION_VAGUE';
  /** `error` where what is owed, its amount or its date is open, else `warning`. */
  readonly severity: 'error' | 'warning';
  /** Where the words that make it vague begin, in UTF-16 code units of the text. */
  readonly start: number;
  /** Where they end (exclusive). */
  readonly end: number;
  readonly category: VagueCategory;
  /** What it lacks. */
  readonly missing: readonly MissingPart[];
  /**
   * The share of findings as certain as this one that named a vague obligation in sentences which the weights had not seen,
   * from 0 to 1.
   */
  readonly confidence: number;
  /** What to write instead. */
  readonly suggestion: LocalText;
}
