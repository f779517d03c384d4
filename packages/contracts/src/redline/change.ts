import type { Place } from '../docx/layout/item.ts';

/** A stretch of text of a change. */
export interface RedlineSegment {
  readonly change: 'kept' | 'inserted' | 'deleted';
  readonly text: string;
}

/** A provision, a row of a table, or a whole clause that differs between two versions. */
export interface RedlineChange {
  /**
   * `moved`: a clause that stands elsewhere; what changed in it has entries of its own. `renumbered`: nothing but the numbers by
   * which it names other articles.
   */
  readonly change: 'inserted' | 'deleted' | 'changed' | 'moved' | 'renumbered';
  /** Where: in the second version, or in the first one for what was deleted. */
  readonly place: Place;
  /** Where the clause stood in the first version. Default: at the same number. */
  readonly from?: Place;
  /** Id of the clause, or of the standard term. Default: outside of clauses. */
  readonly clauseId?: string;
  /** The text: a row of a table is a line, its cells separated by ` | `, lines in one of them by ` / `; empty for a clause that moved. */
  readonly segments: readonly RedlineSegment[];
}
