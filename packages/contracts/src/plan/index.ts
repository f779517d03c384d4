export { type PlanFinding, planFindings } from './finding.ts';
export { PLAN_FINDINGS, type PlanCode } from './findings.ts';
export type { Review } from './localization.ts';
export { type PlanOptions, planSession } from './session.ts';
