import { describe, expect, it } from 'vitest';
import type { CompleteContract } from '../../../contract/document.ts';
import { contractHash } from '../../../contract/hash.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact, PlainDate } from '../../../vocabulary/index.ts';
import { delivery, session, signed } from '../../facts/facts.fixture.ts';
import { knownFacts } from '../../facts/known-facts.ts';
import { publication, signing } from './trigger.ts';

const contract = lipColourContract() as CompleteContract;
const known = (facts: readonly Fact[]) => knownFacts(facts, '2027-06-01T00:00:00Z');

describe('the signing of a contract', () => {
  const withAgency: CompleteContract = {
    ...contract,
    parties: [...contract.parties, { id: 'agency', role: 'payee', name: 'A', market: 'US' }],
  };
  const sign = (by: string, day: PlainDate, id: string) => ({ ...signed(withAgency, by, day), id });
  const signingBy = (facts: readonly Fact[]) =>
    signing(withAgency, { facts: known(facts), contractHash: contractHash(withAgency) });

  it('is the last first signature of every party but those who are only paid', () => {
    const facts = [
      sign('rosy', '2026-11-24', 'b'),
      sign('mia', '2026-11-23', 'a'),
      sign('rosy', '2026-11-28', 'c'),
    ];
    const day = Date.parse('2026-11-24T12:00:00Z');
    expect(signingBy(facts)).toEqual({ occurredAt: day, knownAt: day, factIds: ['a', 'b'] });
    expect(signingBy(facts.slice(0, 1))).toBeNull();
  });

  it('takes no signature of another document', () => {
    const other = { ...withAgency, revision: 2 };
    const facts = [sign('rosy', '2026-11-24', 'b'), signed(other, 'mia', '2026-11-23')];
    expect(signingBy(facts)).toBeNull();
  });
});

describe('the publication of deliverables', () => {
  const deliverables = contract.clauses.filter((clause) => clause.clause === 'deliverable');
  const all = [
    session('s', '2026-12-06', 60),
    delivery('v2', 'videos', '2026-12-01'),
    delivery('v1', 'videos', '2026-11-29'),
  ];

  it('is the last agreed piece of each', () => {
    expect(publication(deliverables, known(all))).toMatchObject({
      occurredAt: Date.parse('2026-12-06T02:00:00Z'),
      knownAt: Date.parse('2026-12-06T04:00:00Z'),
    });
    const { factIds = [] } = publication(deliverables, known(all)) ?? {};
    expect(factIds).toHaveLength(3);
    expect(factIds).toEqual(factIds.toSorted());
    expect(publication(deliverables, known(all.slice(0, 2)))).toBeNull();
  });

  it('does not happen where there is nothing to publish', () => {
    expect(publication([], known(all))).toBeNull();
  });
});
