import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say } from '../../clause/duty/phrase.ts';
import { type EventBonusClause, paysEachPlace } from './schema.ts';

/** The bonus of each assessment, or of each place. */
export const eventBonusDuties: DutyKind<EventBonusClause> = {
  duties: (clause, contract) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('pay', { thing: say('bonus') }),
      details: [say('as-reached')],
      when: {
        at: 'after',
        days: clause.dueDays,
        event: say(paysEachPlace(clause, contract) ? 'earning' : 'assessment'),
      },
    }),
  ],
};
