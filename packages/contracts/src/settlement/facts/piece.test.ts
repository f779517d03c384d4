import { describe, expect, it } from 'vitest';
import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, Instant } from '../../vocabulary/index.ts';
import { delivery, session } from './facts.fixture.ts';
import { knownFacts } from './known-facts.ts';
import { deliveredPieces } from './piece.ts';

type Deliverable = CompleteClauseOf<'deliverable'>;
const [live, videos] = lipColourContract().clauses as [Deliverable, Deliverable];
const twice: Deliverable = { ...live, quantity: 2, live: { ...live.live!, sessions: 2 } };

const at = (fact: Fact, id: string, recordedAt: Instant): Fact => ({ ...fact, id, recordedAt });
const pieces = (deliverable: Deliverable, facts: readonly Fact[]) =>
  deliveredPieces(deliverable, knownFacts(facts, '2027-06-01T00:00:00Z')).map(
    ({ factId, knownAt, occurredAt }) =>
      [factId, knownAt, occurredAt]
        .map((it) => (typeof it === 'number' ? new Date(it).toISOString().slice(0, 10) : it))
        .join(' '),
  );

describe('delivered pieces', () => {
  it('are those of the deliverable, at most as many as were agreed', () => {
    const facts = [
      at(delivery('v1', 'videos', '2026-12-01'), '1', '2026-12-01T00:00:00Z'),
      at(delivery('v2', 'videos', '2026-12-02'), '2', '2026-12-02T00:00:00Z'),
      at(delivery('v3', 'videos', '2026-12-03'), '3', '2026-12-03T00:00:00Z'),
      at(session('s', '2026-12-06', 60), '4', '2026-12-06T00:00:00Z'),
    ];
    expect(pieces(videos, facts)).toEqual(['1 2026-12-01 2026-12-01', '2 2026-12-02 2026-12-02']);
    expect(pieces(live, facts)).toEqual(['4 2026-12-06 2026-12-06']);
  });

  it('keep the first report of a piece, whatever is reported again', () => {
    const facts = [
      at(delivery('v1', 'videos', '2026-12-01'), '1', '2026-12-02T00:00:00Z'),
      at(delivery('v1', 'videos', '2026-11-30'), '2', '2026-12-09T00:00:00Z'),
    ];
    expect(pieces(videos, facts)).toEqual(['1 2026-12-02 2026-12-01']);
  });

  it('of a live form are sessions or reports, each by whichever became known first', () => {
    const facts = [
      at(session('s1', '2026-12-06', 60), 'session 1', '2026-12-09T00:00:00Z'),
      at(delivery('r1', 'live', '2026-12-05'), 'report 1', '2026-12-07T00:00:00Z'),
      at(session('s2', '2026-12-10', 60), 'session 2', '2026-12-10T00:00:00Z'),
      at(delivery('r2', 'live', '2026-12-11'), 'report 2', '2026-12-12T00:00:00Z'),
    ];
    expect(pieces(twice, facts)).toEqual([
      'report 1 2026-12-07 2026-12-05',
      'session 2 2026-12-10 2026-12-10',
    ]);
    expect(pieces(twice, facts.slice(1, 2))).toEqual(['report 1 2026-12-07 2026-12-05']);
    const [first, second] = facts as [Fact, Fact];
    const together = '2026-12-07T00:00:00Z';
    expect(pieces(twice, [{ ...first, recordedAt: together }, second])).toEqual([
      'session 1 2026-12-07 2026-12-06',
    ]);
  });
});
