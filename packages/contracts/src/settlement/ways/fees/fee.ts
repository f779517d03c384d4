import { hasCommission } from '../../../clauses/fee/schema.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { creditedCreators } from '../../agreement/agreement.ts';
import type { Entry } from '../../entry/entry.ts';
import type { Movement } from '../../sales/movement.ts';
import { datedEntries } from '../rates/dated-commission.ts';
import { changesRate } from '../rates/timeline.ts';
import { tieredEntries } from '../tiers/tiered-commission.ts';
import { bonusEntries } from './bonus.ts';
import { commissionEntries, takesOffReturns } from './commission.ts';
import type { EarningContext } from './fee-context.ts';
import { fixedFeeEntries } from './fixed-fee.ts';

/** What is earned under a fee: its fixed amount, its commission, its bonus. */
export function feeEntries(fee: CompleteClauseOf<'fee'>, context: EarningContext): Entry[] {
  const { contract, facts, books } = context;
  const creators = creditedCreators(fee, contract);
  const { movements } = books.of(creators, { returns: 'taken-off' });
  const returns = takesOffReturns(fee) ? 'taken-off' : 'kept';
  const counted = hasCommission(fee) ? books.of(creators, { returns, fee }).movements : [];
  const evidence = { facts, movements };
  return [
    ...fixedFeeEntries(fee, { ...context, evidence }),
    ...commission(fee, { counted, creators, context }),
    ...bonusEntries(fee, { ...context, evidence }),
  ];
}

/** The commission by its own way: by tiers, at rates that change, or at one rate. */
function commission(
  fee: CompleteClauseOf<'fee'>,
  {
    counted: net,
    creators,
    context: { contract, facts, books, calendarIn, linesBy },
  }: {
    readonly counted: readonly Movement[];
    readonly creators: readonly string[];
    readonly context: EarningContext;
  },
): Entry[] {
  const { currency, rounding } = contract;
  const options = { currency, rounding, calendar: calendarIn(undefined), linesBy };
  if (!hasCommission(fee)) return [];
  if (fee.commission?.tiers !== undefined) {
    // What was sold under other revisions stands in the totals, too.
    const under = 'any-terms';
    const gross = books.of(creators, { returns: 'kept', fee, under }).movements;
    return tieredEntries(fee, { ...options, net, gross });
  }
  if (fee.commission?.rateChanges === undefined) return commissionEntries(fee, net, options);
  const changes = facts['rate-change'].filter(
    (fact) => fact.feeId === fee.id && changesRate(fact, contract),
  );
  return datedEntries(fee, { ...options, movements: net, changes });
}
