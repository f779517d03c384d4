import { type Amendment, type Contract, ContractSchema } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { lifeIssue } from '../../error/life-issues.ts';
import { amendmentIssues } from '../../settlement/agreement/revision-chain.ts';
import {
  type InputIssue,
  type Instant,
  inputInvalid,
  parseInput,
  toEpochMs,
} from '../../vocabulary/index.ts';
import { applyPatch } from '../patch/apply.ts';
import { diffContracts } from '../patch/diff.ts';
import type { PatchOperation } from '../patch/operation.ts';
import { stepsOf } from '../patch/pointer.ts';
import type { ContractAmendment } from './record.ts';

/** Options of {@link amendContract}. */
export interface AmendOptions {
  /** What is changed; it leaves alone what identifies the contract. */
  readonly patch: readonly PatchOperation[];
  /** From when it is meant to apply. */
  readonly effectiveAt: Instant;
  /** Default: `last-signature`. */
  readonly inForceFrom?: Amendment['inForceFrom'];
}

/** The next revision of a contract, and the amendment that makes it. */
export interface Amended {
  readonly contract: Contract;
  readonly amendment: ContractAmendment;
}

/** Fields by which revisions belong together; settling refuses a chain in which they differ. */
const PROTECTED = ['kind', 'version', 'id', 'revision', 'amends', 'currency', 'rounding'] as const;

/**
 * The next revision of a contract: patched, numbered, and bound to its parent by hash. It is in force when every party that
 * signs has signed it, as `settle` reads it.
 * @param parent - the revision that is amended
 * @throws INPUT_INVALID for a step that does not fit, one that touches what identifies the contract, a date before that of the
 *   parent, a patch without effect, and a result that is no contract
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { amendContract } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const patch = [{ op: 'replace', path: '/zone', value: 'Asia/Bangkok' }] as const;
 * amendContract(contract, { patch, effectiveAt: '2026-12-01T00:00:00Z' }).contract.revision; // => 2
 * ```
 */
export function amendContract(
  parent: Contract,
  { patch, effectiveAt, inForceFrom }: AmendOptions,
): Amended {
  refuseProtected(patch);
  const before = parent.amends?.effectiveAt;
  if (before !== undefined && toEpochMs(effectiveAt) < toEpochMs(before)) {
    const place = { path: '/effectiveAt', received: effectiveAt, params: { before } };
    throw inputInvalid('amendment', [lifeIssue('AMENDMENT_DATE', place)]);
  }
  if (diffContracts(parent, applyPatch(parent, patch) as Contract).length === 0)
    throw inputInvalid('patch', [lifeIssue('PATCH_NO_CHANGE', { received: patch })]);
  const parentHash = contractHash(parent);
  const amends: Amendment = {
    parent: parentHash,
    effectiveAt,
    ...(inForceFrom === undefined ? {} : { inForceFrom }),
  };
  const revision = parent.revision + 1;
  const whole: PatchOperation[] = [
    ...patch,
    { op: 'replace', path: '/revision', value: revision },
    { op: 'add', path: '/amends', value: amends },
  ];
  const contract = parseInput(ContractSchema, applyPatch(parent, whole), 'contract') as Contract;
  return {
    contract,
    amendment: {
      kind: 'amendment',
      version: 1,
      contractId: parent.id,
      revision,
      parent: parentHash,
      result: contractHash(contract),
      effectiveAt,
      patch: whole,
    },
  };
}

/**
 * The revision that an amendment makes of its parent.
 * @throws INPUT_INVALID for another parent than the one that it was made for, where the result is not the one that it names, and
 *   where that is no revision of the parent: another contract, currency or number, an earlier date
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { amendContract, applyAmendment } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const patch = [{ op: 'replace', path: '/zone', value: 'Asia/Bangkok' }] as const;
 * const { amendment } = amendContract(contract, { patch, effectiveAt: '2026-12-01T00:00:00Z' });
 * applyAmendment(contract, amendment).zone; // => "Asia/Bangkok"
 * ```
 */
export function applyAmendment(parent: Contract, amendment: ContractAmendment): Contract {
  const { parent: wanted, result, patch } = amendment;
  const received = contractHash(parent);
  if (received !== wanted) {
    const place = { path: '/parent', received, params: { parent: wanted } };
    throw inputInvalid('amendment', [lifeIssue('AMENDMENT_PARENT', place)]);
  }
  const contract = parseInput(ContractSchema, applyPatch(parent, patch), 'contract') as Contract;
  const made = contractHash(contract);
  if (made !== result) {
    const place = { path: '/result', received: made, params: { result } };
    throw inputInvalid('amendment', [lifeIssue('AMENDMENT_RESULT', place)]);
  }
  const issues = [
    ...amendmentIssues(contract, { contract: parent, hash: received }).map((issue) => ({
      ...issue,
      path: `/patch${issue.path}`,
    })),
    ...misnamed(amendment, contract),
  ];
  if (issues.length > 0) throw inputInvalid('amendment', issues);
  return contract;
}

/** What an amendment says of its result, and the result does not; the parties sign the result alone. */
function misnamed(amendment: ContractAmendment, { id, revision, amends }: Contract): InputIssue[] {
  const named = { contractId: id, revision, effectiveAt: amends?.effectiveAt ?? '' } as const;
  return (['contractId', 'revision', 'effectiveAt'] as const).flatMap((field) => {
    const [received, wanted] = [amendment[field], named[field]];
    if (received === wanted) return [];
    return [lifeIssue('AMENDMENT_NAMES', { path: `/${field}`, received, params: { wanted } })];
  });
}

function refuseProtected(patch: readonly PatchOperation[]): void {
  const issues = patch.flatMap((operation, index) => {
    const places = [
      ['path', operation.op === 'test' ? undefined : operation.path] as const,
      ['from', operation.op === 'move' ? operation.from : undefined] as const,
    ];
    return places.flatMap(([field, pointer]) => {
      if (pointer === undefined || !isProtected(pointer)) return [];
      const place = { path: `/${index}/${field}`, received: pointer };
      return [lifeIssue('AMENDMENT_PROTECTED', { ...place, params: { fields: PROTECTED } })];
    });
  });
  if (issues.length > 0) throw inputInvalid('patch', issues);
}

function isProtected(pointer: string): boolean {
  const steps = stepsOf(pointer);
  const [first] = steps ?? ['?'];
  return first === undefined || PROTECTED.some((field) => field === first);
}
