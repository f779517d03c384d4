import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { FEE, foreignMoney, unknownClauses } from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import { isPublished } from '../deliverable/form/form.ts';
import { type DeliverableClause, deliverableSchemas } from '../deliverable/schema.ts';
import type { QUOTA_FINDINGS } from './findings.ts';
import type { QuotaClause } from './schema.ts';

type QuotaConflict = ConflictIn<typeof QUOTA_FINDINGS & SharedFindings>;

/** Conflicts of a quota with the contract. */
export function quotaConflicts(
  { platform, reduction }: QuotaClause,
  contract: ContractContext,
): QuotaConflict[] {
  const conflicts: QuotaConflict[] = [
    ...unknownClauses(contract, FEE, [['/reduction/feeId', reduction?.feeId]]),
    ...foreignMoney(contract.currency, [['/reduction/perPiece', reduction?.perPiece]]),
  ];
  const known = platforms(contract);
  const hasWork = platform === ANY_PLATFORM ? known.size > 0 : known.has(platform);
  if (typeof platform === 'string' && !hasWork)
    conflicts.push({ code: 'QUOTA_WITHOUT_WORK', at: '/platform', params: { platform } });
  return conflicts;
}

const platforms = onceFor(
  (contract: WithClauses) =>
    new Set<unknown>(
      clausesIn<DeliverableClause>(contract, deliverableSchemas)
        .filter(isPublished)
        .map(({ platform }) => platform),
    ),
);

/** The contradictions of a quota that settling refuses. */
export const quotaContradictions: Contradictions<QuotaClause, QuotaConflict['code']> = {
  conflicts: quotaConflicts,
  refused: { ...REFUSED, QUOTA_WITHOUT_WORK: 'QUOTA_WITHOUT_WORK' },
};
