import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact } from '../../../vocabulary/index.ts';
import { credited, delivery, session } from '../../facts/facts.fixture.ts';
import { settle } from '../../settle.ts';

type Stage = NonNullable<ClauseOf<'payment'>['stages']>[number];

/** The tests' contract with another fee, paid in the stages that are given. */
function contractWith(fee: Partial<ClauseOf<'fee'>>, stages?: readonly Stage[]): Contract {
  const contract = lipColourContract();
  const clauses = contract.clauses.flatMap((clause): Clause[] => {
    if (clause.clause === 'fee') return [{ ...clause, model: 'fixed', commission: null, ...fee }];
    if (clause.clause !== 'payment') return [clause];
    return stages === undefined ? [] : [{ ...clause, stages: [...stages] }];
  });
  return { ...contract, clauses };
}

const linesOf = (contract: Contract, facts: readonly Fact[]) =>
  settle(contract, facts, { knownAsOf: '2027-02-28T00:00:00Z', fx: [] }).lines.map(
    ({ entry, amount, base }) => `${entry} ${amount.minor} of ${base?.minor ?? 'none'}`,
  );

const videos = [delivery('v1', 'videos', '2026-11-29'), delivery('v2', 'videos', '2026-12-01')];
const show = session('s1', '2026-12-06', 3600);
const usd = (minor: `${bigint}`) => ({ currency: 'USD', minor }) as const;

describe('a fixed fee', () => {
  it('for the deal, without stages, is earned once with the last piece', () => {
    const contract = contractWith({ fixed: { amount: usd('900'), per: 'deal' } });
    expect(linesOf(contract, videos)).toEqual([]);
    expect(linesOf(contract, [...videos, show])).toEqual(['fixed-fee 900 of 900']);
  });

  it.each<['item' | 'session', readonly string[]]>([
    ['item', ['fixed-fee 251 of 2002', 'fixed-fee 250 of 2002']],
    ['session', ['fixed-fee 250 of 1001']],
  ])('per %s, in stages, earns with each piece its equal part of the stage', (per, earned) => {
    const stages: Stage[] = [
      { id: 'a', share: 250_000, trigger: 'publication', dueDays: 0 },
      { id: 'b', share: 750_000, trigger: 'assessment', dueDays: 0 },
    ];
    const contract = contractWith({ fixed: { amount: usd('1001'), per } }, stages);
    const lines = linesOf(contract, [...videos, show]);
    expect(lines.slice(0, earned.length)).toEqual(earned);
    // One of two videos, and no session yet.
    const early = linesOf(contract, videos.slice(0, 1)).slice(0, -1);
    expect(early).toEqual(per === 'item' ? earned.slice(0, 1) : []);
  });

  it('in stages falls due with the deliverable that a stage names, or else with the last', () => {
    const stages: Stage[] = [
      { id: 'videos', share: 400_000, trigger: 'publication', dueDays: 0, deliverableId: 'videos' },
      { id: 'all', share: 600_000, trigger: 'publication', dueDays: 0 },
    ];
    const contract = contractWith({ fixed: { amount: usd('1000'), per: 'deal' } }, stages);
    expect(linesOf(contract, videos)).toEqual(['fixed-fee 400 of 1000']);
    expect(linesOf(contract, [show])).toEqual([]);
    expect(linesOf(contract, [...videos, show])).toEqual([
      'fixed-fee 400 of 1000',
      'fixed-fee 600 of 1000',
    ]);
  });
});

describe('a part of a fee that its model does not pay', () => {
  it.each<[string, Partial<ClauseOf<'fee'>>]>([
    [
      'a fixed amount',
      {
        model: 'commission',
        fixed: { amount: usd('900'), per: 'deal' },
        commission: { rate: 0, deductions: [], holdDays: 0, dueDays: 0 },
      },
    ],
    [
      'a commission',
      {
        model: 'fixed',
        fixed: { amount: usd('0'), per: 'session' },
        commission: { rate: 500_000, deductions: [], holdDays: 0, dueDays: 0 },
      },
    ],
    [
      'a bonus',
      {
        model: 'fixed',
        fixed: { amount: usd('0'), per: 'session' },
        bonus: {
          measure: 'deliveries',
          pays: 'every',
          dueDays: 0,
          steps: [{ atLeast: 0, amount: usd('500') }],
        },
      },
    ],
  ])('%s earns nothing', (_, fee) => {
    const facts = [...videos, show, credited('o', 5000)];
    const { totals } = settle(contractWith(fee), facts, {
      knownAsOf: '2027-02-28T00:00:00Z',
      fx: [],
    });
    expect(totals.earned.minor).toBe('0');
  });
});
