import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { signersOf } from '../../contract/party.ts';
import { lifeIssue } from '../../error/life-issues.ts';
import {
  describeReceived,
  type Id,
  inputInvalid,
  isLivelaneError,
  jsonPointer,
  type Param,
} from '../../vocabulary/index.ts';
import { type LifeFinding, lifeFinding } from '../findings.ts';
import { diffContracts } from '../patch/diff.ts';
import { readDetachedJws } from './jws.ts';
import { isSignedBy, keyThumbprint, type PublicKey } from './key.ts';
import type { ContractSignature } from './record.ts';
import { signedBytes } from './sign.ts';

/** Options of {@link verifySignatures}. */
export interface VerifyOptions {
  /** The public key of each party, from where the verifier trusts it; a key in a signature proves nothing. */
  readonly keys: Readonly<Record<Id, PublicKey>>;
  /** The texts as they were signed, by which it is named what was changed since. Default: none. */
  readonly signed?: readonly Contract[];
}

/**
 * Checks the signatures under a revision of a contract: each over exactly these bytes, by the key of its party, and one of
 * every party that signs. Where another text was signed and is given, every place that was changed since is named.
 * @param signatures - of other revisions, too, which are checked against `signed`
 * @returns empty when every party has signed this text and every signature holds
 * @throws INPUT_INVALID for a key that is none
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { verifySignatures } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * (await verifySignatures(contract, [], { keys: {} })).map(({ code }) => code); // => ["SIGNATURE_MISSING","SIGNATURE_MISSING"]
 * ```
 */
export async function verifySignatures(
  contract: Contract,
  signatures: readonly ContractSignature[],
  { keys, signed = [] }: VerifyOptions,
): Promise<LifeFinding[]> {
  const keyOf = checkedKeys(keys);
  const hash = contractHash(contract);
  const texts = new Map([...signed, contract].map((text) => [contractHash(text), text]));
  const checked = await Promise.all(
    signatures.map(async (signature, place) => {
      const text = texts.get(signature.documentHash);
      const path = jsonPointer([place]);
      const findings: LifeFinding[] = [];
      if (text !== undefined) findings.push(...(await checkedBy(keyOf, { signature, text, path })));
      if (signature.documentHash !== hash && signature.revision === contract.revision)
        findings.push(...otherText(contract, { signature, text, path }));
      else if (text === undefined) findings.push(unknownText(hash, { signature, path }));
      return findings;
    }),
  );
  const missing = signersOf(contract).flatMap((party) =>
    missingOf(party, { contract, hash, signatures }),
  );
  return [...checked.flat(), ...missing];
}

/** That a party has not signed this text; nothing where it signed another text of its number, which is named already. */
function missingOf(
  party: Id,
  {
    contract: { id, revision: found },
    hash,
    signatures,
  }: {
    readonly contract: Contract;
    readonly hash: string;
    readonly signatures: readonly ContractSignature[];
  },
): LifeFinding[] {
  const own = signatures.filter(({ by, contractId }) => by === party && contractId === id);
  const isNamed = own.some((it) => it.documentHash === hash || it.revision === found);
  if (isNamed) return [];
  const signed = Math.max(0, ...own.map(({ revision }) => revision));
  return signed === 0
    ? [lifeFinding('SIGNATURE_MISSING', { path: '', params: { party } })]
    : [lifeFinding('SIGNATURE_OF_OTHER_REVISION', { path: '', params: { party, signed, found } })];
}

interface Checked {
  readonly signature: ContractSignature;
  readonly text: Contract;
  readonly path: string;
}

async function checkedBy(
  keys: ReadonlyMap<Id, PublicKey>,
  { signature, text, path }: Checked,
): Promise<LifeFinding[]> {
  const { by } = signature;
  const key = keys.get(by);
  const params = { party: by };
  if (key === undefined) return [lifeFinding('SIGNATURE_KEY_MISSING', { path, params })];
  if (await holds(signature, { text, key })) return [];
  return [lifeFinding('SIGNATURE_INVALID', { path, params })];
}

async function holds(
  { jws, by, at, documentHash, contractId, revision }: ContractSignature,
  { text, key }: { readonly text: Contract; readonly key: PublicKey },
): Promise<boolean> {
  if (contractId !== text.id || revision !== text.revision) return false;
  try {
    const read = readDetachedJws(jws, signedBytes(text));
    const { header } = read;
    // What stands beside the signature is what was signed with it.
    const isOf = header['by'] === by && header['at'] === at && header['hash'] === documentHash;
    return isOf && header['kid'] === keyThumbprint(key) && (await isSignedBy(key, read));
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID')) return false;
    throw error;
  }
}

/** What was changed since another text of the same revision was signed. */
function otherText(
  contract: Contract,
  { signature, text, path }: Omit<Checked, 'text'> & { readonly text: Contract | undefined },
): LifeFinding[] {
  const party = signature.by;
  if (text === undefined) return [unknownText(contractHash(contract), { signature, path })];
  return diffContracts(text, contract).map((change) => {
    const { op, was, value } = change;
    const isMoved = op === 'move';
    const params = {
      party,
      path: change.path,
      was: shown(isMoved ? change.from : was),
      now: shown(isMoved ? change.path : value),
    };
    return lifeFinding('TEXT_CHANGED', { path: change.path, params, evidence: { change } });
  });
}

function shown(value: unknown): Param {
  return value === undefined ? { en: 'nothing', 'zh-Hans': '无' } : describeReceived(value);
}

function unknownText(
  found: string,
  { signature, path }: Pick<Checked, 'signature' | 'path'>,
): LifeFinding {
  const { by: party, documentHash: signed } = signature;
  return lifeFinding('SIGNATURE_OF_OTHER_TEXT', { path, params: { party, signed, found } });
}

function checkedKeys(keys: VerifyOptions['keys']): ReadonlyMap<Id, PublicKey> {
  for (const [party, key] of Object.entries(keys))
    try {
      keyThumbprint(key);
    } catch {
      const place = { path: jsonPointer([party]), received: typeof key };
      throw inputInvalid('keys', [lifeIssue('PUBLIC_KEY', place)]);
    }
  return new Map(Object.entries(keys));
}
