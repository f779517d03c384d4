import type { ClauseDuty, DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { agreedInstalment } from './instalments.ts';
import { hasInstalments, isPeriodic, type RetainerClause } from './schema.ts';

/** Every instalment, or the payment of every period. */
export const retainerDuties: DutyKind<RetainerClause> = {
  duties: (clause) => {
    if (hasInstalments(clause)) return instalments(clause);
    const { amount, from, until, paid, dueDays, escalation } = clause.periodic ?? {};
    return [
      paymentDuty(clause, {
        name: 'pay',
        what: say('pay', { thing: say('retainer') }),
        details: [
          the('amount', amount),
          ...(isPeriodic(clause)
            ? [say(clause.model === 'weekly' ? 'per-week' : 'per-month')]
            : []),
          say('from-until', { from: the('date', from), until: the('date', until) }),
          ...(escalation === undefined ? [] : [say('rises')]),
        ],
        when: {
          at: 'after',
          days: dueDays,
          event: say(paid === 'in-advance' ? 'period-start' : 'period-end'),
        },
      }),
    ];
  },
};

function instalments(clause: RetainerClause): ClauseDuty[] {
  return (clause.instalments?.parts ?? []).map(({ on, share }, index) => {
    const amount = agreedInstalment(clause, index);
    return paymentDuty(clause, {
      name: `pay.${index}`,
      what: say('pay', { thing: say('instalment') }),
      details: [
        amount === undefined && share !== undefined ? the('share', share) : the('amount', amount),
      ],
      when: { at: 'date', on },
    });
  });
}
