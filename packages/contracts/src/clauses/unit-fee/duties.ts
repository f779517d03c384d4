import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { counted, say, the } from '../../clause/duty/phrase.ts';
import { type UnitFeeClause, unitsOf } from './schema.ts';

/** The fee for units sold. */
export const unitFeeDuties: DutyKind<UnitFeeClause> = {
  duties: (clause) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('pay', { thing: say('unit-fee') }),
      details: [
        the('amount', clause.amount),
        ...(unitsOf(clause) === 'all-sales' ? [say('whoever-credited')] : []),
        ...((clause.holdDays ?? 0) === 0 ? [] : [counted('held-days', clause.holdDays)]),
      ],
      when: { at: 'after', days: clause.dueDays, event: say('earning') },
    }),
  ],
};
