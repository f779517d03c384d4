import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { formatPercent, money, toMinor } from '../../../vocabulary/index.ts';
import { isBooked, untilEnd } from '../../agreement/after-end.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import type { KnownFacts } from '../../facts/known-facts.ts';
import { deliveredPieces, type Piece } from '../../facts/piece.ts';
import { sharedStep, sharesOf } from '../../money/running-total.ts';
import { partOf } from './earlier-parts.ts';
import type { FeeContext } from './fee-context.ts';
import type { PaidBefore } from './paid-before.ts';

type Fee = CompleteClauseOf<'fee'>;
type Deliverable = CompleteClauseOf<'deliverable'>;

/** A staged fee of pieces that have no number. */
interface EachPiece {
  readonly payment: CompleteClauseOf<'payment'>;
  readonly pieces: readonly Deliverable[];
  /** What earlier revisions paid. */
  readonly paid: PaidBefore;
  readonly context: FeeContext;
}

/**
 * The entries of an amount per item where no number is agreed. Each piece that counts earns the whole amount, split by the
 * shares of the stages (largest remainder, ties to the earliest stage), whatever comes after it.
 */
export function eachPieceEntries(fee: Fee, { payment, pieces, paid, context }: EachPiece): Entry[] {
  const { contract, evidence, calendarIn } = context;
  const { fixed } = fee;
  const shares = payment.stages.map(({ share }) => share);
  if (!fixed || shares.every((share) => share === 0)) return [];
  const amount = toMinor(fixed.amount);
  const parts = sharesOf(amount, shares);
  const delivered = piecesInOrder(pieces, evidence.facts);
  return payment.stages.flatMap((stage, index) => {
    const part = partOf(fee, stage);
    const own = parts[index] ?? 0n;
    return delivered.flatMap(({ of, factId, occurredAt, knownAt }, place): Entry[] => {
      if (paid.settled.has(factId)) return [];
      const share = formatPercent(stage.share);
      const sum = formatUnits(contract.currency, own);
      return [
        {
          entry: 'fixed-fee',
          part: `${part} ${place}`,
          key: `${stageKey(index)} ${String(place).padStart(6, '0')}`,
          at: knownAt,
          earnedAt: occurredAt,
          clauseId: payment.id,
          payer: fee.payer,
          fee,
          factIds: [factId],
          deliverableIds: [of.id],
          base: money(contract.currency, amount),
          rate: stage.share,
          fx: null,
          amount: own,
          due: calendarIn(payment.zone).dateAfter(occurredAt, stage.dueDays),
          steps: [sharedStep(amount, { shares, places: [index] })],
          explanation: inBoth(
            `Stage “${stage.id}”: ${share} of the fixed fee of piece ${place + 1}: ${sum}, earned with its ${stage.trigger}.`,
            `分期“${stage.id}”：第 ${place + 1} 项固定费用的 ${share}：${sum}，以该项${stage.trigger === 'completion' ? '完成' : '发布'}为准。`,
          ),
        },
      ];
    });
  });
}

/** The entries of pieces by themselves when the deal ends early: what was delivered before stands, what came after earns nothing. */
export function piecesUntilEnd(
  entries: readonly Entry[],
  { ends, knownAt, contract: { currency } }: FeeContext,
): Entry[] {
  const booked = entries.filter(({ earnedAt, at }) =>
    isBooked({ occurredAt: earnedAt, knownAt: at }, ends),
  );
  return untilEnd(booked, { ends, knownAt, currency });
}

/** The key of a stage, by which entries are in the order of the list. */
export function stageKey(index: number): string {
  return `stage ${String(index).padStart(3, '0')}`;
}

/** The delivered pieces of some deliverables in the order in which they became known. */
export function piecesInOrder(
  deliverables: readonly Deliverable[],
  facts: KnownFacts,
): (Piece & { readonly of: Deliverable })[] {
  return deliverables
    .flatMap((of) => deliveredPieces(of, facts).map((piece) => ({ of, ...piece })))
    .sort((a, b) => a.knownAt - b.knownAt || (a.factId < b.factId ? -1 : 1));
}
