import { describe, expect, it } from 'vitest';
import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { contractHash } from '../../contract/hash.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { Fact, Instant } from '../../vocabulary/index.ts';
import { recomputedAmount } from '../entry/recompute.ts';
import { credited, paid, signed } from '../facts/facts.fixture.ts';
import { settle } from '../settle.ts';

const END: Instant = '2027-03-31T00:00:00Z';

/** Commission of 10 %, due 15 days after the sale, with a tax of 10 % on all work. */
const first = (borneBy: 'creator' | 'payer' = 'creator'): Contract => {
  const base = lipColourContract();
  const commission = { rate: 100_000, deductions: ['returns'], holdDays: 0, dueDays: 15 };
  const changes: Readonly<Record<string, object>> = {
    fee: { model: 'commission', commission },
    tax: { withholdingRate: 100_000, borneBy },
  };
  return {
    ...base,
    clauses: base.clauses
      .filter(({ clause }) => clause !== 'payment')
      .map((clause) => {
        if (clause.clause === 'deliverable') {
          const { placeOfPerformance: _place, ...anywhere } = clause;
          return anywhere;
        }
        return { ...clause, ...changes[clause.id] } as Clause;
      }),
  };
};

/** The tax raised to 20 % from 1 January on. */
const raised = (parent: Contract, withholdingRate = 200_000): Contract => ({
  ...parent,
  revision: 2,
  amends: { parent: contractHash(parent), effectiveAt: '2027-01-01T00:00:00Z' },
  clauses: parent.clauses.map((clause) =>
    clause.clause === 'tax' ? { ...clause, withholdingRate } : clause,
  ),
});

/** All of what is sold, due after the tax is raised, without a tax at first. */
const centsOf = (clause: Clause): Clause => {
  if (clause.clause === 'tax') return { ...clause, withholdingRate: 0 };
  if (clause.clause !== 'fee' || !clause.commission) return clause;
  return { ...clause, commission: { ...clause.commission, rate: 1_000_000, dueDays: 60 } };
};

const sold = (id: string, day: string): Fact =>
  credited(id, 100_000, {
    occurredAt: `${day}T03:00:00Z` as Instant,
    recordedAt: `${day}T09:00:00Z` as Instant,
  });

const signatures = (...contracts: readonly Contract[]): Fact[] =>
  contracts.flatMap((contract) => ['rosy', 'mia'].map((by) => signed(contract, by, '2026-11-24')));

const settled = (v1: Contract, facts: readonly Fact[], knownAsOf = END) => {
  const v2 = raised(v1);
  return settle([v1, v2], [...signatures(v1, v2), ...facts], { knownAsOf, fx: [] });
};

describe('a tax that a revision raises', () => {
  const v1 = first();
  const both = [sold('o1', '2026-12-05'), sold('o2', '2026-12-12')];

  it('is withheld by the day of payment', () => {
    // Two commissions of 100.00. The first is paid in December: 10.00 withheld, 90.00 paid. The second is not paid when
    // the tax rises on 1 January: 20.00 withheld, 80.00 paid on 10 January. Nothing is left.
    const facts = [...both, paid('mia', 9000, '2026-12-28'), paid('mia', 8000, '2027-01-10')];
    const { totals, lines } = settled(v1, facts);
    expect(totals).toMatchObject({
      earned: { minor: '20000' },
      withheld: { minor: '3000' },
      paid: { minor: '17000' },
      outstanding: { minor: '0' },
      overpaid: { minor: '0' },
    });
    for (const line of lines) expect(recomputedAmount(line)).toEqual(line.amount);
    const december = settled(v1, facts, '2026-12-30T00:00:00Z');
    expect(december.totals.withheld?.minor).toBe('2000');
    expect(lines.slice(0, december.lines.length)).toEqual(december.lines);
  });

  it('taxes nothing of a unit that rounding moved to a payee and took back', () => {
    // Halves of two sales of a cent: the second cent is the studio's, and goes back when the first sale is refunded.
    const studio = { id: 'studio', role: 'payee', name: 'Studio', market: 'US' } as const;
    const halves: Clause = {
      ...{ clause: 'payee-split', id: 'split', feeId: 'fee' },
      shares: ['mia', 'studio'].map((payee) => ({ payee, share: 500_000 })),
    };
    const untaxed = {
      ...{ ...v1, parties: [...v1.parties, studio] },
      clauses: [...v1.clauses.map(centsOf), halves],
    };
    const cent = (id: string, day: string): Fact => {
      const at = `${day}T09:00:00Z` as Instant;
      return credited(id, 1, { occurredAt: at, recordedAt: at });
    };
    const back = {
      occurredAt: '2026-12-20T00:00:00Z',
      recordedAt: '2026-12-20T00:00:00Z',
    } as const;
    const refund = credited('o1', -1, { change: 'refund', ...back });
    const v2 = raised(untaxed, 600_000);
    const facts = [cent('o1', '2026-12-05'), cent('o2', '2026-12-12'), refund];
    const { payees } = settle([untaxed, v2], [...signatures(untaxed, v2), ...facts], {
      ...{ knownAsOf: END, fx: [] },
    });
    // 60 % of Mia's cent is a cent.
    expect(payees.map(({ id, earned, withheld }) => [id, earned.minor, withheld.minor])).toEqual([
      ['mia', '1', '1'],
      ['studio', '0', '0'],
    ]);
  });

  it('counts a payment that becomes known later by its own day', () => {
    const late = { ...paid('mia', 9000, '2026-12-28'), recordedAt: '2027-01-05T00:00:00Z' } as Fact;
    const facts = [...both, late, paid('mia', 8000, '2027-01-10')];
    expect(settled(v1, facts).totals).toMatchObject({
      withheld: { minor: '3000' },
      outstanding: { minor: '0' },
      overpaid: { minor: '0' },
    });
  });

  it('takes back what was withheld with a sale that is refunded, paid or not', () => {
    const refunds = both.map((_, index) =>
      credited(`o${index + 1}`, -100_000, {
        change: 'refund',
        id: `r${index}`,
        occurredAt: '2027-01-20T00:00:00Z',
        recordedAt: '2027-01-20T00:00:00Z',
      }),
    );
    const { totals } = settled(v1, [...both, paid('mia', 9000, '2026-12-28'), ...refunds]);
    expect(totals).toMatchObject({
      earned: { minor: '0' },
      withheld: { minor: '0' },
      overpaid: { minor: '9000' },
    });
  });

  it('is added anew where the payer bears it, so that the agreed amount arrives', () => {
    // 100.00 agreed: 111.11 less 10 % before, 125.00 less 20 % after.
    const payer = first('payer');
    const { totals } = settled(payer, [sold('o1', '2026-12-05')]);
    expect(totals).toMatchObject({
      earned: { minor: '12500' },
      withheld: { minor: '2500' },
      outstanding: { minor: '10000' },
    });
  });
});
