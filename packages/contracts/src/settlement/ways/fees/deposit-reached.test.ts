import { describe, expect, it } from 'vitest';
import type { Deposit } from '../../../clauses/payment/deposit.ts';
import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import { renderContract } from '../../../render/index.ts';
import { dealWith, settled, usd } from '../../earnings/paying.fixture.ts';
import { credited, session } from '../../facts/facts.fixture.ts';

type Criteria = NonNullable<ClauseOf<'assessment'>['criteria']>;

/** 50,000.00 as one deposit, decided on 20 January by 1,000 orders, or by other criteria. */
function deal(
  deposit: Partial<Deposit>,
  criteria: Criteria = [{ id: 'orders', measure: 'credited-orders', atLeast: 10 }],
) {
  const clauses: Clause[] = [
    {
      ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'fixed' },
      fixed: { amount: usd(5_000_000), per: 'deal' },
    },
    {
      clause: 'payment',
      id: 'stages',
      feeId: 'fee',
      stages: [
        {
          ...{ id: 'deposit', share: 1_000_000, trigger: 'assessment', dueDays: 10 },
          deposit: { assessmentId: 'result', release: 'proportional', ...deposit },
        },
      ],
    },
    {
      ...{ clause: 'assessment', id: 'result', criteria, assessedOn: '2027-01-20' },
      period: { start: '2026-11-28T08:00:00Z', end: '2027-01-15T08:00:00Z' },
    },
  ];
  return dealWith(clauses);
}

const orders = (count: number) =>
  Array.from({ length: count }, (_, index) => credited(`o${index}`, 100));
const on = '2027-01-21';

describe('a deposit that is released in proportion', () => {
  // 8 of 10 orders are 80 %: 40,000.00 of 50,000.00 are released, 10,000.00 are forfeited.
  it('releases as much as is reached of its threshold', () => {
    const { amounts, due, notRecomputed, lines, totals } = settled(deal({}), {
      facts: orders(8),
      on,
    });
    expect(amounts).toEqual(['deposit-released 4000000', 'deposit-forfeited 1000000']);
    expect(due.map((it) => [it.on, it.amount.minor])).toEqual([['2027-01-30', '4000000']]);
    expect(totals.forfeited).toEqual(usd(1_000_000));
    expect(notRecomputed).toEqual([]);
    expect(lines[0]?.explanation['en']).toBe(
      'Performance deposit “deposit”: USD 40,000.00 of USD 50,000.00 released; reached: orders credited to the creator “orders” 80%.',
    );
  });

  // Each criterion decides on 25,000.00: 10 of 3 orders are 100 %, 40 of 60 minutes are 66.666… %, which is 16,666.67.
  it('has an equal part for each criterion, and no more than all of it', () => {
    const contract = deal({}, [
      { id: 'orders', measure: 'credited-orders', atLeast: 3 },
      { id: 'minutes', measure: 'live-minutes', atLeast: 60 },
    ]);
    const facts = [...orders(10), session('s', '2026-12-06', 2400)];
    const { amounts, notRecomputed } = settled(contract, { facts, on });
    expect(amounts).toEqual(['deposit-released 4166667', 'deposit-forfeited 833333']);
    expect(notRecomputed).toEqual([]);
  });

  it('is released or forfeited whole, and forfeits nothing of a threshold of 0', () => {
    expect(settled(deal({}), { on }).amounts).toEqual(['deposit-forfeited 5000000']);
    expect(settled(deal({}), { facts: orders(11), on }).amounts).toEqual([
      'deposit-released 5000000',
    ]);
    const none = deal({}, [{ id: 'orders', measure: 'credited-orders', atLeast: 0 }]);
    expect(settled(none, { on }).amounts).toEqual(['deposit-released 5000000']);
  });
});

describe('a deposit that is released by steps', () => {
  const steps = [
    { reached: 500_000, released: 250_000 },
    { reached: 800_000, released: 700_000 },
  ];
  const release = (count: number) =>
    settled(deal({ release: 'steps', steps }), { facts: orders(count), on });

  // 4 of 10 reach no step; 5 reach the first, a quarter of 50,000.00; 8 and more the second, 70 %.
  it('releases the part of the highest step that is reached', () => {
    expect(release(4).amounts).toEqual(['deposit-forfeited 5000000']);
    expect(release(5).amounts).toEqual(['deposit-released 1250000', 'deposit-forfeited 3750000']);
    expect(release(8).amounts).toEqual(['deposit-released 3500000', 'deposit-forfeited 1500000']);
    expect(release(10).amounts).toEqual(['deposit-released 3500000', 'deposit-forfeited 1500000']);
    expect(release(8).notRecomputed).toEqual([]);
  });

  it('is decided by the criterion that is reached the least', () => {
    const contract = deal({ release: 'steps', steps }, [
      { id: 'orders', measure: 'credited-orders', atLeast: 10 },
      { id: 'minutes', measure: 'live-minutes', atLeast: 60 },
    ]);
    const facts = [...orders(10), session('s', '2026-12-06', 2400)];
    expect(settled(contract, { facts, on }).amounts[0]).toBe('deposit-released 1250000');
  });

  it('is written with its steps', () => {
    const written = (language: 'en' | 'zh-Hans') =>
      renderContract(deal({ release: 'steps', steps }), { language, format: 'markdown' });
    expect(written('en')).toContain('the criterion that is reached the least');
    expect(written('en')).toContain('| 80% | 70% |');
    expect(written('zh-Hans')).toContain('以达成比例最低的一项考核标准为准');
  });

  it.each<[string, Partial<Deposit>]>([
    ['no steps', { release: 'steps' }],
    ['falling steps', { release: 'steps', steps: steps.toReversed() }],
    ['steps that are not used', { release: 'proportional', steps }],
  ])('is refused with %s', (_, deposit) => {
    expect(() => settled(deal(deposit), { on })).toThrow('/stages/0/deposit/steps');
  });
});
