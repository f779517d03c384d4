export {
  factOfDelivery,
  factOfPayment,
  factOfSale,
  factOfSession,
  factOfSignature,
  type PaymentFactOptions,
  type SessionFactOptions,
  type SignatureFactOptions,
} from './fact-of.ts';
export { type SettleOptions, settle } from './settle.ts';
