import type { ConflictIn } from '../../clause/conflict/conflict.ts';
import { type Contradictions, REFUSED } from '../../clause/conflict/contradictions.ts';
import type { SharedFindings } from '../../clause/conflict/findings.ts';
import { unknownPaying } from '../../clause/conflict/paying.ts';
import { listed, unknownParties } from '../../clause/conflict/reference.ts';
import { type ContractContext, clausesIn } from '../../clause/contract-context.ts';
import { payingClauses } from '../../clause/paying.ts';
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
  const fee = payingClauses(contract).find((it) => it.id === id);
  if (fee === undefined) return [];
  const at = `/feeIds/${index}`;
  if (fee.payee === payee || fee.clause === agentShareSchemas.kind)
    return [{ code: 'AGENT_OF_OWN', at, params: { id } }];
  if (basis !== 'out-of') return [];
  const splits = clausesIn<PayeeSplitClause>(contract, payeeSplitSchemas);
  if (splits.some(({ feeId }) => feeId === id))
    return [{ code: 'AGENT_OUT_OF_SPLIT', at, params: { id } }];
  const sum = clausesIn<AgentShareClause>(contract, agentShareSchemas)
    .filter((it) => it.basis === 'out-of' && it.feeIds?.includes(id))
    .reduce((total, { rate }) => total + (rate ?? 0), 0);
  return sum > PPM
    ? [{ code: 'AGENT_SHARES_ABOVE_FEE', at, params: { id, sum: formatPercent(sum) } }]
    : [];
}

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
