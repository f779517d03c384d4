import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { foreignMoney, listed, unknownParties } from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  grouped,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { formatPercent } from '../../vocabulary/index.ts';
import type { PAYMENT_TERMS_FINDINGS } from './findings.ts';
import { countsWeekdays, type PaymentTermsClause, paymentTermsSchemas } from './schema.ts';

type TermsConflict = ConflictIn<typeof PAYMENT_TERMS_FINDINGS & SharedFindings>;

/** Conflicts of terms of payment with themselves or with the contract. */
export function paymentTermsConflicts(
  clause: PaymentTermsClause,
  contract: ContractContext,
): TermsConflict[] {
  const { payer, payees, minimum, countedIn, businessDays, lateInterest } = clause;
  const conflicts: TermsConflict[] = [
    ...unknownParties(contract, [['/payer', payer], ...listed('/payees', payees)]),
    ...foreignMoney(contract.currency, [['/minimum/amount', minimum?.amount]]),
  ];
  const first = termsByPayer(contract)
    .get(payer)
    ?.find((it) => governsAlso(it, payees));
  if (first !== undefined && first.id !== clause.id)
    conflicts.push({ code: 'TERMS_REPEATED', at: '/payer', params: { id: first.id } });
  if (countedIn === 'business-days' && businessDays === undefined)
    conflicts.push({
      code: countsWeekdays(clause, contract) ? 'BUSINESS_DAYS_ASSUMED' : 'BUSINESS_DAYS_MISSING',
      at: '/countedIn',
    });
  if (new Set(businessDays?.weekend).size === 7)
    conflicts.push({ code: 'BUSINESS_DAYS_NONE', at: '/businessDays/weekend' });
  if (lateInterest !== undefined && lateInterest.rate > lateInterest.legalMaximum)
    conflicts.push({
      code: 'INTEREST_ABOVE_MAXIMUM',
      at: '/lateInterest/rate',
      params: {
        rate: formatPercent(lateInterest.rate),
        maximum: formatPercent(lateInterest.legalMaximum),
      },
    });
  return conflicts;
}

const termsByPayer = onceFor((contract: WithClauses) =>
  grouped(clausesIn<PaymentTermsClause>(contract, paymentTermsSchemas), ({ payer }) => [payer]),
);

function governsAlso({ payees }: PaymentTermsClause, others: readonly string[] | undefined) {
  return payees === undefined || others === undefined || others.some((id) => payees.includes(id));
}

/** The contradictions of terms of payment that settling refuses. */
export const paymentTermsContradictions: Contradictions<PaymentTermsClause, TermsConflict['code']> =
  {
    conflicts: paymentTermsConflicts,
    refused: {
      ...REFUSED,
      TERMS_REPEATED: 'TERMS_REPEATED',
      BUSINESS_DAYS_MISSING: 'BUSINESS_DAYS_MISSING',
      BUSINESS_DAYS_NONE: 'BUSINESS_DAYS_NONE',
    },
  };
