import { canonicalHash } from '../vocabulary/hash/index.ts';
import type { DocumentReference, Sha256 } from '../vocabulary/index.ts';
import type { Contract } from './document.ts';

/**
 * The hash of a contract: SHA-256 over its canonical JSON (RFC 8785), unknown fields included.
 * @param contract - as it was received, not a copy made by a schema
 * @returns `sha256:` and 64 lower-case hexadecimal digits, independent of the order of keys
 * @example
 * ```ts
 * import { contractHash } from '@livelane/contracts';
 * const contract = { kind: 'contract', id: 'deal-1' } as never;
 * contractHash(contract).slice(0, 15); // => "sha256:40816872"
 * ```
 */
export function contractHash(contract: Contract): Sha256 {
  return canonicalHash(contract);
}

/**
 * The id, revision and hash of a contract, by which plans and settlements refer to it.
 * @example
 * ```ts
 * import { contractReference } from '@livelane/contracts';
 * const contract = { kind: 'contract', id: 'deal-1', revision: 2 } as never;
 * contractReference(contract).version; // => 2
 * ```
 */
export function contractReference(contract: Contract): DocumentReference {
  return { id: contract.id, version: contract.revision, hash: contractHash(contract) };
}
