import { hasCommission } from '../../../clauses/fee/schema.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import type { Rate } from '../../../vocabulary/index.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import type { Calendar } from '../../schedule/calendar.ts';

type RateChangeFact = FactOf<'rate-change'>;

/** Whether a fact changes the rate of a commission: the contract lets its party do so. */
export function changesRate(
  { feeId, by }: Pick<RateChangeFact, 'feeId' | 'by'>,
  contract: CompleteContract,
): boolean {
  return clausesOf(contract, 'fee').some(
    (fee) => fee.id === feeId && hasCommission(fee) && fee.commission?.rateChanges?.by === by,
  );
}

/** A rate, and the moment from which it applies, in epoch milliseconds. */
interface Dated {
  readonly from: number;
  readonly rate: Rate;
}

/**
 * The rate of a commission for a sale of a moment, by the announcements that are known: a rise from its announcement on, a
 * cut when its days are over; of two that apply the one that was announced later.
 */
export function rateTimeline(
  { rate, rateChanges }: NonNullable<CompleteClauseOf<'fee'>['commission']>,
  {
    changes,
    calendar,
  }: { readonly changes: readonly RateChangeFact[]; readonly calendar: Calendar },
): (soldAt: number) => Rate {
  const dated: Dated[] = [];
  const rateAt = (soldAt: number): Rate =>
    dated.findLast(({ from }) => from <= soldAt)?.rate ?? rate;
  const announced = changes.toSorted(
    (a, b) => Date.parse(a.occurredAt) - Date.parse(b.occurredAt) || (a.id < b.id ? -1 : 1),
  );
  for (const change of announced) {
    const at = Date.parse(change.occurredAt);
    const isCut = change.rate < rateAt(at);
    const days = rateChanges?.cutAfterDays ?? 0;
    const from = isCut ? calendar.endOf(calendar.dateAfter(at, days)) : at;
    dated.push({ from, rate: change.rate });
  }
  return rateAt;
}
