import type { Finding } from '@livelane/contracts/vocabulary';
import type { GradeCode } from './catalogue.ts';

/** The records that a finding of a campaign rests on; findings of the profile have no evidence beside their values. */
export interface GradeEvidence {
  readonly settlementId?: string;
  readonly logId?: string;
}

/** Something to look at before a grade is relied on; `path` is that of the field of the grade. */
export type GradeFinding = Finding<GradeCode, GradeEvidence>;
