import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Fact } from '../../vocabulary/index.ts';
import { factOfSignature } from '../facts/fact-of.ts';
import { at, DAY, Dice, FROM } from './dice.ts';
import { type RandomDeal, randomDeal } from './random-deal.ts';

/** A deal whose contract was amended. */
export interface AmendedDeal extends Omit<RandomDeal, 'contract'> {
  /** The revisions, in any order. */
  readonly contracts: readonly Contract[];
}

/** The deal of a seed with one to three revisions: rates, amounts, shares and taxes change, signatures come late or never. */
export function randomChain(seed: number): AmendedDeal {
  const { contract, facts, ...deal } = randomDeal(seed);
  const dice = new Dice(seed * 31 + 7);
  const contracts = [contract];
  const signatures: Fact[] = [];
  let effective = FROM;
  for (let index = dice.upTo(3); index >= 0; index -= 1) {
    const parent = contracts.at(-1) ?? contract;
    effective += dice.upTo(25) * DAY;
    const amended: Contract = {
      ...parent,
      revision: parent.revision + 1,
      amends: {
        parent: contractHash(parent),
        effectiveAt: at(effective),
        ...(dice.chance(0.2) ? { inForceFrom: 'effective-date' } : {}),
      },
      clauses: parent.clauses.map((clause) => amendedClause(dice, clause)),
    };
    contracts.push(amended);
    for (const by of ['rosy', 'mia']) {
      if (dice.chance(0.1)) continue;
      const signedAt = effective + (dice.upTo(20) - 10) * DAY;
      const recordedAt = at(signedAt + dice.upTo(2) * dice.upTo(20) * DAY);
      signatures.push(factOfSignature(amended, { by, at: at(signedAt), recordedAt }));
    }
  }
  const ordered = dice.chance(0.5) ? contracts : contracts.toReversed();
  return { ...deal, contracts: ordered, facts: [...facts, ...signatures] };
}

function amendedClause(dice: Dice, clause: Clause): Clause {
  if (dice.chance(0.4)) return clause;
  switch (clause.clause) {
    case 'fee':
      return {
        ...clause,
        ...(clause.commission
          ? { commission: { ...clause.commission, rate: dice.upTo(1_000_001) } }
          : {}),
        ...(clause.fixed?.amount
          ? {
              fixed: {
                ...clause.fixed,
                amount: { ...clause.fixed.amount, minor: `${dice.amount()}` as const },
              },
            }
          : {}),
      };
    case 'tax':
      return { ...clause, withholdingRate: dice.upTo(500_000) };
    case 'payee-split':
      return { ...clause, shares: (clause.shares ?? []).toReversed() };
    case 'payment':
      return { ...clause, stages: (clause.stages ?? []).toReversed() };
    default:
      return clause;
  }
}
