import { workflowIssue } from '../../error/workflow-issues.ts';
import {
  type Credit,
  type CreditedSale,
  inputInvalid,
  inputIssue,
  type Money,
} from '../../vocabulary/index.ts';

/** A part of a sale in another currency than the sale: adding it up would make dong into dollars. */
export function foreignCredit(
  id: string,
  { amount, money }: Pick<Credit, 'amount'> & { readonly money: Money },
) {
  return inputInvalid('facts', [
    workflowIssue('SALE_CURRENCY', {
      path: `/${id}/sale/credits`,
      received: amount,
      params: { currency: money.currency },
    }),
  ]);
}

/** The error for a sale without a valid moment: it cannot be compared with the contract's term. */
export function withoutMoment({ id, occurredAt }: CreditedSale) {
  return inputInvalid('facts', [
    inputIssue('INSTANT', { path: `/${id}/sale/occurredAt`, received: occurredAt }),
  ]);
}
