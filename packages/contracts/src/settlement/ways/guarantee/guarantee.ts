import type { CompleteGuaranteeClause } from '../../../clauses/guarantee/schema.ts';
import { toMinor } from '../../../vocabulary/index.ts';
import type { Entry } from '../../entry/entry.ts';
import { type Rational, ratio, rounded } from '../../money/rational.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { DerivedContext } from '../fees/derived-context.ts';
import { type Booking, guaranteeEntry } from './entry.ts';
import { covered, type GuaranteePeriod, periodsOf } from './periods.ts';
import { shortfalls } from './shortfall.ts';

/**
 * What a guarantee pays beside its fees: from the close of each period on, what the fees of that period fall short of it,
 * worked out anew with everything that changes them.
 */
export function guaranteeEntries(
  clause: CompleteGuaranteeClause,
  context: DerivedContext,
): Entry[] {
  const calendar = context.calendarIn(undefined);
  const periods = periodsOf(clause, context.contract, calendar);
  const counted = context.entries
    .filter(
      ({ fee, entry }) =>
        fee !== null && clause.feeIds.includes(fee.id) && entry !== 'deposit-forfeited',
    )
    .sort((a, b) => a.at - b.at);
  const earned = periods.map(() => 0n);
  const booked = periods.map(() => 0n);
  let place = 0;
  return momentsOf({ periods, counted, calendar, context }).flatMap((at) => {
    const facts: string[] = [];
    for (let it = counted[place]; it !== undefined && it.at <= at; it = counted[place]) {
      const index = periodAt(periods, calendar.dateOf(it.earnedAt));
      earned[index] = (earned[index] ?? 0n) + it.amount;
      if (it.at === at) facts.push(...it.factIds);
      place += 1;
    }
    const results = resultsAt(at, { clause, periods, earned, context, calendar });
    const targets = shortfalls(results, clause.recoup);
    return results.flatMap((result, index): Entry[] => {
      const isOwn = isGoverned(result, { at, context });
      const [target, before = 0n] = [isOwn ? (targets[index] ?? 0n) : 0n, booked[index]];
      if (target === before) return [];
      booked[index] = target;
      const booking: Booking = { ...result, at, index, target, before, facts };
      return [guaranteeEntry(clause, { booking, contract: context.contract, calendar })];
    });
  });
}

/** Whether the revision governs the close of a period, as far as its signatures are known. */
function isGoverned(
  { closesAt }: ClosedPeriod,
  { at, context }: { readonly at: number; readonly context: DerivedContext },
): boolean {
  const { governed, contract } = context;
  const last = Math.min(closesAt, Date.parse(contract.term.end)) - 1;
  return governed?.counts(last, at) ?? true;
}

/** When the guarantee may change: at the close of a period, with the notice of an early end or a revision, with every later entry. */
function momentsOf({
  periods,
  counted,
  calendar,
  context: { end, knownAt, governed },
}: {
  readonly periods: readonly GuaranteePeriod[];
  readonly counted: readonly Entry[];
  readonly calendar: Calendar;
  readonly context: DerivedContext;
}): number[] {
  const closes = periods.map((period) => covered(period, { end: null, calendar }).closesAt);
  const moments = new Set([
    ...closes,
    ...(end === null ? [] : [Math.max(end.endsAt, end.noticedAt)]),
    ...(governed?.changes ?? []).map(({ at }) => at),
    ...counted.map(({ at }) => at),
  ]);
  return [...moments].filter((at) => at <= knownAt).sort((a, b) => a - b);
}

/** A period that has closed: its results so far. */
export interface ClosedPeriod {
  readonly period: GuaranteePeriod;
  readonly guaranteed: bigint;
  /** The guarantee of the days that it lasted, exactly. */
  readonly exact: Rational;
  readonly earned: bigint;
  readonly closesAt: number;
}

function resultsAt(
  at: number,
  {
    clause,
    periods,
    earned,
    context: { contract, end },
    calendar,
  }: {
    readonly clause: CompleteGuaranteeClause;
    readonly periods: readonly GuaranteePeriod[];
    readonly earned: readonly bigint[];
    readonly context: DerivedContext;
    readonly calendar: Calendar;
  },
): ClosedPeriod[] {
  const known = end !== null && end.noticedAt <= at ? end : null;
  return periods.flatMap((period, index): ClosedPeriod[] => {
    const { days, closesAt } = covered(period, { end: known, calendar });
    if (closesAt > at) return [];
    const exact = ratio(toMinor(clause.amount) * BigInt(days), BigInt(period.days));
    const guaranteed = rounded(exact, contract.rounding);
    return [{ period, exact, guaranteed, closesAt, earned: earned[index] ?? 0n }];
  });
}

/** The period of a day; of a day outside the term the nearest. */
function periodAt(periods: readonly GuaranteePeriod[], day: string): number {
  const index = periods.findIndex(({ last }) => day <= last);
  return index === -1 ? periods.length - 1 : index;
}
