import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import type { AdvanceClause } from './schema.ts';

/** The advance, and what of it is paid back at an early end. */
export const advanceDuties: DutyKind<AdvanceClause> = {
  duties: (clause) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('pay', { thing: say('advance') }),
      details: [the('amount', clause.amount)],
      when: { at: 'date', on: clause.on },
    }),
    {
      ...paymentDuty(clause, {
        name: 'repay',
        what: say('repay', { thing: say('unearned-advance') }),
        when: { at: 'after', days: clause.refundDays, event: say('early-end') },
      }),
      by: clause.payee,
      to: clause.payer,
    },
  ],
};
