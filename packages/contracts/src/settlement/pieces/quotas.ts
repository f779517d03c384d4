import { isCountedBy } from '../../clauses/quota/counted.ts';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { clausesOf } from '../../contract/complete.ts';
import type { CompleteContract } from '../../contract/document.ts';
import { money, type PlainDate, toMinor } from '../../vocabulary/index.ts';
import { isBooked, takenBackBy } from '../agreement/after-end.ts';
import { type DealEnd, endBefore, endKnownAt } from '../agreement/deal-end.ts';
import type { Entry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type Piece, piecesKnown } from '../facts/piece.ts';
import { calendarOf } from '../schedule/calendar.ts';
import type { EarningContext } from '../ways/fees/fee-context.ts';
import { type WholePeriod, wholePeriods } from './quota-periods.ts';

type Quota = CompleteClauseOf<'quota'>;

/** A period of a quota whose time to make good is over. */
export interface DecidedPeriod {
  readonly from: PlainDate;
  readonly until: PlainDate;
  /** The first moment after the time to make good, in epoch milliseconds. */
  readonly decidedAt: number;
  readonly missing: number;
  readonly factIds: readonly string[];
  /** The early end of the deal that came before it was over, and became known when it was decided. */
  readonly end: DealEnd | undefined;
}

/** What quotas depend on. */
export interface QuotaContext {
  readonly contract: CompleteContract;
  readonly facts: KnownFacts;
  readonly knownAt: number;
  readonly ends: readonly DealEnd[];
}

/** The periods of a quota that are decided, in order: by the pieces that were known then. */
export function decidedPeriods(
  quota: Quota,
  { contract, facts, knownAt, ends }: QuotaContext,
): DecidedPeriod[] {
  const all = wholePeriods(quota, contract);
  const pieces = clausesOf(contract, 'deliverable')
    .filter((it) => isCountedBy(quota.platform, it))
    .flatMap((deliverable) => piecesKnown(deliverable, facts))
    .sort((a, b) => a.occurredAt - b.occurredAt || (a.factId < b.factId ? -1 : 1));
  const used = new Set<Piece>();
  return all.flatMap((period): DecidedPeriod[] => {
    const { from, until, decidedAt, endsAt } = period;
    const happening = { occurredAt: endsAt - 1, knownAt: decidedAt };
    if (decidedAt > knownAt || !isBooked(happening, ends)) return [];
    const known = pieces.filter(
      (piece) => !used.has(piece) && piece.knownAt < decidedAt && piece.occurredAt < decidedAt,
    );
    const filled = piecesFilling(period, { quota, periods: all, pieces: known });
    for (const piece of filled) used.add(piece);
    const factIds = filled.map(({ factId }) => factId).sort();
    const missing = quota.pieces - filled.length;
    const end = endBefore(endsAt - 1, ends);
    return [{ from, until, decidedAt, missing, factIds, end }];
  });
}

/** The pieces that fill a period's quota: its own, then those beyond the quota of later periods, in their order. */
function piecesFilling(
  { startsAt, endsAt }: WholePeriod,
  {
    quota,
    periods,
    pieces,
  }: {
    readonly quota: Quota;
    readonly periods: readonly WholePeriod[];
    /** Those that fill no earlier period. */
    readonly pieces: readonly Piece[];
  },
): Piece[] {
  const own = pieces.filter((it) => startsAt <= it.occurredAt && it.occurredAt < endsAt);
  const counts = new Map<WholePeriod | undefined, number>();
  const beyond = pieces.filter(({ occurredAt }) => {
    if (occurredAt < endsAt) return false;
    const period = periods.find((it) => it.startsAt <= occurredAt && occurredAt < it.endsAt);
    const count = (counts.get(period) ?? 0) + 1;
    counts.set(period, count);
    // What is left of the term after its last period has no quota.
    return period === undefined || count > quota.pieces;
  });
  return [...own.slice(0, quota.pieces), ...beyond].slice(0, quota.pieces);
}

/** What the missing pieces of a quota take off a fee, period by period. */
export function quotaEntries(quota: Quota, context: EarningContext): Entry[] {
  const { contract, facts, knownAt, ends } = context;
  const { reduction } = quota;
  const fee = clausesOf(contract, 'fee').find(({ id }) => id === reduction?.feeId);
  if (reduction === undefined || fee === undefined) return [];
  const { currency } = contract;
  return decidedPeriods(quota, { contract, facts, knownAt, ends })
    .filter(({ missing }) => missing > 0)
    .flatMap(({ from, until, decidedAt, missing, factIds, end }): Entry[] => {
      const amount = -toMinor(reduction.perPiece) * BigInt(missing);
      const sum = formatUnits(currency, -amount);
      const entry: Entry = {
        entry: 'quota-reduction',
        at: decidedAt,
        key: `quota ${from}`,
        clauseId: quota.id,
        payer: fee.payer,
        earnedAt: decidedAt - 1,
        fee,
        factIds,
        base: money(currency, toMinor(reduction.perPiece)),
        rate: null,
        fx: null,
        amount,
        due: calendarOf(contract.zone).dateOf(decidedAt - 1),
        steps: [{ step: 'agreed', gives: `${amount}` }],
        explanation: inBoth(
          `${missing} of ${quota.pieces} piece(s) from ${from} to ${until} were not made good: ${sum} off.`,
          `${from} 至 ${until} 的 ${quota.pieces} 条中有 ${missing} 条未补足：扣减 ${sum}。`,
        ),
      };
      const isOver = end !== undefined && endKnownAt(end) <= knownAt;
      return isOver ? [entry, takenBackBy(end, entry, currency)] : [entry];
    });
}
