import { allPieces } from '../../../clauses/deliverable/pieces.ts';
import { awaitedBy } from '../../../clauses/payment/awaited.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import { formatPercent, money, PPM } from '../../../vocabulary/index.ts';
import { coveredDeliverables } from '../../agreement/agreement.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { least } from '../../money/rational.ts';
import { sharedStep, sharesOf } from '../../money/running-total.ts';
import type { AssessmentPeriod } from './assessment-period.ts';
import { assessmentPeriodFor, depositEntries, type StagePart } from './deposit.ts';
import { piecesInOrder, stageKey } from './each-piece.ts';
import { type OpenStage, openShare, partOf } from './earlier-parts.ts';
import type { FeeContext } from './fee-context.ts';
import { piecesOf } from './fixed-work.ts';
import { type PaidBefore, worthOf } from './paid-before.ts';
import { stageText } from './stage-text.ts';
import { publication, signing, type Trigger } from './trigger.ts';

type Fee = CompleteClauseOf<'fee'>;
type Payment = CompleteClauseOf<'payment'>;
type Stage = Payment['stages'][number];
type Deliverable = CompleteClauseOf<'deliverable'>;

/** Whether an entry of an earlier revision pays a part that the stages have as well, as a whole or by the piece. */
export function keptParts(
  fee: Fee,
  { payment, contract }: { payment: Payment | undefined; contract: CompleteContract },
): (entry: Entry) => boolean {
  const stages = payment?.stages ?? [];
  const isByPiece = (stage: Stage): boolean => stagedPieces({ fee, stage }, contract).length > 0;
  const whole = new Set(stages.filter((it) => !isByPiece(it)).map((it) => partOf(fee, it)));
  const byPiece = new Set(stages.filter(isByPiece).map((it) => partOf(fee, it)));
  return ({ part = '' }) => whole.has(part) || byPiece.has(part.slice(0, part.lastIndexOf(' ')));
}

interface Staged {
  /** The whole amount when everything agreed is delivered. */
  readonly all: bigint;
  readonly payment: Payment;
  readonly paid: PaidBefore;
  readonly isKept: (entry: Entry) => boolean;
  readonly context: FeeContext;
}

/**
 * The stages that no earlier revision has earned share what is left of the whole; of a fee per piece without the pieces that
 * are paid for. What these or a stage cost more than their part is on account of what comes next.
 */
export function stagedEntries(
  fee: Fee,
  { all, payment, paid, isKept, context }: Staged,
): { readonly entries: readonly Entry[]; readonly onAccount: bigint } {
  const { contract } = context;
  const kept = (context.earlierEntries?.(fee.id) ?? []).filter(
    (line) => line.entry !== 'early-end' && isKept(line),
  );
  const parts = new Set(kept.map(({ part = '' }) => part));
  const pieces = fee.fixed?.per === 'deal' || !fee.fixed ? [] : piecesOf(fee, fee.fixed, contract);
  const settled: PaidBefore['settled'] = pieces.length === 0 ? new Map() : paid.settled;
  const agreed = allPieces(pieces) ?? 0;
  const onAccount = pieces.length === 0 ? 0n : excess({ all, agreed, payment, settled, kept, fee });
  const earned =
    kept.reduce((sum, line) => sum + worthOf(line), 0n) +
    [...settled.values()].reduce((sum, it) => sum + it.paid - it.kept, 0n) -
    onAccount;
  const whole = all > earned ? all - earned : 0n;
  const stages = payment.stages.filter((stage) => !parts.has(partOf(fee, stage)));
  const open = stages.map((stage): OpenStage => {
    const own = stagedPieces({ fee, stage }, contract);
    const of = own.length > 0 ? own : pieces;
    const delivered = piecesInOrder(of, context.evidence.facts);
    const places = Array.from({ length: allPieces(of) ?? 0 }, (_, place) => place).filter(
      (place) =>
        !parts.has(`${partOf(fee, stage)} ${place}`) &&
        !settled.has(delivered[place]?.factId ?? ''),
    );
    return { stage, agreed: allPieces(of) ?? 0, places };
  });
  const shares = open.map(openShare);
  if (shares.every((share) => share === 0)) return { entries: [], onAccount };
  const amounts = sharesOf(whole, shares);
  const entries = open.flatMap(({ stage, places }, place) =>
    stageEntries(
      {
        ...{ fee, payment, stage, whole, shares, place, earned, places },
        index: payment.stages.indexOf(stage),
        amount: amounts[place] ?? 0n,
      },
      context,
    ),
  );
  return { entries, onAccount };
}

/** What pieces and whole stages of a fee per piece were paid beyond their part of the whole. */
function excess({
  all,
  agreed,
  payment,
  settled,
  kept,
  fee,
}: Pick<Staged, 'all' | 'payment'> &
  Pick<PaidBefore, 'settled'> & {
    readonly agreed: number;
    readonly kept: readonly Entry[];
    readonly fee: Fee;
  }): bigint {
  const above = (paid: bigint, part: bigint): bigint => (paid > part ? paid - part : 0n);
  const each = all / BigInt(Math.max(1, agreed));
  const ofPieces = [...settled.values()].map((it) =>
    least(above(it.paid, each), it.paid - it.kept),
  );
  const open = BigInt(Math.max(0, agreed - settled.size));
  const ofStages = payment.stages.map((stage) => {
    const own = kept.filter(({ part }) => part === partOf(fee, stage));
    const paid = own.reduce((sum, line) => sum + worthOf(line), 0n);
    // Rounded up: a stage may have had the unit that was left.
    const of = BigInt(Math.max(1, agreed)) * BigInt(PPM);
    return above(paid, (all * BigInt(stage.share) * open + of - 1n) / of);
  });
  return [...ofPieces, ...ofStages].reduce((sum, it) => sum + it, 0n);
}

