import { allPieces } from '../../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import { toMinor } from '../../../vocabulary/index.ts';
import { endKnownAt } from '../../agreement/deal-end.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { least } from '../../money/rational.ts';
import { sharesOf } from '../../money/running-total.ts';
import type { FeeContext } from './fee-context.ts';
import { agreedTimes, paidWork } from './fixed-work.ts';

type Fee = CompleteClauseOf<'fee'>;

/** What was paid for a piece, in minor units. */
interface PaidPiece {
  readonly paid: bigint;
  /** What of it was paid by parts that the newest revision has as well. */
  readonly kept: bigint;
}

/** What earlier revisions paid of a fee in a form that the newest one has no longer, in minor units. */
export interface PaidBefore {
  /** The pieces that are paid for, by the fact of each. */
  readonly settled: ReadonlyMap<string, PaidPiece>;
  /** What was paid for a piece whose fee was not earned in full yet. */
  readonly partly: ReadonlyMap<string, bigint>;
  /** What was paid for no piece that is delivered yet, such as at signing. */
  readonly onAccount: bigint;
  /** What was paid for pieces that the fee pays for no longer. */
  readonly elsewhere: bigint;
}

/** All that was paid before, for a form that pays for the work as a whole. */
export function sumPaidBefore({ settled, partly, onAccount }: PaidBefore): bigint {
  const ofSettled = [...settled.values()].map(({ paid, kept }) => paid - kept);
  return [...ofSettled, ...partly.values()].reduce((sum, it) => sum + it, onAccount);
}

interface NamedPiece {
  readonly worth: bigint;
  paid: bigint;
  kept: bigint;
  /** By how many lines: each may have been rounded by a unit. */
  lines: number;
}

/**
 * What the lines of earlier revisions paid of a fee, but for those that pay a part which the newest revision has as well.
 * A line pays for the pieces whose facts it names, in equal parts. What names no piece, as the part of a signing, pays what
 * those pieces are still worth under the terms of their line; the rest is on account. A piece that is paid in full is
 * settled, whatever a later revision makes of its amount. Pieces that the fee pays for no longer are left out: they are other
 * work. A deposit that was forfeited is counted like one that was paid: a new form brings back nothing that was decided.
 */
export function paidBefore(
  fee: Fee,
  { context, isKept }: { readonly context: FeeContext; readonly isKept: (entry: Entry) => boolean },
): PaidBefore {
  const lines = (context.earlierEntries?.(fee.id) ?? []).filter(
    ({ entry }) => entry !== 'early-end',
  );
  const pieces = namedPieces(fee, { lines, context, isKept });
  // Less than nothing where more was used than is left in this form.
  let onAccount = lines.reduce((sum, line) => {
    const isNew = !isKept(line) && namedBy(line, context).length === 0;
    return sum + (isNew ? worthOf(line) : 0n) - (line.fromAccount ?? 0n);
  }, 0n);
  let elsewhere = 0n;
  const [settled, partly] = [new Map<string, PaidPiece>(), new Map<string, bigint>()];
  const work = fee.fixed ? paidWork(fee, fee.fixed, context.contract) : [];
  for (const [id, { worth, paid, kept, lines: count }] of pieces) {
    const lack = worth > paid ? worth - paid : 0n;
    const filled = onAccount > 0n ? least(lack, onAccount) : 0n;
    onAccount -= filled;
    const own = paid - kept + filled;
    if (!work.some((it) => it.id === deliverableOf(id, context))) elsewhere += own;
    else if (own === 0n && kept > 0n) continue;
    else if (lack - filled <= BigInt(count)) settled.set(id, { paid: paid + filled, kept });
    else partly.set(id, own);
  }
  return { settled, partly, onAccount, elsewhere };
}

/** What a line earned, with what of that was paid on account before. */
export function worthOf({ amount, fromAccount = 0n }: Entry): bigint {
  return amount + fromAccount;
}

/** The pieces that lines name, in the order of these. */
function namedPieces(
  fee: Fee,
  {
    lines,
    context,
    isKept,
  }: {
    readonly lines: readonly Entry[];
    readonly context: FeeContext;
    readonly isKept: (entry: Entry) => boolean;
  },
): ReadonlyMap<string, NamedPiece> {
  const pieces = new Map<string, NamedPiece>();
  for (const line of lines) {
    const named = namedBy(line, context);
    if (named.length === 0) continue;
    const parts = sharesOf(
      worthOf(line),
      named.map(() => 1),
    );
    for (const [place, id] of named.entries()) {
      const piece = pieces.get(id) ?? {
        worth: worthOfPiece(line, fee),
        paid: 0n,
        kept: 0n,
        lines: 0,
      };
      piece.paid += parts[place] ?? 0n;
      if (isKept(line)) piece.kept += parts[place] ?? 0n;
      piece.lines += 1;
      pieces.set(id, piece);
    }
  }
  return pieces;
}

