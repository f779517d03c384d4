import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import {
  ASSESSMENT,
  claimedBefore,
  DELIVERABLE,
  FEE,
  repeatedIds,
  unknownClauses,
} from '../../clause/conflict/reference.ts';
import { type ContractContext, clauseWith, hasClause } from '../../clause/contract-context.ts';
import { formatPercent, PPM } from '../../vocabulary/index.ts';
import { isPublished } from '../deliverable/form/form.ts';
import { workIn } from '../deliverable/listed.ts';
import { type FeeClause, feeSchemas } from '../fee/schema.ts';
import { hasOwnSteps } from './deposit.ts';
import type { PAYMENT_FINDINGS } from './findings.ts';
import type { PaymentClause } from './schema.ts';

type PaymentConflict = ConflictIn<typeof PAYMENT_FINDINGS & SharedFindings>;

/** Conflicts of payment in stages with itself or with the contract. */
export function paymentConflicts(
  clause: PaymentClause,
  contract: ContractContext,
): PaymentConflict[] {
  const { feeId } = clause;
  const stages = clause.stages ?? [];
  const fee = clauseWith<FeeClause>(contract, feeSchemas, feeId);
  const earlier = claimedBefore(contract, clause);
  const conflicts: PaymentConflict[] = [
    ...unknownClauses(contract, FEE, [['/feeId', feeId]]),
    ...unknownClauses(
      contract,
      DELIVERABLE,
      stages.map((stage, index) => [`/stages/${index}/deliverableId`, stage.deliverableId]),
    ),
    ...unknownClauses(
      contract,
      ASSESSMENT,
      stages.map(({ deposit }, index) => [
        `/stages/${index}/deposit/assessmentId`,
        deposit?.assessmentId,
      ]),
    ),
    ...repeatedIds('/stages', stages),
  ];
  const sum = stages.reduce((total, { share }) => total + share, 0);
  if (stages.length > 0 && sum !== PPM)
    conflicts.push({
      code: 'STAGES_NOT_WHOLE',
      at: '/stages',
      params: { sum: formatPercent(sum) },
    });
  if (earlier !== null) conflicts.push({ code: 'STAGES_REPEATED', at: '/feeId', params: earlier });
  if (fee !== undefined && !fee.fixed)
    conflicts.push({ code: 'STAGES_WITHOUT_FIXED', at: '/feeId' });
  const covered = workIn(contract, fee?.deliverableIds);
  stages.forEach((stage, index) => {
    const { deposit, trigger, deliverableId } = stage;
    if (deposit !== undefined && !hasOwnSteps(deposit))
      conflicts.push({ code: 'DEPOSIT_STEPS_UNCLEAR', at: `/stages/${index}/deposit/steps` });
    const at = `/stages/${index}/trigger`;
    if (deposit !== undefined && trigger !== 'assessment')
      conflicts.push({ code: 'DEPOSIT_BEFORE_ASSESSMENT', at });
    else if (trigger === 'assessment' && !hasClause(contract, 'assessment'))
      conflicts.push({ code: 'ASSESSMENT_MISSING', at });
    if (trigger !== 'publication') return;
    const meant =
      deliverableId === undefined ? covered : covered.filter(({ id }) => id === deliverableId);
    if (meant.length > 0 && !meant.some(isPublished)) {
      const deliverables = meant.map(({ id }) => id).join(', ');
      conflicts.push({ code: 'STAGE_NEVER_DUE', at, params: { deliverables } });
    }
  });
  return conflicts;
}

/** The contradictions of payment in stages that settling refuses. */
export const paymentContradictions: Contradictions<PaymentClause, PaymentConflict['code']> = {
  conflicts: paymentConflicts,
  refused: {
    ...REFUSED,
    STAGES_NOT_WHOLE: 'SHARES_NOT_WHOLE',
    STAGES_REPEATED: 'STAGES_REPEATED',
    ASSESSMENT_MISSING: 'ASSESSMENT_MISSING',
    STAGE_NEVER_DUE: 'PUBLICATION_POSSIBLE',
    DEPOSIT_STEPS_UNCLEAR: 'STEPS_UNORDERED',
  },
};
