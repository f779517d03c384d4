import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import { type FeeClause, feeSchemas } from '../fee/schema.ts';
import { type PaymentClause, paymentSchemas } from './schema.ts';

/** Whether part of the pay depends on a result, or there is no fee from which one could tell. */
export function paysByResult(contract: ContractContext): boolean {
  const fees = clausesIn<FeeClause>(contract, feeSchemas);
  const payments = clausesIn<PaymentClause>(contract, paymentSchemas);
  return (
    fees.length === 0 ||
    fees.some(({ model }) => model !== 'fixed') ||
    payments.some(({ stages }) => (stages ?? []).some(({ trigger }) => trigger === 'assessment'))
  );
}
