import { describe, expect, it } from 'vitest';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact, Instant } from '../../../vocabulary/index.ts';
import { credited, session, signed } from '../../facts/facts.fixture.ts';
import { settle } from '../../settle.ts';

/** The assessment is decided when 20 January has ended in Los Angeles. */
const DECIDED: Instant = '2027-01-21T08:00:00Z';

type Stage = NonNullable<ClauseOf<'payment'>['stages']>[number];

/** The tests' contract with one deposit for the whole of a fixed fee. */
function depositOf(minor: `${bigint}`, stage: Partial<Stage> = {}): Contract {
  const contract = lipColourContract();
  const clauses = contract.clauses.map((clause): Clause => {
    if (clause.clause === 'fee')
      return {
        ...clause,
        model: 'fixed',
        commission: null,
        fixed: { amount: { currency: 'USD', minor }, per: 'deal' },
      };
    if (clause.clause !== 'payment') return clause;
    const deposit = { assessmentId: 'result', release: 'pro-rata' } as const;
    return {
      ...clause,
      stages: [
        { id: 'deposit', share: 1_000_000, trigger: 'assessment', dueDays: 10, deposit, ...stage },
      ],
    };
  });
  return { ...contract, clauses };
}

const linesOf = (contract: Contract, facts: readonly Fact[], knownAsOf: Instant = DECIDED) =>
  settle(contract, facts, { knownAsOf, fx: [] }).lines;
const amounts = (lines: ReturnType<typeof linesOf>) =>
  lines.map(({ entry, amount }) => `${entry} ${amount.minor}`);

describe('a performance deposit', () => {
  it('names the criteria that were met and those that were not, and its facts in order', () => {
    const again = { ...session('b', '2026-12-07', 600), id: 'a' } as Fact;
    const lines = linesOf(depositOf('1001'), [session('s', '2026-12-06', 3600), again]);
    expect(lines.map(({ explanation }) => explanation['en'])).toEqual([
      'Performance deposit “deposit”: USD 5.00 released; met: minutes live “minutes”.',
      'Performance deposit “deposit”: USD 5.01 forfeited; not met: orders credited to the creator “orders”.',
    ]);
    expect(lines.map(({ factIds }) => factIds)).toEqual([
      ['a', 'session:s'],
      ['a', 'session:s'],
    ]);
  });

  it('of one minor unit is released or forfeited too', () => {
    const orders = Array.from({ length: 300 }, (_, index) => credited(`o${index}`, 1));
    const whole = depositOf('1');
    expect(amounts(linesOf(whole, [...orders, session('s', '2026-12-06', 3600)]))).toEqual([
      'deposit-released 1',
    ]);
    expect(amounts(linesOf(whole, []))).toEqual(['deposit-forfeited 1']);
  });

  it('waits for its assessment, whatever else makes its stage due', () => {
    const contract = depositOf('1000', { trigger: 'signing' });
    const everyone = [
      signed(contract, 'rosy', '2026-11-23'),
      signed(contract, 'mia', '2026-11-24'),
    ];
    const before: Instant = '2027-01-21T07:59:59.999Z';
    expect(amounts(linesOf(contract, everyone, before))).toEqual([]);
    expect(amounts(linesOf(contract, everyone))).toEqual(['deposit-forfeited 1000']);
    expect(amounts(linesOf(contract, []))).toEqual([]);
  });

  it('falls due by the later of its trigger and its assessment', () => {
    const contract = depositOf('1000', { trigger: 'signing' });
    const rosy = signed(contract, 'rosy', '2027-02-01');
    const mia = signed(contract, 'mia', '2027-02-02');
    const facts = [rosy, mia, session('s', '2026-12-06', 3600)];
    const { due, lines, postings } = settle(contract, facts, {
      knownAsOf: '2027-03-01T00:00:00Z',
      fx: [],
    });
    expect(amounts(lines)).toEqual(['deposit-released 500', 'deposit-forfeited 500']);
    expect(due.map(({ on, amount }) => [on, amount.minor])).toEqual([['2027-02-12', '500']]);
    expect(new Set(postings.map(({ at }) => at))).toEqual(new Set(['2027-02-02T12:00:00.000Z']));
  });

  it('is decided by the assessment that it names, a stage without a deposit by the first', () => {
    const contract = depositOf('1000');
    const clauses = contract.clauses.flatMap((clause): Clause[] => {
      if (clause.clause === 'assessment')
        return [clause, { ...clause, id: 'second', assessedOn: '2027-02-01' }];
      if (clause.clause !== 'payment') return [clause];
      const [stage] = clause.stages ?? [];
      const deposit = { assessmentId: 'second', release: 'pro-rata' } as const;
      const { deposit: _, ...plain } = { ...stage!, id: 'plain', share: 400_000 };
      return [{ ...clause, stages: [plain, { ...stage!, share: 600_000, deposit }] }];
    });
    const at = (knownAsOf: Instant) => amounts(linesOf({ ...contract, clauses }, [], knownAsOf));
    expect(at('2027-02-02T07:59:59.999Z')).toEqual(['fixed-fee 400']);
    expect(at('2027-02-02T08:00:00Z')).toEqual(['fixed-fee 400', 'deposit-forfeited 600']);
  });
});
