import {
  type Clause,
  type ClauseKindName,
  type CompleteClauseOf,
  openSlots,
} from '../clauses/schemas.ts';
import { LivelaneError, parseInput } from '../vocabulary/index.ts';
import {
  type CompleteContract,
  CompleteContractSchema,
  type Contract,
  ContractSchema,
} from './document.ts';

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
    const named = missing.slice(0, 6).map((it) => `${it.clauseId} does not say ${it.name.en}`);
    const more = missing.length > named.length ? `, and ${missing.length - named.length} more` : '';
    throw new LivelaneError(
      'CONTRACT_INCOMPLETE',
      `The contract has open slots: ${named.join('; ')}${more}. Fill them; review names each.`,
      {
        details: { missing },
      },
    );
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
  if (first === undefined) {
    throw new LivelaneError('CLAUSE_MISSING', `The contract has no ${kind} clause: add one.`, {
      details: { clause: kind },
    });
  }
  return first;
}
