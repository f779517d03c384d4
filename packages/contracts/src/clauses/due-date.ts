import type { DealContext } from '../clause/clause-fields.ts';
import { clausesIn, type WithClauses } from '../clause/contract-context.ts';
import type { FeeClause } from './fee/schema.ts';
import { isFramework } from './framework.ts';
import { type PaymentClause, paymentSchemas } from './payment/schema.ts';
import { type PaymentTermsClause, paymentTermsSchemas } from './payment-terms/schema.ts';

/** Whether terms of payment of its payer say when a fee is due that no payment clause names. */
export function isDueByTerms({ payer, payee }: FeeClause, contract: WithClauses): boolean {
  return clausesIn<PaymentTermsClause>(contract, paymentTermsSchemas).some(
    (terms) =>
      terms.payer === payer &&
      (terms.payees?.includes(payee ?? '') ?? true) &&
      (terms.invoice ?? terms.endOfMonth ?? terms.endOfQuarter) !== undefined,
  );
}

/** Whether no payment clause, but terms of payment say when a fee is due, and nothing leaves it to orders. */
export function isPaidByTermsAlone(fee: FeeClause, contract: DealContext): boolean {
  return (
    !isFramework(contract) &&
    isDueByTerms(fee, contract) &&
    clausesIn<PaymentClause>(contract, paymentSchemas).every(({ feeId }) => feeId !== fee.id)
  );
}

/** Whether a contract says when a fixed fee is due: by a payment clause for it, or by terms of payment. */
export function hasDueDate(fee: FeeClause, contract: WithClauses): boolean {
  return (
    clausesIn<PaymentClause>(contract, paymentSchemas).some(({ feeId }) => feeId === fee.id) ||
    isDueByTerms(fee, contract)
  );
}
