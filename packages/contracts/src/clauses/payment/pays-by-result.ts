import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import { payingClauses } from '../../clause/paying.ts';
import { type FeeClause, feeSchemas } from '../fee/schema.ts';
import { type PaymentClause, paymentSchemas } from './schema.ts';

/** Whether part of the pay depends on a result, or nobody is paid, so that one could not tell. */
export function paysByResult(contract: ContractContext): boolean {
  const fees = clausesIn<FeeClause>(contract, feeSchemas);
  const payments = clausesIn<PaymentClause>(contract, paymentSchemas);
  return (
    (fees.length === 0 && payingClauses(contract).length === 0) ||
    fees.some(({ model }) => model !== 'fixed') ||
    payments.some(({ stages }) => (stages ?? []).some(({ trigger }) => trigger === 'assessment'))
  );
}
