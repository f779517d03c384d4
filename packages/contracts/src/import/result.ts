import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import type { Stretch } from '../review/prose/sentences.ts';
import type { StandardTerm } from '../standard/schemas.ts';
import type { BothLanguages } from '../vocabulary/index.ts';
import type { ImportedField } from './proposed.ts';

/** A clause of the draft, with the words that it comes from. */
export interface ImportedClause {
  /** JSON Pointer of the clause in the draft. */
  readonly path: string;
  readonly clause: Clause;
  /** The least confidence of its fields; 1 for a clause that holds the words as they are. */
  readonly confidence: number;
  /** The sentences that it comes from, with their headings. */
  readonly spans: readonly Stretch[];
  readonly fields: readonly ImportedField[];
}

/** A standard term that a text resembles. The words stay in the draft as they are; the term would take their place. */
export interface ImportedTerm {
  readonly term: StandardTerm;
  readonly confidence: number;
  readonly spans: readonly Stretch[];
  readonly fields: readonly ImportedField[];
}

/** Something that the text does not settle. */
export interface ImportQuestion {
  /** JSON Pointer in the draft. */
  readonly path: string;
  /** What is open, as it reads after "does not say". */
  readonly name: BothLanguages;
  /** Words that speak of it and do not settle it: they contradict one another, or say what the field cannot hold exactly. */
  readonly found: readonly Stretch[];
}

/** What became of a sentence. */
export interface ImportedSentence extends Stretch {
  /** The clauses, or fields of the cover page, that show it. Never empty. */
  readonly readAs: readonly string[];
}

/** What was understood of an agreement. */
export interface ImportedProse {
  /**
   * The draft as far as the text and the options settle it: a contract whose slots may be open. Where the cover page is open,
   * its fields are absent, and it is no contract until they are filled in.
   */
  readonly draft: Partial<Contract> & Pick<Contract, 'clauses'>;
  /** The same where the cover page is whole, so that review, rendering and the rest read it; else null. */
  readonly contract: Contract | null;
  readonly clauses: readonly ImportedClause[];
  /** Fields of the cover page that the text settles. */
  readonly cover: readonly ImportedField[];
  readonly terms: readonly ImportedTerm[];
  readonly sentences: readonly ImportedSentence[];
  readonly questions: readonly ImportQuestion[];
}
