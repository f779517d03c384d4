import type { ContractContext } from '../../clause/contract-context.ts';
import type { ClauseDuty, DutyKind } from '../../clause/duty/duty.ts';
import { counted, say, the } from '../../clause/duty/phrase.ts';
import { payingClauses } from '../../clause/paying.ts';
import type { Id } from '../../vocabulary/index.ts';
import type { LateInterest, PaymentTermsClause } from './schema.ts';

/** Invoices, objections and fees of banks; late payments bear interest. */
export const paymentTermsDuties: DutyKind<PaymentTermsClause> = {
  duties: (clause, contract) => {
    const { payer, invoice, objection, bankFees, countedIn } = clause;
    const duties: ClauseDuty[] = [];
    if (invoice !== undefined)
      for (const [index, by] of payeesOf(clause, contract).entries())
        duties.push({
          name: `invoice.${index}`,
          by,
          to: payer,
          what: say('send', { thing: say('invoice') }),
          when: { at: 'said', as: say('before-due-day') },
          follows: [say('not-due')],
        });
    if (objection !== undefined)
      duties.push({
        name: 'objection',
        isShared: true,
        what: say('object'),
        when: {
          at: 'after',
          days: objection.days,
          event: say('statement'),
          isBusinessDays: countedIn === 'business-days',
        },
        follows: [say('accepted')],
      });
    const bearers =
      bankFees === 'payer' ? [payer] : bankFees === 'payee' ? payeesOf(clause, contract) : [];
    for (const [index, by] of bearers.entries())
      duties.push({
        name: `bank-fees.${index}`,
        by,
        what: say('bear-bank-fees'),
        when: { at: 'said', as: say('with-each-payment') },
      });
    return duties;
  },
  follows: ({ payer, payees, lateInterest: it }, { isPayment, by, to }) =>
    it === undefined || isPayment !== true || by !== payer || !isFor(payees, to)
      ? []
      : [interestOf(it)],
};

function isFor(payees: readonly Id[] | undefined, to: Id | null | undefined): boolean {
  return payees === undefined || (typeof to === 'string' && payees.includes(to));
}

function interestOf({ rate, legalMaximum, graceDays }: LateInterest) {
  const share = the('share', Math.min(rate, legalMaximum));
  return graceDays === 0
    ? say('interest-at-once', { share })
    : counted('interest', graceDays, { share });
}

/** Whoever is paid on these terms. */
function payeesOf({ payer, payees }: PaymentTermsClause, contract: ContractContext): Id[] {
  const paid = payingClauses(contract)
    .filter((clause) => clause.payer === payer)
    .flatMap(({ payee }) => (payee ? [payee] : []));
  return payees ?? [...new Set(paid)];
}
