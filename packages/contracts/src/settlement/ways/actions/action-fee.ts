import type { CompleteActionFeeClause } from '../../../clauses/action-fee/schema.ts';
import { toMinor } from '../../../vocabulary/index.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { whole } from '../../money/rational.ts';
import { RunningTotal } from '../../money/running-total.ts';
import { summed } from '../../money/sum.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { changesOf } from './changes.ts';

/**
 * What is earned for actions: the amount for each that is credited, is within the term, was not rejected and happened
 * before an early end; never for more than the clause names.
 */
export function actionFeeEntries(
  clause: CompleteActionFeeClause,
  context: EarningContext,
): Entry[] {
  const { currency, rounding } = context.contract;
  const { amount: price, dueDays, most = Number.MAX_SAFE_INTEGER } = clause;
  const holdDays = clause.holdDays ?? 0;
  const calendar = context.calendarIn(undefined);
  const total = new RunningTotal(rounding);
  const each = toMinor(price);
  let [valid, paid] = [0, 0];
  return changesOf(clause, { context, dateOf: calendar.dateOf }).flatMap((change): Entry[] => {
    valid += change.by;
    const count = Math.min(valid, most) - paid;
    paid += count;
    if (count === 0) return [];
    const { adds, step: sum } = summed([{ of: whole(BigInt(count)), times: whole(each) }]);
    const { amount, step } = total.add(adds);
    const [one, given] = [formatUnits(currency, each), formatUnits(currency, amount)];
    return [
      {
        entry: 'action-fee',
        at: change.at,
        key: change.key,
        clauseId: clause.id,
        payer: clause.payer,
        earnedAt: change.occurredAt,
        heldUntil: calendar.dateAfter(change.occurredAt, holdDays),
        fee: clause,
        factIds: [...new Set(change.factIds)].sort(),
        base: null,
        rate: null,
        fx: null,
        amount,
        due: calendar.dateAfter(change.occurredAt, holdDays + dueDays),
        steps: [sum, step],
        explanation: inBoth(
          `${count} action(s) “${clause.action}” at ${one}: ${given}.`,
          `${count} 次行为“${clause.action}”，每次 ${one}：${given}。`,
        ),
      },
    ];
  });
}
