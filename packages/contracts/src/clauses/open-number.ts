import type { DealContext } from '../clause/clause-fields.ts';
import type { ClauseBase } from '../clause/clause-schemas.ts';
import { clausesIn, grouped, hasClause } from '../clause/contract-context.ts';
import { onceFor } from '../clause/once-for.ts';
import { payingClauses } from '../clause/paying.ts';
import { isSaid } from '../clause/text/is-said.ts';
import { type CancellationClause, cancellationSchemas } from './cancellation/schema.ts';
import { type Formed, isLive, isWork } from './deliverable/form/form.ts';
import { type FeeClause, feeSchemas, hasFixed } from './fee/schema.ts';
import { awaitedBy } from './payment/awaited.ts';
import { type PaymentClause, paymentSchemas } from './payment/schema.ts';

/** The parts of a deliverable by which its number may be open. */
interface Counted extends ClauseBase, Formed {
  readonly quantity?: number | null;
  readonly placeOfPerformance?: string;
  readonly publish?: readonly unknown[] | null;
  readonly live?:
    | {
        readonly minutes?: number | null | undefined;
        readonly sessions?: number | null | undefined;
      }
    | null
    | undefined;
}

/** What a contract has that could need the number of its pieces. */
interface Pay {
  /** The fees with a fixed amount, but for sessions alone, by the deliverable that they name; by null those that pay for all. */
  readonly fixed: ReadonlyMap<string | null, readonly FeeClause[]>;
  /** The fees each piece of which earns its amount by itself, since none of them has a number. */
  readonly byPiece: ReadonlySet<FeeClause>;
  /** Whether a tax depends on which part of the work is done where. */
  readonly isTaxedByPlace: boolean;
}

const payOf = onceFor((contract: DealContext): Pay => {
  const fees = clausesIn<FeeClause>(contract, feeSchemas).filter(hasFixed);
  const payments = grouped(clausesIn<PaymentClause>(contract, paymentSchemas), (it) => [it.feeId]);
  const cancelled = new Set(
    clausesIn<CancellationClause>(contract, cancellationSchemas).map(({ feeId }) => feeId),
  );
  const work = clausesIn<Counted>(contract, { kind: 'deliverable' }).filter(isWork);
  const pieces = work.filter((it) => !isLive(it));
  const byId = new Map(pieces.map((it) => [it.id, it]));
  const stagesOf = ({ id }: FeeClause) =>
    (payments.get(id) ?? []).flatMap(({ stages }) => stages ?? []);
  // A fee per session pays for no piece, unless a stage of it waits for one.
  const isOfSessions = (fee: FeeClause): boolean =>
    fee.fixed?.per === 'session' &&
    stagesOf(fee).every(
      ({ deposit, deliverableId = '' }) => deposit === undefined && !byId.has(deliverableId),
    );
  const earnsEach = (fee: FeeClause): boolean => {
    const covered = fee.deliverableIds?.flatMap((id) => byId.get(id) ?? []) ?? pieces;
    const stages = stagesOf(fee);
    return (
      fee.fixed?.per === 'item' &&
      !cancelled.has(fee.id) &&
      covered.every(({ quantity }) => !isSaid(quantity)) &&
      stages.every(
        (stage) =>
          stage.deposit === undefined && awaitedBy(stage, covered).length === covered.length,
      )
    );
  };
  return {
    fixed: grouped(
      fees.filter((fee) => !isOfSessions(fee)),
      ({ deliverableIds }) => deliverableIds ?? [null],
    ),
    byPiece: new Set(fees.filter(earnsEach)),
    isTaxedByPlace:
      hasClause(contract, 'tax') && work.some((it) => it.placeOfPerformance !== undefined),
  };
});

/**
 * Whether a deliverable needs no number: each piece earns its own fixed amount, whatever comes after it. Every fixed fee for
 * it is per item and for nothing that has a number; its stages all wait for each piece, without a deposit; nobody may cancel a
 * piece for a part of its fee; and no tax is shared by where how many pieces are made. Lives need none by {@link comeAtWill}.
 */
export function needsNoNumber(deliverable: Counted, contract: DealContext): boolean {
  if (isLive(deliverable)) return comeAtWill(deliverable, contract);
  if (!isWork(deliverable)) return false;
  const { fixed, byPiece, isTaxedByPlace } = payOf(contract);
  const fees = [...(fixed.get(deliverable.id) ?? []), ...(fixed.get(null) ?? [])];
  return fees.length > 0 && !isTaxedByPlace && fees.every((fee) => byPiece.has(fee));
}

/** Kinds under which nothing is paid by the number of sessions: what results earn, and what is paid back. */
const WITHOUT_SESSIONS: ReadonlySet<string> = new Set([
  ...['unit-fee', 'action-fee', 'override', 'agent-share', 'expenses'],
]);

/** Kinds that count sessions or their time, or pay for them as a whole. */
const BY_SESSIONS: readonly string[] = [
  ...['quota', 'session-hours', 'cancellation', 'payment', 'assessment'],
];

/** The commissions of a contract that pays for lives by nothing else; none where something else is paid or counts them. */
const sharesAlone = onceFor((contract: DealContext): readonly FeeClause[] => {
  const fees = clausesIn<FeeClause>(contract, feeSchemas);
  const isAlone =
    fees.every(({ model }) => model === 'commission') &&
    payingClauses(contract).every(
      ({ clause }) => clause === feeSchemas.kind || WITHOUT_SESSIONS.has(clause),
    ) &&
    !BY_SESSIONS.some((kind) => hasClause(contract, kind)) &&
    !payOf(contract).isTaxedByPlace;
  return isAlone ? fees.filter(({ commission }) => commission?.of !== 'all-sales') : [];
});

/**
 * Whether lives need no number, no times and no length: a share of what they bring is all that is paid for them, and of none of
 * the three anything is said. Where one of them is, the others were forgotten.
 */
function comeAtWill(deliverable: Counted, contract: DealContext): boolean {
  const { id, quantity, publish, live } = deliverable;
  return (
    [quantity, publish, live?.sessions, live?.minutes].every((it) => !isSaid(it)) &&
    sharesAlone(contract).some(({ deliverableIds }) => deliverableIds?.includes(id) ?? true)
  );
}

/** Whether a fee is for pieces that have no number. */
export function paysAsTheyCome(
  { fixed, deliverableIds }: FeeClause,
  contract: DealContext,
): boolean {
  return (
    fixed?.per === 'item' &&
    clausesIn<Counted>(contract, { kind: 'deliverable' }).some(
      (it) => (deliverableIds?.includes(it.id) ?? true) && hasOpenNumber(it, contract),
    )
  );
}

/** Whether a contract agrees on no number of pieces: as many as come, each paid for by itself or by its share. */
export function hasOpenNumber(deliverable: Counted, contract: DealContext): boolean {
  return (
    contract.dealType !== undefined &&
    !isSaid(deliverable.quantity) &&
    needsNoNumber(deliverable, contract)
  );
}
