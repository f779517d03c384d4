export {
  type ComparedDebt,
  type ComparedLine,
  compareSettlements,
  type SettlementComparison,
  type Sides,
} from './compare.ts';
export type { DifferenceReason } from './difference.ts';
export { PAYOUT_FINDINGS, type PayoutCode, type PayoutFinding } from './findings.ts';
export { type PaidRow, PaidRowSchema, type PaymentsOptions, paymentsOf } from './paid.ts';
export { type PayeeLine, type PayeeStatement, payeeStatement } from './payee-statement.ts';
export {
  type PayeeAccounts,
  PayeeAccountsSchema,
  type Payout,
  type PayoutList,
  type PayoutOptions,
  payoutCsv,
  payoutList,
} from './payout-list.ts';
export { type WriteStatementOptions, writePayeeStatement } from './write-statement.ts';
