import type { MissingPart, VagueCategory } from './category.ts';
import type { Units } from './learned/unit.ts';
import type { Stretch } from './sentences.ts';

/** Words that leave something open, in UTF-16 code units of the text. */
export interface Marker extends Stretch {
  readonly category: VagueCategory;
}

/** Kinds of obligations that need what {@link NEEDS} says. */
export type ObligationKind =
  | 'deliverable'
  | 'payment'
  | 'licence'
  | 'report'
  | 'approval'
  | 'notice'
  | 'handover'
  | 'attendance'
  | 'assessment';

/** A clause as far as rules can tell what it says. */
export interface ProseClause {
  /** From its first word to its last. */
  readonly stretch: Stretch;
  /** From here on it forbids, or says what is not owed; its end if it does not. */
  readonly forbidsFrom: number;
  /** Whether somebody may, rather than must. */
  readonly isRight: boolean;
  /** Whether it names a limit that makes "promptly" exact. */
  readonly isLimited: boolean;
  /** Whether it says how often, with a number. */
  readonly isFrequent: boolean;
  /** Words that may leave something open, also those that something near by makes exact. */
  readonly hints: readonly Marker[];
  /** Whether it binds anyone: facts, definitions and prohibitions do not ask for more than they say. */
  readonly isDuty: boolean;
  /** Words that leave something open and that nothing near by makes exact. */
  readonly markers: readonly Marker[];
  /** Whether it names a date, a limit or a frequency, which a neighbour that lacks one may mean. */
  readonly settlesTime: boolean;
  /** What is owed, where the verb and its object say it. */
  readonly owed?: {
    readonly kind: ObligationKind;
    /** The verb phrase. */
    readonly words: Stretch;
    /** What it settles of what this kind needs. */
    readonly says: ReadonlySet<MissingPart>;
  };
}

/** A sentence as far as rules can tell what it says. */
export interface ReadSentence {
  readonly clauses: readonly ProseClause[];
  /** What it is labelled by. */
  readonly units: Units;
}
