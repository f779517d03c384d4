import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { counted, type Phrase, say, the } from '../../clause/duty/phrase.ts';
import type { Action, ActionFeeClause } from './schema.ts';

const FEES: Readonly<Record<Action, Phrase>> = {
  lead: say('lead-fee'),
  install: say('install-fee'),
  'sign-up': say('sign-up-fee'),
};

/** The fee for every action. */
export const actionFeeDuties: DutyKind<ActionFeeClause> = {
  duties: (clause) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('pay', { thing: clause.action ? FEES[clause.action] : the('wording', null) }),
      details: [
        the('amount', clause.amount),
        ...(clause.most === undefined ? [] : [counted('at-most-paid', clause.most)]),
      ],
      when: { at: 'after', days: clause.dueDays, event: say('earning') },
    }),
  ],
};
