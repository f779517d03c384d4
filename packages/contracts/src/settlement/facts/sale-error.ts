import { contractIssue } from '../../contract/issues.ts';
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
    contractIssue('SALE_CURRENCY', {
      path: `/${id}/sale/credits`,
      received: amount,
      params: { currency: money.currency },
    }),
  ]);
}

/** A sale of which nobody can say whether it lies in the contract's term. */
export function withoutMoment({ id, occurredAt }: CreditedSale) {
  return inputInvalid('facts', [
    inputIssue('INSTANT', { path: `/${id}/sale/occurredAt`, received: occurredAt }),
  ]);
}
