import { agreedPieces, allPieces } from '../../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { type Currency, money, type StatementStep } from '../../../vocabulary/index.ts';
import { type DealEnd, endBefore, endBy, endKnownAt } from '../../agreement/deal-end.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { type Piece, piecesKnown } from '../../facts/piece.ts';
import { sharesOf } from '../../money/running-total.ts';
import { forfeitedEarlier, paidEarlier } from './earlier-parts.ts';
import type { FeeContext } from './fee-context.ts';
import type { Account, PaidBefore } from './paid-before.ts';

/** A fixed amount with the pieces that it pays for. */
export interface FixedWork {
  readonly fee: CompleteClauseOf<'fee'>;
  readonly deliverables: readonly CompleteClauseOf<'deliverable'>[];
  /** The whole amount when everything agreed is delivered. */
  readonly whole: bigint;
  /** What earlier revisions paid in another form. */
  readonly paid: PaidBefore;
  /** Whether it is paid in stages. */
  readonly isStaged: boolean;
}

/**
 * The entries of a fixed amount when the deal ends early. What was booked by then stands; then the amount is brought to
 * the part of the pieces delivered before the end, and each of these that becomes known later adds its own part, as an
 * earlier end that becomes known later takes off others. Of an amount per piece, those that an earlier revision paid for
 * count as what it paid. Nothing else is earned.
 */
export function entriesUntilEnd(
  entries: readonly Entry[],
  {
    work,
    ends,
    context,
  }: { readonly work: FixedWork; readonly ends: readonly DealEnd[]; readonly context: FeeContext },
): Entry[] {
  const { contract, evidence, knownAt } = context;
  const [first] = ends;
  const endedAt = first === undefined ? Number.POSITIVE_INFINITY : endKnownAt(first);
  if (endedAt > knownAt) return [...entries];
  const before = entries.filter(({ at }) => at < endedAt);
  const agreed = Math.max(1, allPieces(work.deliverables) ?? 0);
  const delivered = work.deliverables.map((it) => ({
    pieces: piecesKnown(it, evidence.facts),
    agreed: agreedPieces(it) ?? 0,
  }));
  const moments = new Set([
    ...ends.map(endKnownAt),
    ...delivered
      .flatMap(({ pieces }) => pieces.map((it) => it.knownAt))
      .filter((it) => it > endedAt),
  ]);
  const earlier = context.earlierParts?.(work.fee.id) ?? new Map<string, bigint>();
  const own = before.filter(({ part, key }) => !earlier.has(part ?? key));
  const sumOf = (isForfeited: boolean): bigint =>
    own
      .filter(({ entry }) => (entry === 'deposit-forfeited') === isForfeited)
      .reduce((sum, { amount }) => sum + amount, 0n);
  const movedEarlier = movesOfEarlierEnds(work, context);
  let [until, booked] = [Number.NEGATIVE_INFINITY, sumOf(false) + paidEarlier(earlier)];
  booked -= work.paid.elsewhere + movedEarlier(until);
  const forfeited = sumOf(true) + forfeitedEarlier(earlier);
  const owed = work.whole - forfeited;
  const parts = sharesOf(
    owed,
    Array.from({ length: agreed }, () => 1),
  );
  const adjustments = [...moments]
    .sort((a, b) => a - b)
    .flatMap((at): Entry[] => {
      const end = endBy(at, ends);
      if (end === null) return [];
      // What came after the end takes no place of what was delivered by then.
      const known = delivered.flatMap(({ pieces, agreed: most }) =>
        pieces.filter((it) => it.knownAt <= at && it.occurredAt < end.endsAt).slice(0, most),
      );
      const was = booked + movedEarlier(until, at);
      until = at;
      booked = owedFor(known, { work, parts });
      const adjusted = { work, owed, forfeited, end, at, known, was, now: booked, agreed };
      return [adjustment(adjusted, contract.currency)];
    });
  return [...before, ...adjustments.filter(({ amount }) => amount !== 0n)];
}

/** What early ends moved under earlier revisions, by when: it is not booked yet at a moment before. */
function movesOfEarlierEnds(
  { fee }: FixedWork,
  { earlierEntries }: FeeContext,
): (after: number, until?: number) => bigint {
  const moves = (earlierEntries?.(fee.id) ?? []).filter(({ entry }) => entry === 'early-end');
  return (after, until = Number.POSITIVE_INFINITY) =>
    moves
      .filter(({ at }) => at > after && at <= until)
      .reduce((sum, { amount }) => sum + amount, 0n);
}

/**
 * What the pieces that were delivered before the end are owed: without stages each its part, or what an earlier revision paid
 * for it by the piece; in stages, which share what is left of the whole, their parts of it, and no less than was paid for them.
 */
