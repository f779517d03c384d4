import { describe, expect, it } from 'vitest';
import { type Fact, toInstant } from '../../vocabulary/index.ts';
import { shuffled } from '../oracle/random-deal.ts';
import { settle } from '../settle.ts';
import { KNOWN, QUOTES } from './bundled.fixture.ts';
import { DEALS } from './deals.fixture.ts';

/** Facts that were recorded days after they happened, so that statements differ by what is known. */
function late(facts: readonly Fact[], seed: number): Fact[] {
  return facts.map((fact, index) => {
    const days = (index * 7 + seed * 13) % 40;
    const recordedAt = toInstant(Date.parse(fact.recordedAt) + days * 86_400_000);
    return { ...fact, recordedAt };
  });
}

describe('statements of one deal at several known states', () => {
  it.each(DEALS.map((deal, index) => [index, deal] as const))(
    'of deal %d only append lines, in whatever order facts come',
    (index, deal) => {
      const { contract } = deal;
      const fx = QUOTES as never;
      for (let seed = 0; seed < 2; seed += 1) {
        const facts = late(deal.facts(contract), seed);
        const last = settle(contract, facts, { ...KNOWN, fx });
        expect(settle(contract, shuffled(facts, index + seed), { ...KNOWN, fx })).toEqual(last);
        for (let day = 0; day < 200; day += 13) {
          const knownAsOf = toInstant(Date.parse('2026-11-25T00:00:00Z') + day * 86_400_000);
          const { lines } = settle(contract, facts, { knownAsOf, fx });
          expect(last.lines.slice(0, lines.length), knownAsOf).toEqual(lines);
        }
      }
    },
  );
});
