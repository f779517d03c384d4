import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import type { StandbyClause } from './schema.fixture.ts';

/** What is owed on the day. */
export const standbyDuties: DutyKind<StandbyClause> = {
  duties: (clause) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('pay', { thing: say('retainer') }),
      details: [the('amount', clause.amount)],
      when: { at: 'date', on: clause.on },
    }),
  ],
};
