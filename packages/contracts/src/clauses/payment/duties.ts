import type { ContractContext } from '../../clause/contract-context.ts';
import { clauseWith } from '../../clause/contract-context.ts';
import type { DutyKind } from '../../clause/duty/duty.ts';
import { paymentDuty } from '../../clause/duty/payment.ts';
import { type Phrase, say, the } from '../../clause/duty/phrase.ts';
import { piecesOf } from '../deliverable/duties.ts';
import { workIn } from '../deliverable/listed.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import { type FeeClause, feeSchemas } from '../fee/schema.ts';
import { awaitedBy } from './awaited.ts';
import type { PaymentClause, Stage } from './schema.ts';
import { stageAmount } from './stage-amount.ts';

/** Each stage of a fixed fee; what a stage waits for has the consequence that the stage is not due. */
export const paymentDuties: DutyKind<PaymentClause> = {
  duties: (clause, contract) => {
    const fee = feeOf(clause, contract);
    return (clause.stages ?? []).map((stage, index) => {
      const amount = stageAmount(clause, index, fee);
      return paymentDuty(fee ?? {}, {
        name: `stage.${index}`,
        what: say('pay', { thing: say(stage.deposit === undefined ? 'fee-part' : 'deposit') }),
        details: [
          the('share', stage.share),
          ...(amount === undefined ? [] : [the('amount', amount)]),
          ...(stage.deposit === undefined ? [] : [say('as-reached')]),
        ],
        when: { at: 'after', days: stage.dueDays, event: eventOf(stage, fee, contract) },
      });
    });
  },
  follows: (clause, { delivers }, contract) => {
    if (delivers === undefined) return [];
    const fee = feeOf(clause, contract);
    const covered = workIn(contract, fee?.deliverableIds);
    return (clause.stages ?? [])
      .filter((stage) => awaitedBy(stage, covered).some(({ id }) => id === delivers))
      .map(({ share }) => say('stage-waits', { share: the('share', share) }));
  },
};

function eventOf(
  { trigger, deliverableId, deposit }: Stage,
  fee: FeeClause | undefined,
  contract: ContractContext,
): Phrase {
  if (trigger === 'signing' || trigger === 'assessment') return say(trigger);
  const isEach = fee?.fixed?.per === 'item' || fee?.fixed?.per === 'session';
  const named = clauseWith<DeliverableClause>(contract, deliverableSchemas, deliverableId);
  if (named !== undefined)
    return say('event-of', { event: say(trigger), thing: piecesOf(named, contract) });
  if (isEach && deposit === undefined) return say(`each-${trigger}`);
  return say(`last-${trigger}`);
}

function feeOf({ feeId }: PaymentClause, contract: ContractContext): FeeClause | undefined {
  return clauseWith<FeeClause>(contract, feeSchemas, feeId);
}
