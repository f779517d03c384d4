import type { MissingPart, VagueCategory } from './category.ts';
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
