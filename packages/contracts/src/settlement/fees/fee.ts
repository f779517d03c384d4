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
  const { movements } = books.of(creators, 'taken-off');
  const base = takesOffReturns(fee) ? movements : books.of(creators, 'kept').movements;
  const evidence = { facts, movements };
  return [
    ...fixedFeeEntries(fee, { ...context, evidence }),
    ...commissionEntries(fee, base, {
      currency: contract.currency,
      rounding: contract.rounding,
      calendar: calendarIn(undefined),
    }),
    ...bonusEntries(fee, { ...context, evidence }),
  ];
}
