export {
  SETTLEMENT_CODES,
  type SettlementCode,
  type SettlementFinding,
  settlementWarnings,
} from './codes.ts';
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
export { type SettleOptions, settle } from './settle.ts';
