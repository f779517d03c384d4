import type { CompleteContract } from '../../contract/document.ts';
import type { DealEnd } from '../agreement/deal-end.ts';
import { abridged } from '../entry/explanation.ts';
import type { KnownFacts } from '../facts/known-facts.ts';
import { type SettlementFinding, settlementFinding } from '../findings/findings.ts';
import { isPaidAction } from '../ways/actions/paid-action.ts';
import { isCountedRanking } from '../ways/bonuses/ranking.ts';
import { changesRate } from '../ways/rates/timeline.ts';

/** Actions and rankings that earn nobody anything, and rates that change none. */
export function unusedFacts(
  contract: CompleteContract,
  { facts, ends }: { readonly facts: KnownFacts; readonly ends: readonly DealEnd[] },
): SettlementFinding[] {
  const unused = {
    action: facts.action.filter((fact) => !isPaidAction(fact, { contract, facts, ends })),
    'rate-change': facts['rate-change'].filter((fact) => !changesRate(fact, contract)),
    ranking: facts.ranking.filter((fact) => !isCountedRanking(fact, { contract, facts, ends })),
  };
  return Object.entries(unused).flatMap(([type, of]) => {
    if (of.length === 0) return [];
    const params = { type, count: of.length, facts: abridged(of.map(({ id }) => id)) };
    return [settlementFinding('FACT_WITHOUT_EFFECT', { path: '/clauses', params })];
  });
}
