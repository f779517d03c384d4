import { inBoth } from './explanation.ts';

/** What an entry has that pays for nothing, such as a payment: no fee, no rate, no day on which it falls due, no amount yet. */
export const WITHOUT_WORK = {
  fee: null,
  base: null,
  rate: null,
  fx: null,
  amount: 0n,
  due: null,
  steps: [],
  explanation: inBoth('', ''),
} as const;
