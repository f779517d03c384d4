import type { Stretch } from '../sentences.ts';

/** What is labelled: an English word, number or sign; a Chinese character or number. */
export interface Unit extends Stretch {
  /** Hash of what is written; of all figures the same. */
  readonly word: number;
  /** The word of the lexicons that it belongs to, by position in {@link Units.words}. */
  readonly inWord: number;
  readonly isNumber: boolean;
}

/** A word as the lexicons know it. */
export interface KnownWord {
  /** Hash of it, of an English verb in its basic form. */
  readonly text: number;
  /** Hashes of its classes: they count for neighbours, too. */
  readonly classes: readonly number[];
  /** Hashes of what counts near by only: endings, capitals. */
  readonly shape: readonly number[];
  /** Hash of its coarsest class. */
  readonly kind: number;
  /** Whether it is what somebody must, may or must not do (its hash), or 0. */
  readonly modal: number;
  /** Hash of the verb that it is a form of, or 0. */
  readonly verb: number;
  /** What it says of its clause, for {@link FLAGS}. */
  readonly flags: number;
}

/** A sentence, ready for {@link featuresOf}. */
export interface Units {
  readonly units: readonly Unit[];
  readonly words: readonly KnownWord[];
  readonly isQuestion: boolean;
}
