import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { signersOf } from '../../contract/party.ts';
import { lifeIssue } from '../../error/life-issues.ts';
import { canonicalJson } from '../../vocabulary/hash/index.ts';
import { type Instant, inputInvalid } from '../../vocabulary/index.ts';
import type { SigningAdapter } from './adapter.ts';
import { detachedJws } from './jws.ts';
import type { ContractSignature } from './record.ts';

/**
 * A party's signature under a revision of a contract: a detached JWS over its canonical bytes. Party, time and hash stand in
 * its protected header, so that they are signed, too.
 * @param adapter - what signs for the party
 * @throws INPUT_INVALID for a party that does not sign the contract
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { ed25519Adapter, signContract } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const key = { kty: 'OKP', crv: 'Ed25519', x: '11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo', d: 'nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A' } as const;
 * const adapter = await ed25519Adapter('velvet-lane', key);
 * (await signContract(contract, adapter, { at: '2026-11-09T17:00:00Z' })).jws.split('.')[1]; // => ""
 * ```
 */
export async function signContract(
  contract: Contract,
  adapter: SigningAdapter,
  { at }: { readonly at: Instant },
): Promise<ContractSignature> {
  const { party: by, keyId: kid } = adapter;
  const parties = signersOf(contract);
  if (!parties.includes(by)) {
    const place = { path: '/by', received: by, params: { parties } };
    throw inputInvalid('signature', [lifeIssue('LIFE_SIGNER', place)]);
  }
  const documentHash = contractHash(contract);
  const header = { kid, by, at, hash: documentHash };
  const jws = await detachedJws(signedBytes(contract), header, (input) => adapter.sign(input));
  return {
    kind: 'contract-signature',
    version: 1,
    contractId: contract.id,
    revision: contract.revision,
    ...{ documentHash, by, at, jws },
  };
}

/** The bytes of a contract that are hashed and signed: its canonical JSON in UTF-8. */
export function signedBytes(contract: Contract): Uint8Array {
  return new TextEncoder().encode(canonicalJson(contract));
}
