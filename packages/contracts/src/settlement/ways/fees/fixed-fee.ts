import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import { money, PPM, toMinor } from '../../../vocabulary/index.ts';
import { coveredDeliverables } from '../../agreement/agreement.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { deliveredPieces } from '../../facts/piece.ts';
import { eachPieceEntries, piecesUntilEnd } from './each-piece.ts';
import { accountAtEnd, entriesUntilEnd } from './early-end.ts';
import type { FeeContext } from './fee-context.ts';
import { agreedTimes, paidWork, piecesOf } from './fixed-work.ts';
import { lessPaidBefore, type PaidBefore, paidBefore, sumPaidBefore } from './paid-before.ts';
import { keptParts, stagedEntries } from './staged-fee.ts';
import { publication, type Trigger } from './trigger.ts';

type Fee = CompleteClauseOf<'fee'>;
type Fixed = NonNullable<Fee['fixed']>;

/**
 * The entries of a fixed amount. Staged by a payment clause, the whole of it is split by the stages' shares
 * (largest remainder, ties to the earliest stage) and each part is earned when its trigger has happened;
 * without one, an amount per item or session is earned with each piece, one per deal with the last. Where an amount per item is
 * for pieces without a number, each of them earns it by itself, staged or not. Where an amendment changed the form, it earns
 * what the newer form says, less what lines of the earlier form paid for the same pieces, or on account of them.
 */
export function fixedFeeEntries(fee: Fee, context: FeeContext): Entry[] {
  const { fixed } = fee;
  if (fixed === undefined || fixed === null || fee.model === 'commission') return [];
  const { contract } = context;
  const payment = clausesOf(contract, 'payment').find((clause) => clause.feeId === fee.id);
  const times = agreedTimes(fee, fixed, contract);
  const pieces = piecesOf(fee, fixed, contract);
  if (times === null) {
    const paid = paidBefore(fee, { context, isKept: () => false });
    const each =
      payment === undefined
        ? perPiece(fee, fixed, { paid, context })
        : eachPieceEntries(fee, { payment, pieces, paid, context });
    const { entries, account } = lessPaidBefore(each, { ...paid, context });
    return [...piecesUntilEnd(entries, context), ...accountAtEnd(fee, { account, context })];
  }
  const all = toMinor(fixed.amount) * times;
  const isKept = keptParts(fee, { payment, contract });
  const paid = paidBefore(fee, { context, isKept });
  const isWhole = fixed.per === 'deal';
  const due =
    payment !== undefined
      ? stagedEntries(fee, { all, payment, paid, isKept, context })
      : {
          entries: isWhole
            ? unstagedDeal(fee, fixed, context)
            : perPiece(fee, fixed, { paid, context }),
          onAccount: 0n,
        };
  const { entries } = lessPaidBefore(due.entries, {
    partly: isWhole ? new Map() : paid.partly,
    onAccount: due.onAccount + (isWhole ? sumPaidBefore(paid) : paid.onAccount),
    context,
  });
  const { ends } = context;
  if (ends.length === 0) return entries;
  const deliverables = paidWork(fee, fixed, contract);
  return entriesUntilEnd(entries, {
    work: { fee, deliverables, whole: all, paid, isStaged: payment !== undefined },
    ends,
    context,
  });
}

/** What of a fee is paid when the deal is done. */
export const DEAL = 'deal';

function unstagedDeal(fee: Fee, { amount }: Fixed, context: FeeContext): Entry[] {
  const trigger = publication(coveredDeliverables(fee, context.contract), context.evidence.facts);
  if (trigger === null) return [];
  return [
    { ...pieceEntry(fee, { amount: toMinor(amount), key: DEAL, trigger, context }), part: DEAL },
  ];
}

function perPiece(
  fee: Fee,
  fixed: Fixed,
  { paid, context }: { readonly paid: PaidBefore; readonly context: FeeContext },
): Entry[] {
  return piecesOf(fee, fixed, context.contract).flatMap((deliverable) =>
    deliveredPieces(deliverable, context.evidence.facts).flatMap(
      ({ factId, occurredAt, knownAt }, index): Entry[] => {
        if (paid.settled.has(factId)) return [];
        return [
          pieceEntry(fee, {
            amount: toMinor(fixed.amount),
            key: `piece ${deliverable.id} ${String(index).padStart(6, '0')}`,
            trigger: { occurredAt, knownAt, factIds: [factId] },
            deliverableIds: [deliverable.id],
            context,
          }),
        ];
      },
    ),
  );
}

interface PieceEntry {
  readonly amount: bigint;
  readonly key: string;
  readonly trigger: Trigger;
  /** The deliverable that the piece is of. Default: all that the fee pays for. */
  readonly deliverableIds?: readonly string[];
  readonly context: FeeContext;
}

function pieceEntry(fee: Fee, { amount, key, trigger, context, ...of }: PieceEntry): Entry {
  const sum = formatUnits(context.contract.currency, amount);
  return {
    entry: 'fixed-fee',
    at: trigger.knownAt,
    key,
    clauseId: fee.id,
    payer: fee.payer,
    earnedAt: trigger.occurredAt,
    fee,
    factIds: trigger.factIds,
    base: money(context.contract.currency, amount),
    rate: PPM,
    fx: null,
    ...of,
    amount,
    steps: [{ step: 'agreed', gives: `${amount}` }],
    due: context.calendarIn(undefined).dateOf(trigger.occurredAt),
    explanation: inBoth(`Fixed fee ${sum}, earned with delivery.`, `固定费用 ${sum}，交付时应付。`),
  };
}
