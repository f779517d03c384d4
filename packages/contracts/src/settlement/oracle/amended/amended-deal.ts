import type { Contract } from '../../../contract/document.ts';
import { contractHash } from '../../../contract/hash.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import { factOfSignature } from '../../facts/fact-of.ts';
import { at, DAY, type Dice, FROM } from '../dice.ts';

/**
 * A contract with revisions that change nothing: effective on random days, signed before or after, known then or later,
 * some with an effect before their signature.
 * @returns the revisions, and the facts with the signatures of each
 */
export function withUnchangedTerms(
  dice: Dice,
  { contract, facts }: { readonly contract: Contract; readonly facts: readonly Fact[] },
): { readonly contracts: readonly Contract[]; readonly facts: readonly Fact[] } {
  const contracts = [contract];
  const signatures: Fact[] = [];
  const signers = contract.parties.filter(({ role }) => role !== 'payee');
  let effective = FROM;
  for (let left = 1 + dice.upTo(3); left > 0; left -= 1) {
    const parent = contracts.at(-1) ?? contract;
    effective += dice.upTo(40) * DAY + dice.upTo(DAY);
    const revision: Contract = {
      ...parent,
      revision: parent.revision + 1,
      amends: {
        ...{ parent: contractHash(parent), effectiveAt: at(effective) },
        ...(dice.chance(0.3) ? { inForceFrom: 'effective-date' as const } : {}),
      },
    };
    contracts.push(revision);
    for (const { id: by } of signers) {
      const signed = effective + (dice.upTo(20) - 10) * DAY;
      const known = signed + dice.upTo(2) * dice.upTo(20 * DAY);
      signatures.push(factOfSignature(revision, { by, at: at(signed), recordedAt: at(known) }));
    }
  }
  return { contracts, facts: [...facts, ...signatures] };
}
