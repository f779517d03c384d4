import type { Id } from '../../vocabulary/index.ts';
import type { ClauseDuty } from './duty.ts';

interface Pays {
  readonly payer?: Id | null;
  readonly payee?: Id | null;
}

/** A duty to pay: its breach is non-payment. */
export function paymentDuty(
  { payer, payee }: Pays,
  duty: Pick<ClauseDuty, 'name' | 'what' | 'when'> & Partial<ClauseDuty>,
): ClauseDuty {
  return { by: payer, to: payee, breach: 'non-payment', isPayment: true, ...duty };
}
