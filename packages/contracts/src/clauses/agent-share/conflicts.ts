import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { paidShare, unknownPaying } from '../../clause/conflict/paying.ts';
import { listed, unknownParties } from '../../clause/conflict/reference.ts';
import {
  type ContractContext,
  clausesIn,
  type WithClauses,
} from '../../clause/contract-context.ts';
import { onceFor } from '../../clause/once-for.ts';
import { payingClausesById } from '../../clause/paying.ts';
import { formatPercent, PPM } from '../../vocabulary/index.ts';
import { type PayeeSplitClause, payeeSplitSchemas } from '../payee-split/schema.ts';
import type { AGENT_SHARE_FINDINGS } from './findings.ts';
import { type AgentShareClause, agentShareSchemas } from './schema.ts';

type AgentShareConflict = ConflictIn<typeof AGENT_SHARE_FINDINGS & SharedFindings>;

/** Conflicts of an agent's share with the contract. */
export function agentShareConflicts(
  clause: AgentShareClause,
  contract: ContractContext,
): AgentShareConflict[] {
  const { payee, feeIds } = clause;
  return [
    ...unknownParties(contract, [['/payee', payee]]),
    ...paidShare('/rate', clause.rate),
    ...unknownPaying(contract, listed('/feeIds', feeIds), ['expenses', 'in-kind']),
    ...(feeIds ?? []).flatMap((id, index) => ofFee(clause, { id, index, contract })),
  ];
}

function ofFee(
  { payee, basis }: AgentShareClause,
  {
    id,
    index,
    contract,
  }: { readonly id: string; readonly index: number; readonly contract: ContractContext },
): AgentShareConflict[] {
  const fee = payingClausesById(contract).get(id);
  if (fee === undefined) return [];
  const at = `/feeIds/${index}`;
  if (fee.payee === payee || fee.clause === agentShareSchemas.kind)
    return [{ code: 'AGENT_OF_OWN', at, params: { id } }];
  if (basis !== 'out-of') return [];
  if (splitFees(contract).has(id)) return [{ code: 'AGENT_OUT_OF_SPLIT', at, params: { id } }];
  const sum = sharesOutOf(contract).get(id) ?? 0;
  return sum > PPM
    ? [{ code: 'AGENT_SHARES_ABOVE_FEE', at, params: { id, sum: formatPercent(sum) } }]
    : [];
}

const splitFees = onceFor(
  (contract: WithClauses) =>
    new Set(
      clausesIn<PayeeSplitClause>(contract, payeeSplitSchemas).map(({ feeId }) => feeId ?? null),
    ),
);

/** The sum of the rates that agents get out of each fee. */
const sharesOutOf = onceFor((contract: WithClauses): ReadonlyMap<string, number> => {
  const sums = new Map<string, number>();
  for (const { basis, feeIds, rate } of clausesIn<AgentShareClause>(contract, agentShareSchemas))
    for (const id of basis === 'out-of' ? new Set(feeIds) : [])
      sums.set(id, (sums.get(id) ?? 0) + (rate ?? 0));
  return sums;
});

/** The contradictions of an agent's share that settling refuses. */
export const agentShareContradictions: Contradictions<
  AgentShareClause,
  AgentShareConflict['code']
> = {
  conflicts: agentShareConflicts,
  refused: {
    ...REFUSED,
    AGENT_OF_OWN: 'AGENT_SHARES',
    AGENT_OUT_OF_SPLIT: 'AGENT_SHARES',
    AGENT_SHARES_ABOVE_FEE: 'AGENT_SHARES',
  },
};
