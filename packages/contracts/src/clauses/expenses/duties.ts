import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { say, the } from '../../clause/duty/phrase.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import type { ExpensesClause } from './schema.ts';

/** Expenses are paid back. */
export const expensesDuties: DutyKind<ExpensesClause> = {
  duties: (clause) => [
    paymentDuty(clause, {
      name: 'pay',
      what: say('reimburse', { thing: say('expenses') }),
      details: [
        ...(isSaid(clause.cap) ? [say('up-to', { amount: the('amount', clause.cap) })] : []),
        ...(clause.receipts === 'required' ? [say('with-receipts')] : []),
      ],
      when: { at: 'after', days: clause.dueDays ?? 0, event: say('expense-report') },
    }),
  ],
};
