import { canonicalJson } from '../../vocabulary/hash/index.ts';
import { money } from '../../vocabulary/index.ts';
import { endKnownAt } from '../agreement/deal-end.ts';
import type { Revision, Revisions } from '../agreement/revisions.ts';
import { type Entry, entryOf } from '../entry/entry.ts';
import { entryOrder } from '../entry/entry-order.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { sharingKey } from '../entry/split.ts';
import { RunningTotal } from '../money/running-total.ts';
import { calendarOf } from '../schedule/calendar.ts';
import { endedPart, forfeitedPart } from '../ways/fees/earlier-parts.ts';
import type { EarningContext } from '../ways/fees/fee-context.ts';
import { directEntries, earnedEntries, withDerived } from './earnings.ts';

/** What is earned under revisions of a contract. */
export interface AmendedOptions {
  readonly revisions: Revisions;
  /** The context of a revision, without what earlier ones earned. */
  contextOf(place: number): EarningContext;
}

/** What is earned at a moment, by what it pays. */
type Earned = ReadonlyMap<string, Entry>;

/**
 * What is earned under the revisions of a contract: sales by the terms of their day, everything else by those of the day
 * on which it happened; each part of a fee once. A revision that becomes known later takes back what was booked by the
 * one before it and books it by its own terms, so that only the time of booking depends on when it became known.
 */
export function amendedEntries({ revisions, contextOf }: AmendedOptions): readonly Entry[] {
  const { inForce } = revisions;
  if (inForce.length === 1) return earnedEntries(contextOf(0).contract, contextOf(0));
  const entriesUnder = remembered((place, earlier) => {
    const context = { ...contextOf(place), ...earlier };
    const terms = context.contract;
    return directEntries(terms, context).map((entry) => ({ ...entry, terms }));
  });
  const bySale = inForce.flatMap((_, place) => entriesUnder(place, []).filter(followsSales));
  const booked: Entry[] = [];
  let before: Earned = new Map();
  const termsOf = placesOfTerms(inForce);
  for (const at of moments({ revisions, contextOf }, entriesUnder)) {
    const now = earnedBy(at, { revisions, termsOf, entriesUnder });
    booked.push(...changes(before, { now, at }));
    before = now;
  }
  const newest = contextOf(inForce.length - 1);
  const entries = [...continued(bySale, entryOrder(revisions.whole)), ...booked];
  return withDerived({ ...newest, revisions, entries });
}

/** What revisions earn by sales, by one running total of each clause over all of them that share it alike. */
function continued(entries: readonly Entry[], order: (a: Entry, b: Entry) => number): Entry[] {
  const totals = new Map<string, RunningTotal>();
  return entries.toSorted(order).map((entry) => {
    const { running, clauseId, terms } = entry;
    if (running === undefined || terms === undefined) return entry;
    const { currency, rounding } = terms;
    const key = JSON.stringify([clauseId, currency, rounding, sharingKey(entry, terms)]);
    const total = totals.get(key) ?? new RunningTotal(rounding);
    totals.set(key, total);
    return { ...entry, ...entryOf(running, total) };
  });
}

const followsSales = ({ bySale }: Entry): boolean => bySale === true;

type EntriesUnder = (place: number, earlier: readonly Entry[]) => readonly Entry[];

/** The entries of a revision by what earlier ones earned, each worked out once. */
function remembered(
  entriesOf: (
    place: number,
    earlier: Required<Pick<EarningContext, 'earlierParts' | 'earlierEntries'>>,
  ) => readonly Entry[],
): EntriesUnder {
  const known = new Map<string, readonly Entry[]>();
  return (place, earlier) => {
    const parts = new Map<string, Map<string, bigint>>();
    const fixed = earlier.filter(paysFixedAmount);
    for (const { entry, fee, part, key, amount } of fixed) {
      const ofFee = parts.get(fee?.id ?? '') ?? new Map<string, bigint>();
      parts.set(fee?.id ?? '', ofFee);
      const name = part ?? key;
      const place =
        entry === 'deposit-forfeited'
          ? forfeitedPart(name)
          : entry === 'early-end'
            ? endedPart(name)
            : name;
      ofFee.set(name, ofFee.get(name) ?? 0n);
      ofFee.set(place, (ofFee.get(place) ?? 0n) + amount);
    }
    const key = JSON.stringify([
      place,
      [...parts].map(([id, of]) => [id, [...of].map(([part, units]) => [part, `${units}`])]),
      fixed.map(({ fee, factIds, at, fromAccount = 0n }) => [
        ...[fee?.id, factIds, at],
        `${fromAccount}`,
      ]),
    ]);
    const entries =
      known.get(key) ??
      entriesOf(place, {
        earlierParts: (id) => parts.get(id) ?? new Map(),
        earlierEntries: (id) => fixed.filter(({ fee }) => fee?.id === id),
      });
    known.set(key, entries);
    return entries;
  };
}

/** Whether an entry pays a part of a fixed amount: what is paid for cancellations, by results or less for quotas does not. */
function paysFixedAmount({ entry, fee, clauseId, terms }: Entry): boolean {
  const isStage = terms?.clauses.some((it) => it.clause === 'payment' && it.id === clauseId);
  return entry !== 'bonus' && (clauseId === fee?.id || isStage === true);
}

