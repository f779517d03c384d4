import { defineClause } from '../../clause/kind.ts';
import { measuredBySales, paysByResult } from '../pays-by-result.ts';
import { assessmentConflicts } from './conflicts.ts';
import { ASSESSMENT_FINDINGS } from './findings.ts';
import { assessmentSchemas } from './schema.ts';

/** The criteria of the result, and the day on which it is decided. */
export const assessment = defineClause({
  schemas: assessmentSchemas,
  items: {
    'assessment.criteria': {
      name: { en: 'the criteria of the assessment', 'zh-Hans': '效果考核的具体标准' },
      when: paysByResult,
      otherwise: measuredBySales,
    },
  },
  byDefault: {
    'assessment.criteria': { en: 'nothing depends on a result', 'zh-Hans': '不与效果挂钩' },
  },
  findings: ASSESSMENT_FINDINGS,
  conflicts: assessmentConflicts,
});
