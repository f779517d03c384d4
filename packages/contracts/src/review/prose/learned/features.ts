import type { ProseClause } from '../clause.ts';
import { clauseFeatures, covers, factsOf, ruleFeatures } from './clause-features.ts';
import type { Units } from './unit.ts';
import { neighbourFeatures, placeFeatures, placesOf, wordFeatures } from './word-features.ts';

/** The features of the units of a sentence: those of unit `n` are `ids[ends[n - 1]]` to before `ids[ends[n]]`. */
export interface Features {
  readonly ids: readonly number[];
  readonly ends: readonly number[];
}

/**
 * What a sentence is labelled by: its words, their neighbours, and what the rules say of the clause.
 *
 * @param withRules - whether to say what the rules make of its words: not for sentences that they were written with
 */
export function featuresOf(
  sentence: Units,
  clauses: readonly ProseClause[],
  withRules = true,
): Features {
  const ids: number[] = [];
  const ends: number[] = [];
  const { units } = sentence;
  const facts = clauses.map((clause) => factsOf(sentence, clause));
  const beyond = factsOf(sentence, undefined);
  const placed = { ...sentence, places: placesOf(sentence) };
  let inClause = 0;
  units.forEach((unit, at) => {
    while (inClause + 1 < clauses.length && unit.start >= (clauses[inClause]?.stretch.end ?? 0))
      inClause += 1;
    const fact = facts[inClause];
    const isInside = fact?.clause !== undefined && covers(fact.clause.stretch, unit);
    wordFeatures(ids, sentence, at);
    neighbourFeatures(ids, sentence, at);
    placeFeatures(ids, placed, at);
    clauseFeatures(ids, unit, isInside ? fact : beyond);
    if (isInside && withRules) ruleFeatures(ids, { facts: fact, units }, at);
    ends.push(ids.length);
  });
  return { ids, ends };
}
