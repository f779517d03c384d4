import { indexed } from '../clause/once-for.ts';
import type { Clause, ClauseKindName, CompleteClauseOf } from '../clauses/schemas.ts';
import { contractError } from '../error/contract-error.ts';
import { inputInvalid, inputIssues, parseInput } from '../vocabulary/index.ts';
import { unsettledSlots } from './deal/waiver.ts';
import {
  type CompleteContract,
  CompleteContractSchema,
  type Contract,
  ContractSchema,
} from './document.ts';

/** How many open slots a message names. */
const SLOTS_NAMED = 6;

/**
 * Checks that no clause leaves a slot open, so that the contract can be planned and settled. Slots of points
 * that its deal type may waive may be open, and those of which a contract may say nothing.
 * @returns the same object, typed as complete
 * @throws CONTRACT_INCOMPLETE with `details.missing`: clause ids and the slots they leave open
 * @throws INPUT_INVALID for anything that is not a contract
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { completeContract } from '@livelane/contracts';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * completeContract(contract) === contract; // => true
 * ```
 */
export function completeContract(contract: Contract): CompleteContract {
  const issues = inputIssues(CompleteContractSchema, contract);
  // What fits the stricter schema fits the other one.
  if (issues.length > 0) parseInput(ContractSchema, contract, 'contract');
  const whole = indexed(contract);
  const missing = contract.clauses.flatMap((clause: Clause) =>
    unsettledSlots(clause, whole).map(({ at, name }) => ({
      clauseId: clause.id,
      slot: at,
      name,
    })),
  );
  if (missing.length > 0) {
    const named = missing.slice(0, SLOTS_NAMED).map(({ clauseId, name }) => ({
      en: `${clauseId}: ${name.en}`,
      'zh-Hans': `${clauseId}：${name['zh-Hans']}`,
    }));
    const more = missing.length - named.length;
    const rest = { en: `and ${more} more`, 'zh-Hans': `另有 ${more} 处` };
    const slots = more === 0 ? named : [...named, rest];
    throw contractError('CONTRACT_INCOMPLETE', { missing, slots, count: missing.length });
  }
  if (issues.length > 0) throw inputInvalid('contract', issues);
  return contract as CompleteContract;
}

/**
 * All clauses of a kind, in the order of the contract; empty if there are none.
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { clausesOf } from '@livelane/contracts';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * clausesOf(contract, 'deliverable').map(({ id }) => id); // => ["live-1"]
 * ```
 */
export function clausesOf<Kind extends ClauseKindName>(
  contract: CompleteContract,
  kind: Kind,
): CompleteClauseOf<Kind>[] {
  return contract.clauses.filter((clause) => clause.clause === kind) as CompleteClauseOf<Kind>[];
}

/**
 * The first clause of a kind.
 * @throws CLAUSE_MISSING if the contract has none
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { clauseOf } from '@livelane/contracts';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * clauseOf(contract, 'fee').model; // => "commission"
 * ```
 */
export function clauseOf<Kind extends ClauseKindName>(
  contract: CompleteContract,
  kind: Kind,
): CompleteClauseOf<Kind> {
  const [first] = clausesOf(contract, kind);
  if (first === undefined) throw contractError('CLAUSE_MISSING', { clause: kind, reason: 'kind' });
  return first;
}
