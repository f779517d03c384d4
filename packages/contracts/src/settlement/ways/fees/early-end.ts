import { agreedPieces, allPieces } from '../../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { type Currency, money } from '../../../vocabulary/index.ts';
import { type DealEnd, endBy, endKnownAt } from '../../agreement/deal-end.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { type Piece, piecesKnown } from '../../facts/piece.ts';
import { sharesOf } from '../../money/running-total.ts';
import { forfeitedEarlier, paidEarlier } from './earlier-parts.ts';
import type { FeeContext } from './fee-context.ts';

/** A fixed amount with the pieces that it pays for. */
export interface FixedWork {
  readonly fee: CompleteClauseOf<'fee'>;
  readonly deliverables: readonly CompleteClauseOf<'deliverable'>[];
  /** The whole amount when everything agreed is delivered. */
  readonly whole: bigint;
}

/**
 * The entries of a fixed amount when the deal ends early. What was booked by then stands; then the amount is brought to
 * the part of the pieces delivered before the end, and each of these that becomes known later adds its own part, as an
 * earlier end that becomes known later takes off others. Nothing else is earned.
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
  let booked = sumOf(false) + paidEarlier(earlier);
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
      const was = booked;
      booked = parts.slice(0, known.length).reduce((sum, part) => sum + part, 0n);
      const adjusted = { work, owed, forfeited, end, at, known, was, now: booked, agreed };
      return [adjustment(adjusted, contract.currency)];
    });
  return [...before, ...adjustments.filter(({ amount }) => amount !== 0n)];
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
      {
        step: 'share',
        carried: '0',
        adds: `${owed}`,
        shares: Array.from({ length: agreed }, () => 1),
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