function stageEntries(part: StagePart, context: FeeContext): Entry[] {
  const { payment, stage, index, amount } = part;
  const pieces = stagedPieces(part, context.contract);
  if (pieces.length > 0) return stagedPieceEntries(part, { pieces, context });
  const trigger = triggerOf(part, context);
  if (trigger === null) return [];
  const due = context.calendarIn(payment.zone).dateAfter(trigger.occurredAt, stage.dueDays);
  const common = { ...commonOf(part, context), key: stageKey(index), due };
  if (stage.deposit !== undefined) return depositEntries(part, { context, trigger, common });
  const cause = TRIGGERS[stage.trigger];
  const sum = formatUnits(context.contract.currency, amount);
  return [
    {
      ...common,
      entry: 'fixed-fee',
      at: trigger.knownAt,
      earnedAt: trigger.occurredAt,
      factIds: trigger.factIds,
      amount,
      explanation: stageText(part, { sum, cause, currency: context.contract.currency }),
    },
  ];
}

/** What all entries of a stage have in common. */
function commonOf(
  { fee, payment, stage, whole, shares, place }: StagePart,
  { contract }: FeeContext,
) {
  return {
    clauseId: payment.id,
    part: partOf(fee, stage),
    payer: fee.payer,
    fee,
    rate: stage.share,
    base: money(contract.currency, whole),
    fx: null,
    steps: [sharedStep(whole, { shares, places: [place] })],
  };
}

/** The deliverables whose pieces earn a stage one by one: a fee per item or session is earned with each. */
function stagedPieces(
  { fee, stage }: Pick<StagePart, 'fee' | 'stage'>,
  contract: CompleteContract,
) {
  const { fixed } = fee;
  if (!fixed || fixed.per === 'deal' || stage.deposit !== undefined) return [];
  return awaitedBy(stage, piecesOf(fee, fixed, contract));
}

/** Each piece earns its equal part of the stage, in the order in which the pieces became known, and is due after itself. */
function stagedPieceEntries(
  part: StagePart,
  { pieces, context }: { readonly pieces: readonly Deliverable[]; readonly context: FeeContext },
): Entry[] {
  const { payment, stage, index, amount } = part;
  const { currency } = context.contract;
  const agreed = allPieces(pieces) ?? 0;
  const open = part.places;
  if (open.length === 0) return [];
  const equal = open.map(() => 1);
  const parts = sharesOf(amount, equal);
  const delivered = piecesInOrder(pieces, context.evidence.facts);
  return delivered.flatMap(({ of, factId, occurredAt, knownAt }, place): Entry[] => {
    const among = open.indexOf(place);
    if (among < 0) return [];
    const own = parts[among] ?? 0n;
    const common = commonOf(part, context);
    const share = formatPercent(stage.share);
    const sum = formatUnits(currency, own);
    return [
      {
        ...common,
        part: `${common.part} ${place}`,
        key: `${stageKey(index)} ${String(place).padStart(6, '0')}`,
        entry: 'fixed-fee',
        at: knownAt,
        earnedAt: occurredAt,
        factIds: [factId],
        amount: own,
        deliverableIds: [of.id],
        due: context.calendarIn(payment.zone).dateAfter(occurredAt, stage.dueDays),
        steps: [...common.steps, sharedStep(amount, { shares: equal, places: [among] })],
        explanation: inBoth(
          `Stage “${stage.id}”: ${share} of the fixed fee, piece ${place + 1} of ${agreed}: ${sum}, earned with its ${stage.trigger}.`,
          `分期“${stage.id}”：固定费用的 ${share}，第 ${place + 1}/${agreed} 项：${sum}，以该项${stage.trigger === 'completion' ? '完成' : '发布'}为准。`,
        ),
      },
    ];
  });
}

const TRIGGERS = {
  signing: { en: 'earned with the last signature', zh: '以最后一方签署为准' },
  publication: { en: 'earned with publication', zh: '以发布为准' },
  assessment: { en: 'earned on the day of the assessment', zh: '以考核认定日为准' },
  completion: { en: 'earned with completion', zh: '以完成为准' },
} as const;

function triggerOf({ fee, stage, payment }: StagePart, context: FeeContext): Trigger | null {
  const { contract, evidence, contractHash } = context;
  if (stage.trigger === 'signing')
    return signing(contract, { facts: evidence.facts, contractHash });
  if (stage.trigger === 'publication' || stage.trigger === 'completion')
    return publication(awaitedBy(stage, coveredDeliverables(fee, contract)), evidence.facts);
  return decided(assessmentPeriodFor({ stage, payment }, context), context);
}

/** The decision of an assessment, once its day has ended. */
function decided({ decidedAt }: AssessmentPeriod, { knownAt }: FeeContext): Trigger | null {
  // The day itself counts as the trigger, so that due days run from it.
  return decidedAt <= knownAt
    ? { occurredAt: decidedAt - 1, knownAt: decidedAt, factIds: [] }
    : null;
}