/** When anything may change: facts become known, or revisions. */
function moments({ revisions, contextOf }: AmendedOptions, entriesUnder: EntriesUnder): number[] {
  const { ends, knownAt } = contextOf(0);
  const ended = ends.map(endKnownAt).filter((at) => at <= knownAt);
  const all = revisions.inForce.flatMap((revision, place) => [
    ...ended,
    ...entriesUnder(place, [])
      .filter((entry) => !followsSales(entry))
      .map(({ at }) => at),
    ...(place === 0 ? [] : [beginsAt(revision)]),
  ]);
  return [...new Set(all)].sort((a, b) => a - b);
}

/** When a revision begins to count: it is in force, and its last signature is known. */
function beginsAt({ from, knownAt }: Revision): number {
  return Math.max(from, knownAt);
}

/** For each revision, the first of those before it and itself whose clauses are the same: what it books stands. */
function placesOfTerms(inForce: readonly Revision[]): readonly number[] {
  const texts = inForce.map(({ contract: { clauses, currency, rounding, zone } }) =>
    canonicalJson({ clauses, currency, rounding, zone }),
  );
  return texts.map(
    (text, place) => texts.findLastIndex((it, index) => index < place && it !== text) + 1,
  );
}

interface EarnedOptions {
  readonly revisions: Revisions;
  readonly termsOf: readonly number[];
  readonly entriesUnder: EntriesUnder;
}

/** What is earned by what is known at a moment. */
function earnedBy(at: number, { revisions, termsOf, entriesUnder }: EarnedOptions): Earned {
  const earned = new Map<string, Entry>();
  const parts = new Set<string>();
  for (const [place, revision] of revisions.inForce.entries()) {
    if (place > 0 && beginsAt(revision) > at) continue;
    const earlier = [...earned.values()];
    const settled = new Set(parts);
    const places = new Set(earlier.flatMap((it) => placeKey(it) ?? []));
    for (const entry of entriesUnder(place, earlier)) {
      if (followsSales(entry) || entry.at > at) continue;
      const part = `${entry.fee?.id ?? entry.clauseId} ${entry.part ?? entry.key}`;
      const governing = revisions.placeAt(entry.earnedAt, at);
      const isPaid = settled.has(part) || places.has(placeKey(entry, 'paid') ?? '');
      if (isPaid || governing > place) continue;
      // What happened before a revision that is the first to pay for it is earned when that revision begins.
      earned.set(
        `${termsOf[place]} ${entry.clauseId} ${entry.key} ${entry.at}`,
        governing === place ? entry : begun(entry, revision),
      );
      parts.add(part);
    }
  }
  return earned;
}

/** The place that a bonus pays for and who decides on it; of what paid for it, with the other one that decides. */
function placeKey({ fee, place }: Entry, by: 'own' | 'paid' = 'own'): string | undefined {
  return place && `${fee?.id} ${place.id} ${place.isAssessed === (by === 'own')}`;
}

function begun(entry: Entry, { from, contract }: Revision): Entry {
  const on = calendarOf(contract.zone).dateOf(from);
  const due = entry.due === null || entry.due > on ? entry.due : on;
  return { ...entry, earnedAt: from, due };
}

/** The entries that lead from what was earned before to what is earned now. */
function changes(
  before: Earned,
  { now, at }: { readonly now: Earned; readonly at: number },
): Entry[] {
  const gone = [...before].filter(([key, entry]) => !isSame(entry, now.get(key)));
  const come = [...now].filter(([key, entry]) => !isSame(entry, before.get(key)));
  return [
    ...gone.map(([, entry]) => takenBack(entry, at)),
    ...come.map(([, entry]) => ({ ...entry, at })),
  ];
}

function isSame(a: Entry, b: Entry | undefined): boolean {
  return b !== undefined && a.amount === b.amount && a.entry === b.entry;
}

/** What is no debt of money, and so is none when it is taken back. */
const NOT_OWED: ReadonlySet<Entry['entry']> = new Set(['deposit-forfeited', 'in-kind']);

/** What takes back an entry whose terms no longer govern it. */
function takenBack(entry: Entry, at: number): Entry {
  const { amount, key, taxable } = entry;
  const currency = entry.terms?.currency ?? entry.base?.currency ?? 'USD';
  const sum = formatUnits(currency, amount);
  return {
    ...entry,
    entry: NOT_OWED.has(entry.entry) ? entry.entry : 'amendment',
    at,
    // Before what is booked in its place, so that no credit pays both.
    key: ` ${key}`,
    amount: -amount,
    ...(taxable === undefined ? {} : { taxable: -taxable }),
    base: money(currency, amount),
    rate: null,
    steps: [{ step: 'agreed', gives: `${-amount}` }],
    explanation: inBoth(
      `Taken back: ${sum} was booked before a revision became known that governs it.`,
      `冲回：${sum} 在适用的修订版知悉之前已入账。`,
    ),
  };
}
