import { type ContractContext, clausesIn } from '../clause/contract-context.ts';
import type { Otherwise } from '../clause/kind.ts';
import { payingClauses } from '../clause/paying.ts';
import { type AssessmentClause, assessmentSchemas } from './assessment/schema.ts';
import { type FeeClause, feeSchemas, hasBonus, paysForCredits } from './fee/schema.ts';
import { type PaymentClause, paymentSchemas } from './payment/schema.ts';

/** Whether part of the pay depends on a result, or nobody is paid, so that one could not tell. */
export function paysByResult(contract: ContractContext): boolean {
  return (
    paysNobody(contract) ||
    feesIn(contract).some(({ model }) => model !== 'fixed') ||
    isAssessed(contract)
  );
}

const feesIn = (contract: ContractContext) => clausesIn<FeeClause>(contract, feeSchemas);

const paysNobody = (contract: ContractContext): boolean =>
  feesIn(contract).length === 0 && payingClauses(contract).length === 0;

/** Whether part of a fixed amount is due by an assessment. */
const isAssessed = (contract: ContractContext): boolean =>
  clausesIn<PaymentClause>(contract, paymentSchemas).some(({ stages }) =>
    (stages ?? []).some(({ trigger }) => trigger === 'assessment'),
  );

/** What pay by result without criteria means, where it is a commission alone. */
export const measuredBySales: Otherwise = (contract) =>
  paysNobody(contract) ||
  isAssessed(contract) ||
  feesIn(contract).some((fee) => !fee.model || hasBonus(fee))
    ? null
    : { en: 'sales themselves measure a commission', 'zh-Hans': '佣金以销售本身为准' };

const countsSales = (measure: string | null | undefined): boolean =>
  measure?.startsWith('credited-') ?? true;

/** What pay by result without attribution means, where the result is no sale, such as a number of views. */
export const withoutSales: Otherwise = (contract) =>
  paysNobody(contract) || paysForSales(contract)
    ? null
    : {
        en: 'what is paid depends on no sale that must be credited to somebody',
        'zh-Hans': '付款不取决于须归属于某方的销售',
      };

function paysForSales(contract: ContractContext): boolean {
  const criteria = clausesIn<AssessmentClause>(contract, assessmentSchemas).flatMap(
    (it) => it.criteria ?? [],
  );
  return (
    feesIn(contract).some(
      (fee) =>
        !fee.model || paysForCredits(fee) || (hasBonus(fee) && countsSales(fee.bonus?.measure)),
    ) ||
    (isAssessed(contract) &&
      (criteria.length === 0 || criteria.some(({ measure }) => countsSales(measure))))
  );
}
