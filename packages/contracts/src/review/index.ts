export { type ItemNeed, itemNeed } from '../contract/deal/deal-table.ts';
export type { Day } from '../law/in-force.ts';
export type {
  IssueCitation,
  MissingSlot,
  ReviewEvidence,
  ReviewFinding,
} from './finding.ts';
export { REVIEW_FINDINGS, type ReviewCode } from './findings.ts';
export { CONTRACT_ITEMS, type ContractItem, type ReviewedItems, reviewItems } from './items.ts';
export { type ReviewOptions, reviewContract } from './review.ts';
export { type VagueCategory, type VaguePhrase, vaguePhrases } from './vagueness.ts';
