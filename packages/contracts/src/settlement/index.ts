export { recomputedAmount } from './entry/recompute.ts';
export {
  factOfDelivery,
  factOfPayment,
  factOfReturnedPayment,
  factOfSale,
  factOfSession,
  factOfSignature,
  type PaymentFactOptions,
  type ReturnedPaymentFactOptions,
  type SessionFactOptions,
  type SignatureFactOptions,
} from './facts/fact-of.ts';
export {
  SETTLEMENT_FINDINGS,
  type SettlementCode,
  type SettlementFinding,
  settlementWarnings,
} from './findings/findings.ts';
export { STATEMENT_FINDINGS, type StatementCode } from './findings/statement-findings.ts';
export { type SettledStatement, settle } from './settle.ts';
export type { SettleOptions } from './settle-options.ts';
export { type StatementFinding, verifyStatements } from './statement/verify-statements.ts';
