import type { Contract } from '../contract/document.ts';
import type { Duty, Provision } from '../render/prose.ts';
import type { Scribe } from '../render/scribe.ts';
import type { ReviewCode } from '../review/findings.ts';
import type { LocalText } from '../vocabulary/index.ts';
import type { ClauseKindName, ClauseOf } from './schemas.ts';

/** A contradiction that a clause found in itself or with its contract. */
export interface Conflict {
  readonly code: ReviewCode;
  /** JSON Pointer within the clause. */
  readonly at: string;
  /** What fills the placeholders of the code's sentence, per language where they differ. */
  readonly values?: Readonly<Record<string, string | LocalText>>;
}

/** Free text of a clause that people must be able to hold each other to. */
export interface FreeText {
  readonly at: string;
  readonly text: string;
  /** How much hangs on it: what is owed, a term of it, or a note. */
  readonly weight: 'obligation' | 'term' | 'note';
}

/** One language's text of a clause: its numbered provisions, and what it puts into the summary of duties. */
export interface ClauseText<Kind extends ClauseKindName> {
  provisions(clause: ClauseOf<Kind>, say: Scribe): readonly Provision[];
  /** Left out: the kind puts nobody under a dated duty. */
  duties?(clause: ClauseOf<Kind>, say: Scribe): readonly Duty[];
}

/** The text of a kind of clause in every language that a whole contract can be read in. */
export interface ClauseTexts<Kind extends ClauseKindName> {
  readonly en: ClauseText<Kind>;
  readonly 'zh-Hans': ClauseText<Kind>;
}

/** What a kind of clause declares beside its schema, slots and text; shared code asks no clause which kind it is. */
export interface ClauseKind<Kind extends ClauseKindName> {
  readonly kind: Kind;
  readonly name: LocalText;
  /** What the clause is for, in one plain sentence. */
  readonly summary: LocalText;
  /** Left out: nothing of it can contradict. */
  conflicts?(clause: ClauseOf<Kind>, contract: Contract): readonly Conflict[];
  /** Left out: it holds no free text beside `wording`. */
  freeText?(clause: ClauseOf<Kind>): readonly FreeText[];
}
