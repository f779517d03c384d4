import { hasCommission } from '../../../clauses/fee/schema.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
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
    ...commission(fee, { counted, context }),
    ...bonusEntries(fee, { ...context, evidence }),
  ];
}

/** The commission by its own way: by tiers, at rates that change, or at one rate. */
function commission(
  fee: CompleteClauseOf<'fee'>,
  {
    counted: net,
    context,
  }: {
    readonly counted: readonly Movement[];
    readonly context: EarningContext;
  },
): Entry[] {
  const { contract, facts, calendarIn, linesBy } = context;
  const { currency, rounding } = contract;
  const options = { currency, rounding, calendar: calendarIn(undefined), linesBy };
  if (!hasCommission(fee)) return [];
  if (fee.commission?.tiers !== undefined)
    return tieredEntries(fee, { ...options, net, gross: soldInAll(fee, context) });
  if (fee.commission?.rateChanges === undefined) return commissionEntries(fee, net, options);
  const changes = facts['rate-change'].filter(
    (fact) => fact.feeId === fee.id && changesRate(fact, contract),
  );
  return datedEntries(fee, { ...options, movements: net, changes });
}

/** What was sold of what a fee counts, under every revision: an amendment starts no total anew. */
function soldInAll({ id }: CompleteClauseOf<'fee'>, context: EarningContext): Movement[] {
  const others = context.otherRevisions?.() ?? [];
  const sold = [context, ...others].flatMap(({ contract, books }) => {
    const fee = clausesOf(contract, 'fee').find((it) => it.id === id);
    if (fee === undefined || !hasCommission(fee)) return [];
    return books.of(creditedCreators(fee, contract), { returns: 'kept', fee }).movements;
  });
  return others.length === 0 ? sold : sold.sort((a, b) => a.at - b.at);
}
