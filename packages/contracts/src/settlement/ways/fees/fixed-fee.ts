import { isLive } from '../../../clauses/deliverable/form/form.ts';
import { allPieces } from '../../../clauses/deliverable/pieces.ts';
import { awaitedBy } from '../../../clauses/payment/awaited.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import { formatPercent, money, PPM, toMinor } from '../../../vocabulary/index.ts';
import { coveredDeliverables } from '../../agreement/agreement.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { deliveredPieces } from '../../facts/piece.ts';
import { sharedStep, sharesOf } from '../../money/running-total.ts';
import type { AssessmentPeriod } from './assessment-period.ts';
import { assessmentPeriodFor, depositEntries, type StagePart } from './deposit.ts';
import { eachPieceEntries, piecesInOrder, piecesUntilEnd, stageKey } from './each-piece.ts';
import { decidedEarlier, openPlaces, openShare, partOf } from './earlier-parts.ts';
import { entriesUntilEnd } from './early-end.ts';
import type { FeeContext } from './fee-context.ts';
import { stageText } from './stage-text.ts';
import { publication, signing, type Trigger } from './trigger.ts';

type Fee = CompleteClauseOf<'fee'>;
type Payment = CompleteClauseOf<'payment'>;
type Fixed = NonNullable<Fee['fixed']>;
type Deliverable = CompleteClauseOf<'deliverable'>;

/**
 * The entries of a fixed amount. Staged by a payment clause, the whole of it is split by the stages' shares
 * (largest remainder, ties to the earliest stage) and each part is earned when its trigger has happened;
 * without one, an amount per item or session is earned with each piece, one per deal with the last. Where an amount per item is
 * for pieces without a number, each of them earns it by itself, staged or not.
 */
export function fixedFeeEntries(fee: Fee, context: FeeContext): Entry[] {
  const { fixed } = fee;
  if (fixed === undefined || fixed === null || fee.model === 'commission') return [];
  const { contract } = context;
  const payment = clausesOf(contract, 'payment').find((clause) => clause.feeId === fee.id);
  const times = agreedTimes(fee, fixed, contract);
  if (times === null) {
    const pieces = piecesOf(fee, fixed, contract);
    const each =
      payment === undefined
        ? perPiece(fee, fixed, context)
        : eachPieceEntries(fee, { payment, pieces, context });
    const ofPieces = each.map((entry) => ({ ...entry, pieceId: entry.factIds.join() }));
    return piecesUntilEnd(ofPieces, context);
  }
  const all = toMinor(fixed.amount) * times;
  const entries =
    payment !== undefined
      ? stagedEntries(fee, { all, payment, context })
      : fixed.per === 'deal'
        ? unstagedDeal(fee, fixed, context)
        : perPiece(fee, fixed, context);
  const { ends } = context;
  if (ends.length === 0) return entries;
  const deliverables =
    fixed.per === 'deal' ? coveredDeliverables(fee, contract) : piecesOf(fee, fixed, contract);
  return entriesUntilEnd(entries, { work: { fee, deliverables, whole: all }, ends, context });
}

/** How often a fixed amount is owed when everything agreed is delivered; null where no number of pieces is agreed. */
export function agreedTimes(fee: Fee, fixed: Fixed, contract: CompleteContract): bigint | null {
  if (fixed.per === 'deal') return 1n;
  const pieces = allPieces(piecesOf(fee, fixed, contract));
  return pieces === null ? null : BigInt(pieces);
}

function piecesOf(fee: Fee, fixed: Fixed, contract: CompleteContract) {
  return coveredDeliverables(fee, contract).filter(
    (deliverable) => isLive(deliverable) === (fixed.per === 'session'),
  );
}

interface Staged {
  /** The whole amount when everything agreed is delivered. */
  readonly all: bigint;
  readonly payment: Payment;
  readonly context: FeeContext;
}

/** The stages that no earlier revision has earned share what is left of the whole. */
function stagedEntries(fee: Fee, { all, payment, context }: Staged): Entry[] {
  const { contract, earlierParts } = context;
  const earlier = earlierParts?.(fee.id) ?? new Map<string, bigint>();
  const earned = decidedEarlier(earlier);
  const whole = all > earned ? all - earned : 0n;
  const open = payment.stages.filter((stage) => !earlier.has(partOf(fee, stage)));
  const shares = open.map((stage) => {
    const pieces = stagedPieces({ fee, stage }, contract);
    const agreed = allPieces(pieces) ?? 0;
    return openShare(stage.share, { agreed, part: partOf(fee, stage), earlier });
  });
  if (shares.every((share) => share === 0)) return [];
  const parts = sharesOf(whole, shares);
  return open.flatMap((stage, place) =>
    stageEntries(
      {
        fee,
        payment,
        stage,
        index: payment.stages.indexOf(stage),
        amount: parts[place] ?? 0n,
        whole,
        shares,
        place,
        earned,
      },
      context,
    ),
  );
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
  const { part: name } = commonOf(part, context);
  const earlier = context.earlierParts?.(part.fee.id) ?? new Map<string, bigint>();
  const open = openPlaces({ agreed, part: name, earlier });
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

function unstagedDeal(fee: Fee, { amount }: Fixed, context: FeeContext): Entry[] {
  const trigger = publication(coveredDeliverables(fee, context.contract), context.evidence.facts);
  if (trigger === null) return [];
  return [pieceEntry(fee, { amount: toMinor(amount), key: 'deal', trigger, context })];
}

function perPiece(fee: Fee, fixed: Fixed, context: FeeContext): Entry[] {
  return piecesOf(fee, fixed, context.contract).flatMap((deliverable) =>
    deliveredPieces(deliverable, context.evidence.facts).map(
      ({ factId, occurredAt, knownAt }, index) =>
        pieceEntry(fee, {
          amount: toMinor(fixed.amount),
          key: `piece ${deliverable.id} ${String(index).padStart(6, '0')}`,
          trigger: { occurredAt, knownAt, factIds: [factId] },
          deliverableIds: [deliverable.id],
          context,
        }),
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
