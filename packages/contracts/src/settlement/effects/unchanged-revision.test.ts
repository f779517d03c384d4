import { describe, expect, it } from 'vitest';
import { contractHash } from '../../contract/hash.ts';
import type { Fact, Instant } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { factOfSignature } from '../facts/fact-of.ts';
import { settle } from '../settle.ts';
import { type Deal, KNOWN, QUOTES } from './bundled.fixture.ts';
import { DEALS } from './deals.fixture.ts';

/** From when a revision that changes nothing is in force, and when its signatures become known. */
const REVISIONS: readonly (readonly [from: Instant, known: Instant])[] = [
  ['2026-11-30T12:00:00Z', '2026-11-29T00:00:00Z'],
  ['2026-12-05T13:00:00Z', '2026-12-01T00:00:00Z'],
  ['2026-12-10T00:00:00Z', '2026-12-09T00:00:00Z'],
  ['2026-12-20T00:00:00Z', '2027-01-30T00:00:00Z'],
  ['2027-01-15T00:00:00Z', '2027-01-14T00:00:00Z'],
];

const amended = ({ contract }: Deal, effectiveAt: Instant) => ({
  ...contract,
  revision: contract.revision + 1,
  amends: { parent: contractHash(contract), effectiveAt },
});

function signed(contract: Deal['contract'], at: Instant, recordedAt: Instant): Fact[] {
  const signers = contract.parties.filter(({ role }) => role !== 'payee');
  return signers.map(({ id }) => ({
    ...factOfSignature(contract, { by: id, at, recordedAt }),
    id: `${id} signed ${contract.revision}`,
  }));
}

/** What a unit of rounding may move: each revision rounds a total of its own. */
const ROUNDING = 1;

describe('a revision that changes nothing', () => {
  it.each(DEALS.map((deal, index) => [index, deal] as const))(
    'of deal %d changes no amount',
    (_, deal) => {
      const { contract } = deal;
      const facts = [
        ...deal.facts(contract),
        ...signed(contract, '2026-11-24T00:00:00Z', '2026-11-24T00:00:00Z'),
      ];
      const fx = QUOTES as never;
      const { totals } = settle(contract, facts, { ...KNOWN, fx });
      for (const [from, known] of REVISIONS) {
        const revision = amended(deal, from);
        const all = [...facts, ...signed(revision, '2026-11-25T00:00:00Z', known)];
        const settled = settle([contract, revision], all, { ...KNOWN, fx });
        for (const field of ['earned', 'withheld', 'paid', 'pending', 'forfeited'] as const) {
          const [was, is] = [totals[field], settled.totals[field]].map((it) => Number(it?.minor));
          expect(Math.abs((is ?? 0) - (was ?? 0)), `${from} ${field}`).toBeLessThanOrEqual(
            ROUNDING,
          );
        }
        for (const line of settled.lines) expect(recomputedAmount(line)).toEqual(line.amount);
      }
    },
  );
});
