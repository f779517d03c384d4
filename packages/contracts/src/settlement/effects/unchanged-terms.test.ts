import { expect, it } from 'vitest';
import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import type { Instant } from '../../vocabulary/index.ts';
import { factOfSignature } from '../facts/fact-of.ts';
import { settle } from '../settle.ts';
import { type Deal, KNOWN, QUOTES } from './bundled.fixture.ts';
import { DEALS } from './deals.fixture.ts';

const signatures = (contract: Contract) =>
  contract.parties
    .filter(({ role }) => role !== 'payee')
    .map(({ id }) => factOfSignature(contract, { by: id, at: contract.draftedAt }));

/** What every payee is owed in all and on each day, where a revision with the same terms takes effect or not. */
function owed({ facts, contract }: Deal, effectiveAt?: Instant, recordedAt?: Instant) {
  const amends = { parent: contractHash(contract), effectiveAt: effectiveAt ?? contract.draftedAt };
  const second: Contract = { ...contract, revision: contract.revision + 1, amends };
  const chain = effectiveAt === undefined ? [contract] : [contract, second];
  const late = signatures(second).map((it) => ({ ...it, recordedAt: recordedAt ?? it.recordedAt }));
  const amending = effectiveAt === undefined ? [] : late;
  const known = [...facts(contract), ...signatures(contract), ...amending];
  const { payees, due } = settle(chain, known, { ...KNOWN, fx: QUOTES as never });
  const days: Record<string, bigint> = {};
  for (const { on, payee, payer, amount } of due) {
    const key = `${payer} ${payee} ${on}`;
    days[key] = (days[key] ?? 0n) + BigInt(amount.minor);
  }
  return { payees, days };
}

const DAYS = ['2026-11-25', '2026-12-05', '2026-12-09', '2026-12-15', '2027-01-08'] as const;

// The oracle is the deal itself without the amendment.
it.each(DEALS.map((deal, index) => [index, deal] as const))(
  'an amendment that changes no term changes no amount: deal %i',
  (_, deal) => {
    const before = owed(deal);
    for (const day of DAYS) expect(owed(deal, `${day}T05:00:00Z`), day).toEqual(before);
    // Signed in time, but known only after most was earned.
    for (const day of ['2026-12-12', '2027-01-15'] as const)
      expect(owed(deal, '2026-11-25T05:00:00Z', `${day}T00:00:00Z`), day).toEqual(before);
  },
);
