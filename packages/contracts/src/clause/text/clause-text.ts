import type { ClauseBase } from '../clause-schemas.ts';
import type { Provision } from './prose.ts';
import type { ValueFormatter } from './value-formatter.ts';

/** The text of a kind of clause in one language. */
export interface ClauseText<Draft extends ClauseBase> {
  /** The purpose of the clause in one plain sentence. */
  readonly summary: string;
  /** The numbered provisions. */
  provisions(clause: Draft, format: ValueFormatter): readonly Provision[];
}
