import type { Measure } from '../measure.ts';
import type { EndPayment } from '../terms.ts';
import type { Words } from './value-formatter.ts';

/** Measures in English. */
export const MEASURES: Words<Measure> = {
  'credited-orders': 'orders credited to the creator',
  'credited-net-sales': 'net sales credited to the creator',
  'live-minutes': 'minutes live',
  deliveries: 'pieces delivered',
  metric: 'the reported metric',
};

/** What is paid at an early end, in English. */
export const END_PAYMENTS: Words<EndPayment> = {
  'delivered-only': 'what was delivered by then is paid in full, and nothing else is owed',
  'pro-rata':
    'the fee is reduced in proportion to the pieces and sessions that were not delivered, each counted alike',
  refund: 'what was paid for undelivered work is refunded',
};
