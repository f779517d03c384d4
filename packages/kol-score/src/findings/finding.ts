import type { Finding } from '@livelane/contracts/vocabulary';
import type { GradeCode } from './catalogue.ts';

/**
 * The records that a finding about a campaign is based on. Findings about a profile have no evidence besides their
 * parameters.
 */
export interface GradeEvidence {
  /** Id of the settlement. */
  readonly settlementId?: string;
  /** Id of the session log. */
  readonly logId?: string;
}

/** A condition to check before relying on a grade; `path` points into the grade. */
export type GradeFinding = Finding<GradeCode, GradeEvidence>;
