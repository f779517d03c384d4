import { hasCommission, type ShareOf, shareOf } from '../../../clauses/fee/schema.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import {
  type BothLanguages,
  formatMoney,
  formatPercent,
  money,
  type PlainDate,
  PPM,
} from '../../../vocabulary/index.ts';
import { type Entry, entryOf, type Running } from '../../entry/entry.ts';
import { inBoth } from '../../entry/explanation.ts';
import { runningText } from '../../entry/step-text.ts';
import { add, multiply, type Rational, rounded, ZERO } from '../../money/rational.ts';
import { RunningTotal } from '../../money/running-total.ts';
import { batchKey } from '../../movement/batch.ts';
import { reasonOf } from '../../movement/words.ts';
import type { Movement } from '../../sales/movement.ts';
import type { BookingTerms } from '../../schedule/booking-terms.ts';
import { bookedBy } from '../../schedule/calendar.ts';

type Fee = CompleteClauseOf<'fee'>;

/** What became known together, happened for one reason, falls due on one day and is valued by one quote. */
interface Batch {
  /** The last moment at which something of it became known. */
  at: number;
  /** What is booked under one number may share a line: the moment itself, or the end of the day. */
  readonly booked: number;
  readonly key: string;
  readonly change: Movement['change'];
  readonly due: PlainDate;
  readonly movement: Movement;
  readonly factIds: string[];
  units: Rational;
}

/**
 * The commission on credited sales and what is clawed back of it, one entry per batch. The running total is
 * rounded, not the batch: after every entry the fee has earned exactly the rate of the net base, rounded
 * once, so that a refund in full, or money won back, leaves nothing behind in any rounding mode.
 */
export function commissionEntries(
  fee: Fee,
  movements: readonly Movement[],
  options: BookingTerms,
): Entry[] {
  const { commission } = fee;
  if (commission === undefined || commission === null || !hasCommission(fee)) return [];
  const { rate, dueDays } = commission;
  const holdDays = commission.holdDays ?? 0;
  const ordered = batched(movements, {
    dueOf: (soldAt) => options.calendar.dateAfter(soldAt, holdDays + dueDays),
    bookedBy: bookedBy(options.linesBy ?? 'moment', options.calendar),
  });
  return runningEntries(fee, ordered, { ...options, rate, holdDays });
}

/** The movements in batches, in the order of the ledger. */
function batched(
  movements: readonly Movement[],
  {
    dueOf,
    bookedBy,
  }: { readonly dueOf: (soldAt: number) => PlainDate; readonly bookedBy: (at: number) => number },
): Batch[] {
  const batches = new Map<string, Batch>();
  let last: Batch | undefined;
  for (const movement of movements) {
    const due = dueOf(movement.sale.soldAt);
    const booked = bookedBy(movement.at);
    // Most movements follow one of their own batch: a key for each of a million would cost more than the rest.
    if (last === undefined || !belongs(movement, { due, booked }, last)) {
      const key = batchKey(movement, due);
      const place = `${booked} ${key}`;
      last = batches.get(place) ?? {
        at: movement.at,
        booked,
        key,
        change: movement.change,
        due,
        movement,
        factIds: [],
        units: ZERO,
      };
      batches.set(place, last);
    }
    last.at = movement.at;
    last.units = add(last.units, movement.units);
    last.factIds.push(movement.factId);
    if (movement.saleFactId !== undefined) last.factIds.push(movement.saleFactId);
  }
  return [...batches.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

function belongs(
  movement: Movement,
  { due, booked }: Pick<Batch, 'due' | 'booked'>,
  { booked: batchBooked, change, due: batchDue, movement: first }: Batch,
): boolean {
  return (
    booked === batchBooked &&
    movement.change === change &&
    due === batchDue &&
    movement.exchange === first.exchange &&
    movement.currency === first.currency &&
    movement.units.n < 0n === first.units.n < 0n
  );
}

function runningEntries(
  fee: Fee,
  batches: readonly Batch[],
  {
    currency,
    rounding,
    calendar,
    rate,
    holdDays,
  }: BookingTerms & { readonly rate: number; readonly holdDays: number },
): Entry[] {
  const total = new RunningTotal(rounding);
  return batches.map(({ at, key, change, due, movement, factIds, units }): Entry => {
    const adds = multiply(multiply(units, movement.exchange.worth), {
      n: BigInt(rate),
      d: BigInt(PPM),
    });
    const base = money(movement.currency, rounded(units, rounding));
    const reading: Running['entryOf'] = ({ amount, step, carried, booked }) => ({
      amount,
      steps: [step],
      explanation: explain({
        change,
        of: shareOf(fee),
        count: factIds.length,
        share: formatPercent(rate),
        base: formatMoney(base),
        how: runningText({ currency, carried, adds, booked, amount }),
        amount: formatMoney(money(currency, amount)),
        gain: units.n > 0n,
      }),
    });
    return {
      entry: units.n < 0n ? 'commission-clawback' : 'commission',
      at,
      key,
      clauseId: fee.id,
      payer: fee.payer,
      earnedAt: movement.sale.soldAt,
      bySale: true,
      heldUntil: calendar.dateAfter(movement.sale.soldAt, holdDays),
      fee,
      factIds:
        change === 'session' || change === 'end' || change === 'terms'
          ? [...new Set(factIds)].sort()
          : factIds.sort(),
      base,
      rate,
      fx: movement.exchange.quote,
      due,
      ...entryOf({ adds, entryOf: reading }, total),
    };
  });
}

/** Whether money that buyers got back is taken off a fee's base. */
export function takesOffReturns({ commission }: Fee): boolean {
  return commission?.returns !== 'kept';
}

interface Explained {
  readonly change: Movement['change'];
  readonly of: ShareOf;
  readonly count: number;
  readonly share: string;
  readonly base: string;
  /** How the rate of the base came to the amount. */
  readonly how: BothLanguages;
  readonly amount: string;
  readonly gain: boolean;
}

function explain({ change, of, count, share, base, how, amount, gain }: Explained) {
  const reason = reasonOf(change, of);
  return inBoth(
    `${share} of ${base} from ${count} ${reason['en']}${how.en}: ${gain ? 'earned' : 'taken back'} ${amount}.`,
    `${count} 笔${reason['zh-Hans']}，${base} 的 ${share}${how['zh-Hans']}：${gain ? '计佣' : '扣回'} ${amount}。`,
  );
}
