import type { VagueCategory } from '../prose/category.ts';

/** The wording of one language that cannot be enforced, and what makes it exact. A `*` stands for up to five letters more. */
export interface Lexicon {
  /** How a text of the language is told: by letters of its script, or by words that each sentence of it has. */
  readonly told: { readonly script: RegExp } | { readonly commonWords: readonly string[] };
  /** Whether words are written apart, so that a phrase ends where a word does. */
  readonly spaced: boolean;
  /** By what a phrase leaves open. */
  readonly phrases: Readonly<Record<VagueCategory, readonly string[]>>;
  /** What is counted or measured: a number before it, near a phrase, makes the phrase exact. */
  readonly units: readonly string[];
  /** Words of a prohibition, which binds with vague adverbs too, by where they stand. */
  readonly prohibitions: {
    readonly before?: readonly string[];
    readonly after?: readonly string[];
  };
  /** Fixed legal phrases, and others in which a listed word is precise. */
  readonly idioms: readonly string[];
}
