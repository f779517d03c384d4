import type { Clause } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import type { Fact, Instant, Money, Settlement } from '../vocabulary/index.ts';
import { settle } from './settle.ts';

/** An amount of the contract's currency, in cents. */
export const usd = (minor: number): Money => ({ currency: 'USD', minor: `${BigInt(minor)}` });

/** A deal between Rosy and Mia, with an agent and a second creator, that has some clauses besides its work and attribution. */
export function dealOf(clauses: readonly Clause[], more: Partial<Contract> = {}): Contract {
  const base = lipColourContract();
  const kept = base.clauses.filter(
    ({ clause }) => clause === 'deliverable' || clause === 'attribution',
  );
  const parties: Contract['parties'] = [
    ...base.parties,
    { id: 'agent', role: 'payee', name: 'Agent', market: 'US' },
    { id: 'lee', role: 'creator', name: 'Lee', market: 'US' },
  ];
  return { ...base, parties, clauses: [...kept, ...clauses], ...more };
}

/** A commission of Rosy to Mia. */
export function commissionOf(commission: object, more: object = {}): Clause {
  return {
    ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
    commission: { rate: 100_000, deductions: [], holdDays: 0, dueDays: 0, ...commission },
    ...more,
  } as Clause;
}

/** The settlement of a deal once all is over. */
export function settled(
  contract: Contract,
  facts: readonly Fact[],
  knownAsOf: Instant = '2027-06-30T00:00:00Z',
): Settlement {
  return settle(contract, facts, { knownAsOf, fx: [] });
}

/** What a payee has earned in all, in cents. */
export function earnedBy(settlement: Settlement, payee = 'mia'): string | undefined {
  return settlement.payees.find(({ id }) => id === payee)?.earned.minor;
}
