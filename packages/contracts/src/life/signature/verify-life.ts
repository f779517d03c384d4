import { type LifeFinding, lifeFinding } from '../findings.ts';
import type { Life } from '../machine/life.ts';
import type { ContractSignature } from './record.ts';
import { type VerifyOptions, verifySignatures } from './verify.ts';

/**
 * Checks the signatures that a log holds, each over the revision that the log holds, too. Parties that have not signed are no
 * finding: the state says who must.
 * @throws INPUT_INVALID for a key that is none
 * @example
 * ```ts
 * import { createRequire } from 'node:module';
 * import { appendLife, lifeOf, verifyLifeSignatures } from '@livelane/contracts/life';
 * const contract = createRequire(import.meta.url)('@livelane/contracts/schemas/contract.example.json');
 * const at = '2026-11-01T09:00:00Z';
 * const life = lifeOf([appendLife(null, { type: 'draft', contract, by: contract.parties[0].id, at }, { recordedAt: at })]);
 * (await verifyLifeSignatures(life, { keys: {} })).length; // => 0
 * ```
 */
export async function verifyLifeSignatures(
  { revisions, contractId }: Life,
  { keys }: Pick<VerifyOptions, 'keys'>,
): Promise<LifeFinding[]> {
  const found = await Promise.all(
    revisions.map(async ({ contract, signatures }) => {
      const elsewhere = signatures.filter(({ jws }) => jws === undefined);
      const held = signatures.flatMap(({ jws, by, at, documentHash, seq }) => {
        if (jws === undefined) return [];
        const head = { kind: 'contract-signature', version: 1, contractId } as const;
        const signature: ContractSignature = {
          ...{ ...head, revision: contract.revision, documentHash, by, at, jws },
        };
        return [{ signature, seq }];
      });
      const list = held.map(({ signature }) => signature);
      const checked = await verifySignatures(contract, list, { keys });
      return [
        ...checked
          .filter(({ code }) => code !== 'SIGNATURE_MISSING')
          // The place in the log rather than in the list of its signatures.
          .map((it) => ({ ...it, path: `/${held[Number(it.path.slice(1))]?.seq}` })),
        ...elsewhere.map(({ by, seq }) =>
          lifeFinding('SIGNED_ELSEWHERE', { path: `/${seq}`, params: { party: by } }),
        ),
      ];
    }),
  );
  return found.flat();
}
