export { recomputedAmount } from './entry/recompute.ts';
export {
  factOfDelivery,
  factOfPayment,
  factOfSale,
  factOfSession,
  factOfSignature,
  type PaymentFactOptions,
  type SessionFactOptions,
  type SignatureFactOptions,
} from './facts/fact-of.ts';
export {
  SETTLEMENT_FINDINGS,
  type SettlementCode,
  type SettlementFinding,
  settlementWarnings,
} from './findings.ts';
export { type SettledStatement, type SettleOptions, settle } from './settle.ts';
