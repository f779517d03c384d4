import { completeContract } from '../../contract/complete.ts';
import type { CompleteContract, Contract } from '../../contract/document.ts';
import { revisionChain } from '../../settlement/agreement/revision-chain.ts';
import { Revisions } from '../../settlement/agreement/revisions.ts';
import { type Instant, type SignatureFact, toEpochMs } from '../../vocabulary/index.ts';

/** Options of {@link contractHeldOn}. */
export interface HeldOptions {
  /** The signatures under the revisions, as facts. A first revision needs none here. */
  readonly signatures: readonly SignatureFact[];
  /** Signatures recorded later do not count. Default: `at`. */
  readonly knownAsOf?: Instant;
}

/**
 * The revision that governs what happens at a moment, as `settle` has it: the newest one that all parties who sign have
 * signed, and whose date has come.
 * @param revisions - all of them, in any order
 * @throws INPUT_INVALID for revisions with a gap or a fork; CONTRACT_INCOMPLETE for one with open slots
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { amendContract, contractHeldOn } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const patch = [{ op: 'replace', path: '/zone', value: 'Asia/Bangkok' }] as const;
 * const amended = amendContract(contract, { patch, effectiveAt: '2026-12-01T00:00:00Z' });
 * // Nobody has signed the amendment.
 * contractHeldOn([contract, amended.contract], '2026-12-24T00:00:00Z', { signatures: [] }).revision; // => 1
 * ```
 */
export function contractHeldOn(
  revisions: Contract | readonly Contract[],
  at: Instant,
  { signatures, knownAsOf = at }: HeldOptions,
): CompleteContract {
  return heldRevisions(revisions, { signatures, knownAsOf }).at(toEpochMs(at)).contract;
}

/** The revisions in time, as settling has them. */
export function heldRevisions(
  revisions: Contract | readonly Contract[],
  { signatures, knownAsOf }: Required<HeldOptions>,
): Revisions {
  const chain = revisionChain(revisions).map(completeContract);
  const known = signatures.filter(
    ({ recordedAt }) => toEpochMs(recordedAt) <= toEpochMs(knownAsOf),
  );
  return new Revisions(chain, { signatures: known, knownAsOf });
}
