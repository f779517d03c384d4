import {
  type Credit,
  type CreditedSale,
  describeReceived,
  inputInvalid,
  type Money,
} from '../../vocabulary/index.ts';

/** A part of a sale in another currency than the sale: adding it up would make dong into dollars. */
export function foreignCredit(
  id: string,
  { amount, money }: Pick<Credit, 'amount'> & { readonly money: Money },
) {
  return inputInvalid('facts', [
    {
      path: `/${id}/sale/credits`,
      message: `credits in the sale's own currency ${money.currency}`,
      received: describeReceived(amount),
    },
  ]);
}

/** A sale of which nobody can say whether it lies in the contract's term. */
export function withoutMoment({ id, occurredAt }: CreditedSale) {
  return inputInvalid('facts', [
    {
      path: `/${id}/sale/occurredAt`,
      message: 'an instant in UTC such as 2026-11-22T14:00:00Z',
      received: describeReceived(occurredAt),
    },
  ]);
}
