import { hasCommission } from '../../clauses/fee/schema.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { creditedCreators } from '../agreement/agreement.ts';
import type { Entry } from '../entry/entry.ts';
import { bonusEntries } from './bonus.ts';
import { commissionEntries, takesOffReturns } from './commission.ts';
import type { EarningContext } from './fee-context.ts';
import { fixedFeeEntries } from './fixed-fee.ts';

/** What is earned under a fee: its fixed amount, its commission, its bonus. */
export function feeEntries(fee: CompleteClauseOf<'fee'>, context: EarningContext): Entry[] {
  const { contract, facts, books, calendarIn } = context;
  const creators = creditedCreators(fee, contract);
  const { movements } = books.of(creators, { returns: 'taken-off' });
  const returns = takesOffReturns(fee) ? 'taken-off' : 'kept';
  const counted = hasCommission(fee) ? books.of(creators, { returns, fee }).movements : [];
  const evidence = { facts, movements };
  return [
    ...fixedFeeEntries(fee, { ...context, evidence }),
    ...commissionEntries(fee, counted, {
      currency: contract.currency,
      rounding: contract.rounding,
      calendar: calendarIn(undefined),
    }),
    ...bonusEntries(fee, { ...context, evidence }),
  ];
}
