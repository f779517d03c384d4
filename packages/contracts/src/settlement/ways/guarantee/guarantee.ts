import type { CompleteGuaranteeClause } from '../../../clauses/guarantee/schema.ts';
import { clausesOf } from '../../../contract/complete.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import { toMinor } from '../../../vocabulary/index.ts';
import { endBy, endKnownAt } from '../../agreement/deal-end.ts';
import type { Entry } from '../../entry/entry.ts';
import { ratio, rounded, ZERO } from '../../money/rational.ts';
import type { Calendar } from '../../schedule/calendar.ts';
import type { DerivedContext } from '../fees/derived-context.ts';
import { type Booking, guaranteeEntry } from './entry.ts';
import { covered, type GuaranteePeriod, periodsOf } from './periods.ts';
import { shortfalls } from './shortfall.ts';

/** A guarantee as one revision writes it, and what its fees have earned in each of its periods. */
interface Terms {
  readonly clause: CompleteGuaranteeClause;
  readonly contract: CompleteContract;
  /** Its place in the chain of revisions; null where the contract is the only one. */
  readonly place: number | null;
  readonly periods: readonly GuaranteePeriod[];
  readonly earned: bigint[];
}

/** A period that has closed: its results so far. */
type Closed = Omit<Booking, 'at' | 'target' | 'before' | 'facts'> & {
  readonly terms: Terms;
  readonly recoup: 'no' | 'later-periods';
};

/**
 * What a guarantee pays beside its fees: from the close of each period on, what the fees of that period fall short of it,
 * worked out anew with everything that changes them. A period follows the revision in force when it closes; its fees
 * count under whichever revision they were earned.
 */
export function guaranteeEntries(
  clause: CompleteGuaranteeClause,
  context: DerivedContext,
): Entry[] {
  const calendar = context.calendarIn(undefined);
  const terms = termsOf(clause, { context, calendar });
  const counted = context.entries
    .filter(
      ({ fee, entry }) =>
        fee !== null &&
        terms.some((of) => of.clause.feeIds.includes(fee.id)) &&
        entry !== 'deposit-forfeited',
    )
    .sort((a, b) => a.at - b.at);
  const booked = new Map<string, { readonly closed: Closed; units: bigint }>();
  let place = 0;
  return momentsOf({ terms, counted, calendar, context }).flatMap((at) => {
    const facts: string[] = [];
    for (let it = counted[place]; it !== undefined && it.at <= at; it = counted[place]) {
      count(it, { terms, calendar });
      if (it.at === at) facts.push(...it.factIds);
      place += 1;
    }
    return targetsAt(at, { terms, context, calendar, booked }).flatMap(
      ({ closed, target }): Entry[] => {
        const before = booked.get(keyOf(closed))?.units ?? 0n;
        if (target === before) return [];
        booked.set(keyOf(closed), { closed, units: target });
        const booking: Booking = { ...closed, at, target, before, facts };
        const { contract, place: revision, clause: own } = closed.terms;
        const under = revision === null ? {} : { terms: contract };
        return [guaranteeEntry(own, { booking, contract, calendar, ...under })];
      },
    );
  });
}

function termsOf(
  clause: CompleteGuaranteeClause,
  { context, calendar }: { readonly context: DerivedContext; readonly calendar: Calendar },
): Terms[] {
  const { contract: only, revisions } = context;
  const of = (
    own: CompleteGuaranteeClause,
    contract: CompleteContract,
    place: number | null,
  ): Terms => {
    const periods = periodsOf(own, contract, calendar);
    return { clause: own, contract, place, periods, earned: periods.map(() => 0n) };
  };
  if (revisions === undefined) return [of(clause, only, null)];
  return revisions.inForce.flatMap(({ contract }, place) => {
    const own = clausesOf(contract, 'guarantee').find(({ id }) => id === clause.id);
    return own === undefined ? [] : [of(own, contract, place)];
  });
}

/** Adds what a fee earned to its period, by each revision. */
function count(
  { fee, earnedAt, amount }: Entry,
  { terms, calendar }: { readonly terms: readonly Terms[]; readonly calendar: Calendar },
): void {
  for (const { clause, periods, earned } of terms) {
    if (fee === null || !clause.feeIds.includes(fee.id)) continue;
    const index = periodAt(periods, calendar.dateOf(earnedAt));
    earned[index] = (earned[index] ?? 0n) + amount;
  }
}

/** When the guarantee may change: at the close of a period, with an early end or a revision, with every later entry. */
function momentsOf({
  terms,
  counted,
  calendar,
  context: { ends, knownAt, revisions },
}: {
  readonly terms: readonly Terms[];
  readonly counted: readonly Entry[];
  readonly calendar: Calendar;
  readonly context: DerivedContext;
}): number[] {
  const moments = new Set([
    ...terms.flatMap(({ periods }) =>
      periods.map((period) => covered(period, { end: null, calendar }).closesAt),
    ),
    ...ends.map(endKnownAt),
    ...(revisions?.inForce.slice(1).map((it) => Math.max(it.from, it.knownAt)) ?? []),
    ...counted.map(({ at }) => at),
  ]);
  return [...moments].filter((at) => at <= knownAt).sort((a, b) => a - b);
}

interface Known {
  readonly terms: readonly Terms[];
  readonly context: DerivedContext;
  readonly calendar: Calendar;
}

/** What the guarantee pays by a moment for each period: nothing for one that no revision closes any more. */
function targetsAt(
  at: number,
  {
    booked,
    ...known
  }: Known & { readonly booked: ReadonlyMap<string, { readonly closed: Closed }> },
): { readonly closed: Closed; readonly target: bigint }[] {
  const closed = known.terms
    .flatMap((terms) => closedAt(at, { ...known, terms }))
    .sort((a, b) => a.closesAt - b.closesAt);
  const now = new Set(closed.map(keyOf));
  const targets = shortfalls(closed);
  return [
    ...[...booked].flatMap(([key, it]) =>
      now.has(key) ? [] : [{ closed: { ...it.closed, guaranteed: 0n, exact: ZERO }, target: 0n }],
    ),
    ...closed.map((it, index) => ({ closed: it, target: targets[index] ?? 0n })),
  ];
}

/** The periods of one revision that have closed by a moment, and that it governs. */
function closedAt(
  at: number,
  { terms, context, calendar }: Omit<Known, 'terms'> & { readonly terms: Terms },
): Closed[] {
  const { clause, contract, periods, earned } = terms;
  const end = endBy(at, context.ends);
  return periods.flatMap((period, index): Closed[] => {
    const { days, closesAt } = covered(period, { end, calendar });
    const governing = context.revisions?.placeAt(closesAt - 1, at) ?? null;
    if (closesAt > at || governing !== terms.place) return [];
    const exact = ratio(toMinor(clause.amount) * BigInt(days), BigInt(period.days));
    const guaranteed = rounded(exact, contract.rounding);
    const { recoup } = clause;
    const result = { exact, guaranteed, earned: earned[index] ?? 0n, closesAt };
    return [{ terms, period, index, recoup, ...result }];
  });
}

/** What is guaranteed: a period, to a payee, by a payer. */
function keyOf({ period, terms: { clause } }: Closed): string {
  return JSON.stringify([period.label, clause.payer, clause.payee]);
}

/** The period of a day; of a day outside the term the nearest. */
function periodAt(periods: readonly GuaranteePeriod[], day: string): number {
  const index = periods.findIndex(({ last }) => day <= last);
  return index === -1 ? periods.length - 1 : index;
}