function owedFor(
  known: readonly Piece[],
  { work, parts }: { readonly work: FixedWork; readonly parts: readonly bigint[] },
): bigint {
  const { fee, isStaged, paid } = work;
  const settled = fee.fixed?.per === 'deal' ? undefined : paid.settled;
  const sumOf = (of: (factId: string, place: number) => bigint | undefined): bigint =>
    known.reduce((sum, { factId }, place) => sum + (of(factId, place) ?? 0n), 0n);
  const paidFor = (id: string): bigint | undefined => settled?.get(id)?.paid;
  if (!isStaged) return sumOf((id, place) => paidFor(id) ?? parts[place]);
  const [shared, had] = [sumOf((_, place) => parts[place]), sumOf(paidFor)];
  if (shared < had) return had;
  return shared;
}

interface Adjusted {
  readonly work: FixedWork;
  /** The whole amount, less what of it was forfeited. */
  readonly owed: bigint;
  readonly forfeited: bigint;
  readonly end: DealEnd;
  readonly at: number;
  readonly known: readonly Piece[];
  readonly agreed: number;
  /** What was earned before, and what is earned now. */
  readonly was: bigint;
  readonly now: bigint;
}

function adjustment(
  { work, owed, forfeited, end, at, known, agreed, was, now }: Adjusted,
  currency: Currency,
): Entry {
  const { fee } = work;
  const equal = Array.from({ length: agreed }, () => 1);
  const shared = sharesOf(owed, equal)
    .slice(0, known.length)
    .reduce((units, part) => units + part, 0n);
  const [sum, had, moved, lost] = [now, was, now - was, forfeited].map((units) =>
    formatUnits(currency, units),
  );
  const without =
    forfeited === 0n
      ? inBoth('', '')
      : inBoth(` without the ${lost} that was forfeited`, `（不含已扣除的 ${lost}）`);
  return {
    entry: 'early-end',
    at,
    key: `end ${String(known.length).padStart(6, '0')}`,
    clauseId: fee.id,
    payer: fee.payer,
    earnedAt: end.endsAt - 1,
    fee,
    factIds: [end.notice.id, ...known.map(({ factId }) => factId)].sort(),
    base: money(currency, owed),
    rate: null,
    fx: null,
    amount: now - was,
    due: end.on,
    steps: [
      now !== shared
        ? steppedTo(now, was)
        : {
            step: 'share',
            carried: '0',
            adds: `${owed}`,
            shares: equal,
            places: known.map((_, place) => place),
            booked: `${was}`,
            gives: `${now - was}`,
          },
    ],
    explanation: inBoth(
      `The deal ended on ${end.on}: ${known.length} of ${agreed} piece(s) delivered by then earn ${sum}${without.en}, of which ${had} was booked: ${moved}.`,
      `合作于 ${end.on} 终止：届时已交付 ${known.length}/${agreed} 项，应得 ${sum}${without['zh-Hans']}，其中 ${had} 此前已入账：${moved}。`,
    ),
  };
}

/** The step from what was earned before to what is earned now. */
function steppedTo(now: bigint, was: bigint): StatementStep {
  return {
    step: 'running',
    carried: '0',
    adds: `${now}`,
    rounded: `${now}`,
    booked: `${was}`,
    gives: `${now - was}`,
  };
}

/**
 * What takes back, once it is known that the deal has ended, what was paid on account of pieces that were not delivered by
 * then: what is left of it, and what paid for pieces that came after an end.
 */
export function accountAtEnd(
  fee: FixedWork['fee'],
  { account, context }: { readonly account: Account; readonly context: FeeContext },
): Entry[] {
  const { ends, knownAt, contract, earlierEntries } = context;
  if (earlierEntries?.(fee.id).some(({ entry }) => entry === 'early-end')) return [];
  return ends.flatMap((end, place): Entry[] => {
    const beyond = account.used
      .filter(({ earnedAt }) => endBefore(earnedAt, ends) === end)
      .reduce((sum, { units }) => sum + units, place === 0 ? account.left : 0n);
    if (beyond === 0n || endKnownAt(end) > knownAt) return [];
    const sum = formatUnits(contract.currency, beyond);
    return [
      {
        entry: 'early-end',
        at: endKnownAt(end),
        key: `end account ${place}`,
        clauseId: fee.id,
        payer: fee.payer,
        earnedAt: end.endsAt - 1,
        fee,
        factIds: [end.notice.id],
        base: money(contract.currency, beyond),
        rate: null,
        fx: null,
        amount: -beyond,
        due: end.on,
        steps: [steppedTo(0n, beyond)],
        explanation: inBoth(
          `The deal ended on ${end.on}: ${sum} was paid on account of pieces that were not delivered by then, and is taken back.`,
          `合作于 ${end.on} 终止：${sum} 为届时尚未交付作品的预付款，予以扣回。`,
        ),
      },
    ];
  });
}
