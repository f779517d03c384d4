import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { counted, say, the } from '../../clause/duty/phrase.ts';
import type { OverrideClause } from './schema.ts';

/** The share of what another creator sells. */
export const overrideDuties: DutyKind<OverrideClause> = {
  duties: (clause) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('pay', { thing: say('override', { party: the('party', clause.creatorId) }) }),
      details: [
        the('share', clause.rate),
        ...((clause.holdDays ?? 0) === 0 ? [] : [counted('held-days', clause.holdDays)]),
      ],
      when: { at: 'after', days: clause.dueDays, event: say('earning') },
    }),
  ],
};
