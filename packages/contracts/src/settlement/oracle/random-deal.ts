import type { Contract } from '../../contract/document.ts';
import type { Fact, FxQuote, Instant } from '../../vocabulary/index.ts';
import { at, DAY, Dice, FROM } from './dice.ts';
import { randomContract } from './random-contract.ts';
import { copiesOf, otherFacts, quotesOf, salesOf } from './random-facts.ts';

/** A deal with facts, drawn from a seed. */
export interface RandomDeal {
  readonly contract: Contract;
  readonly facts: Fact[];
  readonly fx: FxQuote[];
  readonly knownAsOf: Instant;
}

/** The deal of a seed: the same seed, the same deal. */
export function randomDeal(seed: number): RandomDeal {
  const dice = new Dice(seed);
  const contract = randomContract(dice);
  const happened = [...salesOf(dice, contract.currency), ...otherFacts(dice, contract)];
  const facts = [...happened, ...copiesOf(dice, happened)];
  return {
    contract,
    facts,
    fx: quotesOf(dice, contract.currency),
    knownAsOf: at(FROM + (5 + dice.upTo(95)) * DAY + dice.upTo(DAY)),
  };
}

/** The same facts in another order, some of them twice. */
export function shuffled(facts: readonly Fact[], seed: number): Fact[] {
  const dice = new Dice(seed);
  const all = [
    ...facts,
    ...facts.filter(() => dice.chance(0.3)).map((fact) => structuredClone(fact)),
  ];
  return all
    .map((fact) => ({ fact, draw: dice.next() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ fact }) => fact);
}
