import type { CompleteOverrideClause } from '../../../clauses/override/schema.ts';
import type { Entry } from '../../entry/entry.ts';
import { inBoth } from '../../entry/explanation.ts';
import { commissionEntries } from '../fees/commission.ts';
import type { EarningContext } from '../fees/fee-context.ts';

/** What is earned by an override: the rate of what is credited to its creator, beside all fees on the same sales. */
export function overrideEntries(
  clause: CompleteOverrideClause,
  { contract, books, calendarIn, linesBy }: EarningContext,
): Entry[] {
  const { id, payer, payee, creatorId, rate, deductions, holdDays, dueDays } = clause;
  const fee = {
    ...({ clause: 'fee', id, payer, payee, model: 'commission' } as const),
    commission: { rate, deductions, holdDays: holdDays ?? 0, dueDays, inAddition: true },
  };
  const { movements } = books.of([creatorId], { returns: 'taken-off', fee });
  const entries = commissionEntries(fee, movements, {
    currency: contract.currency,
    rounding: contract.rounding,
    calendar: calendarIn(undefined),
    linesBy,
  });
  const worded = <Read extends Pick<Entry, 'explanation'>>(read: Read): Read => ({
    ...read,
    explanation: inBoth(
      `Override on sales of ${creatorId}: ${read.explanation.en}`,
      `${creatorId} 的销售佣金：${read.explanation['zh-Hans']}`,
    ),
  });
  return entries.map(({ running, ...entry }) => ({
    ...worded(entry),
    ...(running && { running: { ...running, entryOf: (added) => worded(running.entryOf(added)) } }),
  }));
}
