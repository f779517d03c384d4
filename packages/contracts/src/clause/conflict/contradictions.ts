import type { PlainIssueCode } from '../../error/workflow-issues.ts';
import type { ClauseBase } from '../clause-schemas.ts';
import type { ContractContext } from '../contract-context.ts';
import type { Conflict } from './conflict.ts';

/**
 * What planning and settling need of a kind of clause that affects amounts: the conflicts under which what is owed
 * cannot be determined.
 */
export interface Contradictions<Draft extends ClauseBase, Code extends string = string> {
  /** All conflicts of a clause; those that are not refused are for people to decide about. */
  conflicts(clause: Draft, contract: ContractContext): readonly Conflict[];
  /** What is expected instead, by the code of a refused conflict. */
  readonly refused: Readonly<Partial<Record<Code, PlainIssueCode>>>;
}

/** The shared conflicts that every kind which affects amounts refuses. */
export const REFUSED = {
  ID_REPEATED: 'ID_REPEATED',
  REFERENCE_UNKNOWN: 'REFERENCE_UNKNOWN',
  CURRENCY_MISMATCH: 'CURRENCY_MISMATCH',
  MEASURE_UNIT: 'MEASURE_UNIT',
  METRIC_UNNAMED: 'METRIC_UNNAMED',
  PAID_TO_PAYER: 'PAID_TO_PAYER',
  DAY_OUTSIDE_TERM: 'DAY_OUTSIDE_TERM',
  DAYS_UNORDERED: 'DAYS_UNORDERED',
} as const;
