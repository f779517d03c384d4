import { type CompleteUnitFeeClause, unitsOf } from '../../../clauses/unit-fee/schema.ts';
import { toMinor } from '../../../vocabulary/index.ts';
import { creditedCreators } from '../../agreement/agreement.ts';
import { type Entry, entryOf, type Running } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { runningText } from '../../entry/step-text.ts';
import { add, exactText, type Rational, ratio, whole, ZERO } from '../../money/rational.ts';
import { RunningTotal } from '../../money/running-total.ts';
import { summed } from '../../money/sum.ts';
import { factsOf, type MovementBatch, movementBatches } from '../../movement/batch.ts';
import { reasonOf } from '../../movement/words.ts';
import type { EarningContext } from '../fees/fee-context.ts';
import { piecesAsUnits } from './units.ts';

/** What is earned for units sold: the amount for each unit that counts and is left, its running total rounded. */
export function unitFeeEntries(clause: CompleteUnitFeeClause, context: EarningContext): Entry[] {
  const { contract, books, calendarIn } = context;
  const { currency, rounding } = contract;
  const { id, payer, amount: price, dueDays } = clause;
  const holdDays = clause.holdDays ?? 0;
  const calendar = calendarIn(undefined);
  const creators = creditedCreators(clause, contract);
  const { movements } = books.of(creators, {
    returns: 'taken-off',
    base: piecesAsUnits(clause),
    revision: 'own',
    isWhole: unitsOf(clause) === 'all-sales',
  });
  const total = new RunningTotal(rounding);
  const dueOf = (soldAt: number) => calendar.dateAfter(soldAt, holdDays + dueDays);
  return movementBatches(movements, dueOf).flatMap((batch): Entry[] => {
    const units = unitsIn(batch);
    if (units.n === 0n) return [];
    const { adds, step: sum } = summed([{ of: units, times: whole(toMinor(price)) }]);
    const { soldAt } = batch.first.sale;
    const reason = reasonOf(batch.first.change, unitsOf(clause));
    const [count, of] = [exactText(units), batch.movements.length];
    const reading: Running['entryOf'] = ({ amount, step, carried, booked }) => {
      const how = runningText({ currency, carried, adds, booked, amount });
      const [each, given] = [formatUnits(currency, toMinor(price)), formatUnits(currency, amount)];
      return {
        amount,
        steps: [sum, step],
        explanation: inBoth(
          `${count} unit(s) at ${each} from ${of} ${reason['en']}${how.en}: ${given}.`,
          `${of} 笔${reason['zh-Hans']}，${count} 个计费件，每件 ${each}${how['zh-Hans']}：${given}。`,
        ),
      };
    };
    return [
      {
        entry: 'unit-fee',
        at: batch.at,
        key: batch.key,
        clauseId: id,
        bySale: true,
        payer,
        earnedAt: soldAt,
        heldUntil: calendar.dateAfter(soldAt, holdDays),
        fee: clause,
        factIds: factsOf(batch),
        base: null,
        rate: null,
        fx: null,
        due: batch.due,
        ...entryOf({ adds, entryOf: reading }, total),
      },
    ];
  });
}

function unitsIn({ movements }: MovementBatch): Rational {
  const { n, d } = movements.reduce((sum, it) => add(sum, it.units), ZERO);
  return ratio(n, d);
}
