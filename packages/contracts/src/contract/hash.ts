import { canonicalHash } from '../vocabulary/hash/index.ts';
import type { DocumentReference, Sha256 } from '../vocabulary/index.ts';
import type { Contract } from './document.ts';

/**
 * The hash of a contract: SHA-256 over its canonical JSON (RFC 8785), unknown fields included.
 * @param contract - as it was received, not a copy that a schema made
 * @returns `sha256:` and 64 hexadecimal digits; the same for the same JSON in any order of keys
 */
export function contractHash(contract: Contract): Sha256 {
  return canonicalHash(contract);
}

/** The contract by id, revision and hash, as plans and settlements name it. */
export function contractReference(contract: Contract): DocumentReference {
  return { id: contract.id, version: contract.revision, hash: contractHash(contract) };
}
