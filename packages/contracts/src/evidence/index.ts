export type { EvidenceFinding } from './against-clause.ts';
export type { Comparison } from './compare.ts';
export {
  DEFAULT_DECLARED_TOLERANCE,
  type Evidence,
  type EvidenceOptions,
  evidence,
  type ReportEvidence,
} from './evidence.ts';
export { EVIDENCE_FINDINGS, type EvidenceCode } from './findings.ts';
export { FIGURES, type FigureName, type Uncompared } from './own-figure.ts';
export type { HeldFigures } from './own-figures.ts';
