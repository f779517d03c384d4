import { shareOf } from '../../../clauses/fee/schema.ts';
import type { Tiers } from '../../../clauses/fee/tiers/schema.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { money, type Rate } from '../../../vocabulary/index.ts';
import { type Entry, entryOf, type Running } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { runningText } from '../../entry/step-text.ts';
import { add, multiply, negate, type Rational, rounded, ZERO } from '../../money/rational.ts';
import { RunningTotal } from '../../money/running-total.ts';
import { summed } from '../../money/sum.ts';
import { factsOf, type MovementBatch, movementBatches } from '../../movement/batch.ts';
import { reasonOf } from '../../movement/words.ts';
import type { Movement } from '../../sales/movement.ts';
import type { BookingTerms } from '../../schedule/booking-terms.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import { type RateChange, rateChange, ratesText } from '../rates/at-rates.ts';
import { TierTotals, tierTable } from './tier-totals.ts';

type Fee = CompleteClauseOf<'fee'>;

/** What a tiered commission is worked out from. */
export interface TieredOptions extends BookingTerms {
  /** What is left of the sales, which earns. */
  readonly net: readonly Movement[];
  /** What was sold, under every revision, which the totals are made of. */
  readonly gross: readonly Movement[];
}

/**
 * The commission whose rate depends on what was sold in a day, a month or the term. Each entry adds what earns each rate
 * now, less what earned it before; the running total of the fee is rounded as for any other commission.
 */
export function tieredEntries(fee: Fee, options: TieredOptions): Entry[] {
  const { commission } = fee;
  if (!commission?.tiers) return [];
  const { calendar, net, gross } = options;
  const { rate, tiers, dueDays } = commission;
  const holdDays = commission.holdDays ?? 0;
  const dueOf = (soldAt: number) => calendar.dateAfter(soldAt, holdDays + dueDays);
  const table = tierTable(rate, tiers);
  const totals = new TierTotals(table, periodOf(tiers, calendar));
  const total = new RunningTotal(options.rounding);
  let place = 0;
  return withMoments(movementBatches(net, dueOf), movementBatches(gross, dueOf)).flatMap(
    ({ batch, earns }) => {
      const before = [...totals.amounts];
      for (let it = gross[place]; it !== undefined && it.at <= batch.at; it = gross[place]) {
        totals.take(orderOf(it), { gross: valueOf(it), net: ZERO });
        place += 1;
      }
      if (earns)
        for (const it of batch.movements)
          totals.take(orderOf(it), { gross: ZERO, net: valueOf(it) });
      const changes = changesOf({ before, after: totals.amounts, rates: table.rates });
      if (changes.length === 0) return [];
      return [
        gradedEntry(fee, { batch, changes, total, options, heldFor: holdDays, isEarned: earns }),
      ];
    },
  );
}

/** The period of the totals that a sale belongs to. */
function periodOf({ per }: Tiers, { dateOf }: Calendar): (soldAt: number) => string {
  const length = { day: 'YYYY-MM-DD'.length, month: 'YYYY-MM'.length, term: 0 }[per];
  return (soldAt) => dateOf(soldAt).slice(0, length);
}

interface Moment {
  readonly batch: MovementBatch;
  /** Whether the batch changes what is left of sales, or only what was sold. */
  readonly earns: boolean;
}

/** The batches of what is left, with those of what was sold for moments at which nothing else changed. */
function withMoments(net: readonly MovementBatch[], gross: readonly MovementBatch[]): Moment[] {
  const moments = new Set(net.map(({ at }) => at));
  return [
    ...net.map((batch) => ({ batch, earns: true })),
    ...gross.filter(({ at }) => !moments.has(at)).map((batch) => ({ batch, earns: false })),
  ].sort((a, b) => a.batch.at - b.batch.at);
}

const orderOf = ({ sale: { soldAt, orderId } }: Movement) => ({ soldAt, orderId });

const valueOf = ({ units, exchange }: Movement): Rational =>
  exchange.quote === null ? units : multiply(units, exchange.worth);

function changesOf({
  before,
  after,
  rates,
}: {
  readonly before: readonly Rational[];
  readonly after: readonly Rational[];
  readonly rates: readonly Rate[];
}): RateChange[] {
  return rates.flatMap((rate, tier): RateChange[] => {
    const amount = add(after[tier] ?? ZERO, negate(before[tier] ?? ZERO));
    return amount.n === 0n ? [] : [rateChange(rate, amount)];
  });
}

interface Graded {
  readonly batch: MovementBatch;
  readonly changes: readonly RateChange[];
  readonly total: RunningTotal;
  readonly options: TieredOptions;
  readonly heldFor: number;
  readonly isEarned: boolean;
}

function gradedEntry(
  fee: Fee,
  { batch, changes, total, options, heldFor, isEarned }: Graded,
): Entry {
  const { first, at, key, due, movements } = batch;
  const { currency, rounding, calendar } = options;
  const sum = summed(changes);
  const units = isEarned ? movements.reduce((all, it) => add(all, it.units), ZERO) : ZERO;
  const base = money(first.currency, rounded(units, rounding));
  const reason = reasonOf(first.change, shareOf(fee));
  const rates = ratesText(changes, currency);
  const count = movements.length;
  const moved = formatUnits(first.currency, BigInt(base.minor));
  const reading: Running['entryOf'] = ({ amount, step, carried, booked }) => {
    const how = runningText({ currency, carried, adds: sum.adds, booked, amount });
    const given = formatUnits(currency, amount);
    return {
      amount,
      steps: [sum.step, step],
      explanation: inBoth(
        `${moved} from ${count} ${reason['en']}, by steps: ${rates.en}${how.en}: ${given}.`,
        `${count} 笔${reason['zh-Hans']}，${moved}，按阶梯：${rates['zh-Hans']}${how['zh-Hans']}：${given}。`,
      ),
    };
  };
  return {
    entry: sum.adds.n < 0n ? 'commission-clawback' : 'commission',
    at,
    key,
    clauseId: fee.id,
    bySale: true,
    payer: fee.payer,
    earnedAt: first.sale.soldAt,
    heldUntil: calendar.dateAfter(first.sale.soldAt, heldFor),
    fee,
    factIds: factsOf(batch),
    base,
    rate: null,
    fx: first.exchange.quote,
    due,
    ...entryOf({ adds: sum.adds, entryOf: reading }, total),
  };
}
