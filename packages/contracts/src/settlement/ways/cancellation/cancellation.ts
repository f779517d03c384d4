import { isLive } from '../../../clauses/deliverable/form/form.ts';
import { agreedPieces, allPieces } from '../../../clauses/deliverable/pieces.ts';
import type { CompleteClauseOf } from '../../../clauses/schemas.ts';
import { clausesOf } from '../../../contract/complete.ts';
import type { CompleteContract } from '../../../contract/document.ts';
import { formatPercent, money, PPM, type Share, toMinor } from '../../../vocabulary/index.ts';
import { isBooked, untilEnd } from '../../agreement/after-end.ts';
import { coveredDeliverables } from '../../agreement/agreement.ts';
import type { Entry } from '../../entry/entry.ts';
import { formatUnits, inBoth } from '../../entry/explanation.ts';
import { runningText } from '../../entry/step-text.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { type Rational, ratio } from '../../money/rational.ts';
import { RunningTotal } from '../../money/running-total.ts';
import type { EarningContext } from '../fees/fee-context.ts';

type Clause = CompleteClauseOf<'cancellation'>;
type Fee = CompleteClauseOf<'fee'>;
type Cancellation = FactOf<'cancellation'>;

/** The fee that a clause is about, where it has a fixed amount. */
export function feeOf({ feeId }: Clause, contract: CompleteContract): Fee | undefined {
  return clausesOf(contract, 'fee').find(({ id, fixed }) => id === feeId && fixed);
}

/** Whether a cancellation costs something under a clause: its payer cancels a piece that its fee pays for. */
export function isUnder(
  clause: Clause,
  { by, deliverableId }: Cancellation,
  contract: CompleteContract,
): boolean {
  const fee = feeOf(clause, contract);
  return by === fee?.payer && piecesOf(fee, contract).some(({ id }) => id === deliverableId);
}

function piecesOf(fee: Fee, contract: CompleteContract) {
  const per = fee.fixed?.per;
  return coveredDeliverables(fee, contract).filter(
    (it) => per === 'deal' || isLive(it) === (per === 'session'),
  );
}

/** The fee of one piece: the amount itself, or its equal part of an amount for the deal. */
function feeOfPiece(fee: Fee, contract: CompleteContract): Rational {
  const amount = toMinor(fee.fixed?.amount ?? money(contract.currency, 0n));
  if (fee.fixed?.per !== 'deal') return { n: amount, d: 1n };
  const pieces = allPieces(piecesOf(fee, contract)) ?? 0;
  return ratio(amount, BigInt(Math.max(1, pieces)));
}

/** The part of a piece's fee that a cancellation costs, by the time from its notice until the piece was planned. */
export function shareOf(
  { steps, otherwise }: Clause,
  { occurredAt, plannedAt }: Pick<Cancellation, 'occurredAt' | 'plannedAt'>,
): Share {
  const notice = Date.parse(plannedAt) - Date.parse(occurredAt);
  return steps.find(({ underHours }) => notice < underHours * 3_600_000)?.share ?? otherwise;
}

/** What cancelled pieces and sessions cost the payer, in the order in which that became known. */
export function cancellationEntries(clause: Clause, context: EarningContext): Entry[] {
  const { contract, facts, ends, knownAt } = context;
  const fee = feeOf(clause, contract);
  if (fee === undefined) return [];
  const left = new Map(piecesOf(fee, contract).map((it) => [it.id, agreedPieces(it) ?? 0]));
  const total = new RunningTotal(contract.rounding);
  const entries = facts.cancellation
    .filter((fact) => isUnder(clause, fact, contract))
    .filter(({ occurredAt, recordedAt }) =>
      isBooked({ occurredAt: Date.parse(occurredAt), knownAt: Date.parse(recordedAt) }, ends),
    )
    .map((fact): Entry => {
      const open = left.get(fact.deliverableId) ?? 0;
      const pieces = Math.min(open, fact.pieces ?? 1);
      left.set(fact.deliverableId, open - pieces);
      return cancelledEntry(clause, { fact, fee, pieces, total, context });
    })
    .filter(({ amount }) => amount !== 0n);
  return untilEnd(entries, { ends, knownAt, currency: contract.currency });
}

function cancelledEntry(
  clause: Clause,
  {
    fact,
    fee,
    pieces,
    total,
    context,
  }: {
    readonly fact: Cancellation;
    readonly fee: Fee;
    readonly pieces: number;
    readonly total: RunningTotal;
    readonly context: EarningContext;
  },
): Entry {
  const { contract, calendarIn } = context;
  const { currency } = contract;
  const share = shareOf(clause, fact);
  const each = feeOfPiece(fee, contract);
  const adds = ratio(each.n * BigInt(pieces) * BigInt(share), each.d * BigInt(PPM));
  const { amount, step, carried, booked } = total.add(adds);
  const how = runningText({ currency, carried, adds, booked, amount });
  const occurredAt = Date.parse(fact.occurredAt);
  const [sum, percent] = [formatUnits(currency, amount), formatPercent(share)];
  const hours = Math.floor((Date.parse(fact.plannedAt) - occurredAt) / 3_600_000);
  return {
    entry: 'cancellation-fee',
    at: Date.parse(fact.recordedAt),
    key: `cancellation ${fact.id}`,
    clauseId: clause.id,
    payer: fee.payer,
    fee,
    earnedAt: occurredAt,
    factIds: [fact.id],
    deliverableIds: [fact.deliverableId],
    base: fee.fixed?.amount ?? null,
    rate: share,
    fx: null,
    amount,
    due: calendarIn(undefined).dateAfter(occurredAt, clause.dueDays ?? 0),
    steps: [step],
    explanation: inBoth(
      `Cancelled ${hours} hour(s) before, ${pieces} of “${fact.deliverableId}”: ${percent} of its fee${how.en}: ${sum}.`,
      `提前 ${hours} 小时取消“${fact.deliverableId}” ${pieces} 项：费用的 ${percent}${how['zh-Hans']}：${sum}。`,
    ),
  };
}
