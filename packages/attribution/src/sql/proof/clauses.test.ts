import { expect, it } from 'vitest';
import { PLANS } from './behaviour.fixture.ts';
import { drawChoices, everyPair, pairsOf } from './clauses.fixture.ts';

it('covers every pair of clauses by the random plans', () => {
  const missing = everyPair();
  for (const choice of drawChoices(PLANS.count, PLANS.seed))
    for (const pair of pairsOf(choice)) missing.delete(pair);
  expect([...missing]).toEqual([]);
});

it('counts pairs of two different clauses alone', () => {
  const [choice] = drawChoices(1, PLANS.seed);
  const pairs = choice === undefined ? [] : pairsOf(choice);
  const clauses = Object.keys(choice ?? {}).length;
  expect(new Set(pairs).size).toBe((clauses * (clauses - 1)) / 2);
  const all = everyPair();
  expect(pairs.every((pair) => all.has(pair))).toBe(true);
});
