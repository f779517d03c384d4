import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { hasNoOvertime, type SessionHoursClause } from './schema.ts';

/** Pay for the time of each session. */
export const sessionHoursDuties: DutyKind<SessionHoursClause> = {
  duties: (clause, contract) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('pay', { thing: say('live-pay') }),
      details: [
        the('amount', clause.amount),
        ...(clause.per ? [say(clause.per === 'session' ? 'per-session' : 'per-hour')] : []),
        ...(clause.overtime?.minor === '0' || hasNoOvertime(clause, contract)
          ? []
          : [say('overtime', { amount: the('amount', clause.overtime) })]),
      ],
      when: { at: 'after', days: clause.dueDays, event: say('session') },
    }),
  ],
  follows: ({ deliverableIds }, { delivers, what }) =>
    delivers !== undefined &&
    'say' in what &&
    what.say === 'host' &&
    (deliverableIds?.includes(delivers) ?? true)
      ? [say('no-fee')]
      : [],
};
