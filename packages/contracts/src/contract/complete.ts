import {
  type Clause,
  type ClauseKindName,
  type CompleteClauseOf,
  openSlots,
} from '../clauses/schemas.ts';
import { contractError } from '../error/contract-error.ts';
import { parseInput } from '../vocabulary/index.ts';
import {
  type CompleteContract,
  CompleteContractSchema,
  type Contract,
  ContractSchema,
} from './document.ts';

/** The most open slots that a message names. */
const LISTED = 6;

/**
 * The contract itself, typed as complete once no clause leaves a slot open: it can be planned and settled.
 * @throws CONTRACT_INCOMPLETE with `details.missing`: clause ids and the slots they leave open
 * @throws INPUT_INVALID for anything that is not a contract
 */
export function completeContract(contract: Contract): CompleteContract {
  parseInput(ContractSchema, contract, 'contract');
  const missing = contract.clauses.flatMap((clause: Clause) =>
    openSlots(clause).map(({ at, name }) => ({ clauseId: clause.id, slot: at, name })),
  );
  if (missing.length > 0) {
    const named = missing.slice(0, LISTED).map(({ clauseId, name }) => ({
      en: `${clauseId}: ${name.en}`,
      'zh-Hans': `${clauseId}：${name['zh-Hans']}`,
    }));
    const more = missing.length - named.length;
    const rest = more > 0 ? [{ en: `and ${more} more`, 'zh-Hans': `另有 ${more} 处` }] : [];
    const slots = [...named, ...rest];
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
