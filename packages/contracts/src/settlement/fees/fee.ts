import { hasCommission } from '../../clauses/fee/schema.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { creditedCreators } from '../agreement/agreement.ts';
import type { Entry } from '../entry/entry.ts';
import { tieredEntries } from '../tiers/tiered-commission.ts';
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
  const options = {
    currency: contract.currency,
    rounding: contract.rounding,
    calendar: calendarIn(undefined),
  };
  const tiered = hasCommission(fee) && fee.commission?.tiers !== undefined;
  return [
    ...fixedFeeEntries(fee, { ...context, evidence }),
    ...(tiered
      ? tieredEntries(fee, {
          ...options,
          net: counted,
          gross: books.of(creators, { returns: 'kept', fee }).movements,
        })
      : commissionEntries(fee, counted, options)),
    ...bonusEntries(fee, { ...context, evidence }),
  ];
}
