import {
  type Clause,
  type ClauseKindName,
  type CompleteClauseOf,
  openSlots,
} from '../clauses/schemas.ts';
import { parseInput } from '../vocabulary/index.ts';
import {
  type CompleteContract,
  CompleteContractSchema,
  type Contract,
  ContractSchema,
} from './document.ts';
import { contractError } from './error.ts';

/**
 * The contract itself, once no clause leaves a slot open; what its type then promises, planning and
 * settling rely on.
 * @throws CONTRACT_INCOMPLETE with `details.missing`: clause ids and the slots they leave open
 * @throws INPUT_INVALID for what is not a contract
 */
export function completeContract(contract: Contract): CompleteContract {
  parseInput(ContractSchema, contract, 'contract');
  const missing = contract.clauses.flatMap((clause: Clause) =>
    openSlots(clause).map((slot) => ({ clauseId: clause.id, slot: slot.at, name: slot.name })),
  );
  if (missing.length > 0) {
    const slots = missing.slice(0, 6).map(({ clauseId, name }) => ({
      en: `${clauseId}: ${name.en}`,
      'zh-Hans': `${clauseId}：${name['zh-Hans']}`,
    }));
    throw contractError('CONTRACT_INCOMPLETE', { missing, slots, count: missing.length });
  }
  return parseInput(CompleteContractSchema, contract, 'contract');
}

/** The clauses of one kind, in the order of the contract. */
export function clausesOf<Kind extends ClauseKindName>(
  contract: CompleteContract,
  kind: Kind,
): CompleteClauseOf<Kind>[] {
  return contract.clauses.filter((clause) => clause.clause === kind) as CompleteClauseOf<Kind>[];
}

/**
 * The only or first clause of a kind.
 * @throws CLAUSE_MISSING when the contract has none
 */
export function clauseOf<Kind extends ClauseKindName>(
  contract: CompleteContract,
  kind: Kind,
): CompleteClauseOf<Kind> {
  const [first] = clausesOf(contract, kind);
  if (first === undefined) throw contractError('CLAUSE_MISSING', { clause: kind, reason: 'kind' });
  return first;
}
