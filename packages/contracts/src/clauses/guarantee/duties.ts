import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import type { GuaranteeClause } from './schema.ts';

/** What fees fall short of the guarantee. */
export const guaranteeDuties: DutyKind<GuaranteeClause> = {
  duties: (clause) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('pay', { thing: say('shortfall') }),
      details: [
        the('amount', clause.amount),
        ...(clause.per ? [say(clause.per === 'month' ? 'per-month' : 'per-term')] : []),
      ],
      when: { at: 'after', days: clause.dueDays, event: say('period-end') },
    }),
  ],
};