/** The facts of the pieces that a line pays for. */
function namedBy({ entry, factIds }: Entry, context: FeeContext): string[] {
  if (entry !== 'fixed-fee') return [];
  return factIds.filter((id) => deliverableOf(id, context) !== undefined);
}

/** The deliverable that a fact is a piece of; undefined for other facts. */
function deliverableOf(factId: string, { facts }: FeeContext): string | undefined {
  const fact = facts.byId.get(factId);
  if (fact?.type === 'delivery') return fact.report.deliverableId;
  return fact?.type === 'session' ? fact.deliverableId : undefined;
}

/** What a piece was worth under the terms of a line: the amount, or its equal part of that for the deal. */
function worthOfPiece({ terms }: Entry, { id }: Fee): bigint {
  const fee = terms && clausesOf(terms, 'fee').find((it) => it.id === id);
  if (terms === undefined || !fee?.fixed) return 0n;
  const amount = toMinor(fee.fixed.amount);
  if (agreedTimes(fee, fee.fixed, terms) === null || fee.fixed.per !== 'deal') return amount;
  return amount / BigInt(Math.max(1, allPieces(paidWork(fee, fee.fixed, terms)) ?? 1));
}

/** What became of what was on account. */
export interface Account {
  readonly left: bigint;
  /** What of it paid for something, by when that happened. */
  readonly used: readonly { readonly earnedAt: number; readonly units: bigint }[];
}

/**
 * The entries, less what was paid before: each of a piece less what was paid for that piece, then each less what is on account,
 * until that is used up, in the order in which they became known. A line of nothing says that a piece is paid for. What is
 * still on account when it becomes known that the deal has ended is left to its early end.
 */
export function lessPaidBefore(
  entries: readonly Entry[],
  {
    partly,
    onAccount,
    context,
  }: Pick<PaidBefore, 'partly' | 'onAccount'> & { readonly context: FeeContext },
): { readonly entries: Entry[]; readonly account: Account } {
  const [end] = context.ends;
  const until = end === undefined ? Number.POSITIVE_INFINITY : endKnownAt(end);
  const ofPiece = new Map(partly);
  let left = onAccount > 0n ? onAccount : 0n;
  const used: { earnedAt: number; units: bigint }[] = [];
  const take = (entry: Entry): Pick<Taken, 'own' | 'more'> => {
    const [id = ''] = entry.factIds.length === 1 ? entry.factIds : [];
    const own = least(entry.amount, ofPiece.get(id) ?? 0n);
    ofPiece.set(id, (ofPiece.get(id) ?? 0n) - own);
    const more = entry.at < until ? least(entry.amount - own, left) : 0n;
    left -= more;
    used.push({ earnedAt: entry.earnedAt, units: more });
    return { own, more };
  };
  const ordered = entries.toSorted((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
  const reduced = new Map(
    ordered
      .filter(({ entry, amount }) => entry !== 'deposit-forfeited' && amount > 0n)
      .map((entry) => [entry, reducedBy(entry, { ...take(entry), context })]),
  );
  return { entries: entries.map((entry) => reduced.get(entry) ?? entry), account: { left, used } };
}

interface Taken {
  /** What was paid for the same piece before, and what is taken from the account. */
  readonly own: bigint;
  readonly more: bigint;
  readonly context: FeeContext;
}

function reducedBy(entry: Entry, { own, more, context }: Taken): Entry {
  const paid = own + more;
  if (paid === 0n) return entry;
  const amount = entry.amount - paid;
  const { currency } = context.contract;
  const [had, rest] = [paid, amount].map((units) => formatUnits(currency, units));
  return {
    ...entry,
    amount,
    fromAccount: more,
    steps: [
      ...entry.steps,
      {
        step: 'share',
        ...{ carried: '0', adds: `${entry.amount}`, shares: [1], places: [0] },
        ...{ booked: `${paid}`, gives: `${amount}` },
      },
    ],
    explanation: {
      ...entry.explanation,
      ...inBoth(
        `${entry.explanation.en} ${had} of it was settled under earlier revisions: ${rest}.`,
        `${entry.explanation['zh-Hans']}其中 ${had} 已依此前版本结清：${rest}。`,
      ),
    },
  };
}
