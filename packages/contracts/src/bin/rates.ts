import type { RateRule } from '../vocabulary/index.ts';

/** Rates of a contract that are hardly meant, such as `10` for ten per cent. */
export const CONTRACT_RATES: readonly RateRule[] = [
  { path: '/clauses/*/commission/rate', below: 10_000 },
  // Of a payee split, and of the stages of a payment.
  { path: '/clauses/*/**/share', below: 1000 },
  { path: '/clauses/*/**/dailyInterest', above: 1000 },
];
